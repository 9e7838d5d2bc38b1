package loginlens.password.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of storing against values that other programs made. */
class PasswordStorageTest {
    private final PasswordStorages storages = new PasswordStorages(new SecureRandom());

    /** The test suite of RFC 1321, appendix A.5. */
    @ParameterizedTest
    @CsvSource({
        "'', d41d8cd98f00b204e9800998ecf8427e",
        "a, 0cc175b9c0f1b6a831c399e269772661",
        "message digest, f96b697d7cb7938d525a2f31aaf161d0",
        "abcdefghijklmnopqrstuvwxyz, c3fcd3d76192e4007dfb496cca67e13b",
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890, "
                + "57edf4a22be3c955ac49da2e2107b67a"
    })
    void md5IsThatOfItsRfc(String password, String hash) {
        assertThat(store(Scheme.MD5, password)).isEqualTo(hash);
    }

    /** By "openssl dgst -sha256" of OpenSSL 3.0, and "abc" from FIPS 180-4. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "poetical science, 6c2203ed2934a0ba0b20815a58972f8fd6dbfb46c93883cd19d7ccfe33f1bec5",
        "Grüße aus Köln 🔑, 6093969858bd60c837322cc188765d6589f23bf6366d96390ead74fbddcaf63d"
    })
    void sha256IsThatOfOpenSsl(String password, String hash) {
        assertThat(store(Scheme.SHA_256, password)).isEqualTo(hash);
    }

    /** By "openssl dgst -sha256" of the sixteen bytes 00 to 0f and the password. */
    @Test
    void theSaltStandsBeforeThePassword() {
        var salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

        assertThat(SaltedDigest.store("poetical science", salt)).isEqualTo("000102030405060708090a0b0c0d0e0f:"
                + "34efb3133333fc050d0c0113b8895229d6242f9e50754bf24420adfd87de66b1");
    }

    /** By the reference implementation: "argon2 0123456789abcdef -id -t 2 -k 19456 -p 1 -l 32 -e". */
    @Test
    void argon2idIsThatOfTheReferenceImplementation() {
        var salt = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

        assertThat(Argon2id.store("pässwörd 🔑", salt)).isEqualTo("$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "VYq8djPdSeAEzXaaS68utMCh0gjsI9VgfWrnAyaab94");
    }

    /** From the reference implementation's own src/test.c, with 64 MiB of memory. */
    @Test
    void theLibraryGivesThePublishedVectorOfTheReferenceImplementation() {
        var hash = Argon2Function.getInstance(1 << 16, 2, 1, 32, Argon2.ID).hash("password", "somesalt");

        assertThat(hash.getResult()).isEqualTo("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
                + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
    }

    /** One of jBCrypt's own test vectors, and one of OpenBSD's. */
    @ParameterizedTest
    @CsvSource({
        "abc, $2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "'~!@#$%^&*()      ~!@#$%^&*()PNBFRD', "
                + "$2a$06$fPIsBO8qRqkjj273rfaOI.HtSV9jLDpTbZn782DC6/t7qT67P6FfO"
    })
    void bcryptFindsThePasswordsOfPublishedHashes(String password, String hash) {
        assertThat(found(storages.of(Scheme.BCRYPT, 4), List.of(hash), password)).containsExactly(0);
        assertThat(found(storages.of(Scheme.BCRYPT, 4), List.of(hash), password + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStoredIsFoundWithItsPasswordAndWithNoOther(Scheme scheme) {
        var storage = storages.of(scheme, 4);
        var rows = Stream.of("first one", "second one", "first one").map(storage::store).toList();

        assertThat(found(storage, rows, "first one")).containsExactly(0, 2);
        assertThat(found(storage, rows, "second one")).containsExactly(1);
        assertThat(found(storage, rows, "Second one")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void equalPasswordsAreStoredAlikeOnlyWithoutASalt(Scheme scheme) {
        var storage = storages.of(scheme, 4);

        assertThat(storage.store("again").equals(storage.store("again"))).isEqualTo(!scheme.isSalted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "שלום עולם", "a\u202Eb", "😀", "x y\tz"})
    void whateverIsTypedCanBeStored(String password) {
        for (var storage : storages.all(4)) {
            var rows = List.of(storage.store(password));
            assertThat(found(storage, rows, password)).as("%s", storage.scheme()).containsExactly(0);
        }
    }

    @Test
    void tenThousandCharactersAreNoTroubleButToBcryptWhichRefusesThem() {
        var password = "x".repeat(10_000);

        for (var storage : storages.all(4)) {
            if (storage.scheme() == Scheme.BCRYPT) {
                assertThatIllegalArgumentException().isThrownBy(() -> storage.store(password));
            } else {
                assertThat(found(storage, List.of(storage.store(password)), password)).containsExactly(0);
            }
        }
    }

    @Test
    void bcryptStoresTheCostThatWasAskedFor() {
        assertThat(storages.of(Scheme.BCRYPT, 5).store("poetical science")).startsWith("$2a$05$");
    }

    private String store(Scheme scheme, String password) {
        return storages.of(scheme, 4).store(password);
    }

    private static List<Integer> found(PasswordStorage storage, List<String> rows, String word) {
        var guesser = storage.guesser(rows);
        var found = new ArrayList<Integer>();
        int lanes = storage.scheme().isSalted() ? rows.size() : 1;
        for (int row = 0; row < lanes; row++) {
            guesser.guess(Word.of(word), row, found::add);
        }
        return found;
    }
}
