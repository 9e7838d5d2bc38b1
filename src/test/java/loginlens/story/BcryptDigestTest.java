package loginlens.story;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.account.BcryptHash;
import org.junit.jupiter.api.Test;

class BcryptDigestTest {
    @Test
    void bcryptsOwnBase64IsReadAsItsTwentyThreeBytes() {
        // "." is 0, "/" is 1 and "9" is 63 in bcrypt's alphabet.
        assertThat(BcryptDigest.bytes("....")).containsExactly("00", "00", "00");
        assertThat(BcryptDigest.bytes("9999")).containsExactly("ff", "ff", "ff");
        assertThat(BcryptDigest.bytes("/...")).containsExactly("04", "00", "00");
        assertThat(BcryptDigest.bytes("./..")).containsExactly("00", "10", "00");
        var hash = BcryptHash.read("$2a$04$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy").orElseThrow();
        assertThat(BcryptDigest.bytes(hash.digest())).hasSize(23);
    }
}
