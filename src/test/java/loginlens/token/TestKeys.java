package loginlens.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.SecretForm;
import loginlens.token.keys.VerificationKey;

/** The keys and other files that the tests of tokens stand on. */
public final class TestKeys {
    private TestKeys() {}

    /** The text of a file beside the tests. */
    public static String text(String name) {
        try (InputStream file = TestKeys.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key in a file of the folder keys. */
    public static VerificationKey key(String name) {
        return switch (new KeyReader().read(text("keys/" + name), SecretForm.TEXT)) {
            case KeyReading.Read read -> read.key();
            case KeyReading.Refused refused -> throw new AssertionError(name + " was refused: " + refused.why());
        };
    }

    /** The key in a file, or none for "-". */
    public static Optional<VerificationKey> keyOrNone(String name) {
        return name.equals("-") ? Optional.empty() : Optional.of(key(name));
    }
}
