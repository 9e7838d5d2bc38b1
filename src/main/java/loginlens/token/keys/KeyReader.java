package loginlens.token.keys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;

/**
 * Reads what a person pastes as a key: PEM (public key, PKCS #1, certificate), a JWK or a JWK set, or else a secret.
 * What looks like a key file is never taken for a secret: that mix-up is how public keys get used as secrets.
 */
public final class KeyReader {
    private static final int LONGEST = 1_000_000;
    /** A line of SSH's own, or its longer form (RFC 4716 §3.2). */
    private static final Pattern SSH = Pattern.compile("(?:ssh-|ecdsa-sha2-)\\S+ AAAA|---- BEGIN SSH2 ");

    /** Whether this is a key file of some kind, rather than a secret: PEM, SSH's own form, or JSON. */
    public static boolean isKeyFile(String pasted) {
        String text = pasted.strip();
        return text.contains("-----BEGIN ") || SSH.matcher(text).lookingAt() || text.startsWith("{");
    }

    /**
     * Reads a key.
     *
     * @param form how a secret stands for its bytes; PEM and JWK say so themselves
     */
    public KeyReading read(String pasted, SecretForm form) {
        String text = pasted.strip();
        if (text.isEmpty()) {
            return Refused.because("token.key.empty");
        }
        if (text.length() > LONGEST) {
            return Refused.because("token.key.long");
        }
        if (text.contains("-----BEGIN ")) {
            return PemReader.read(text);
        }
        if (SSH.matcher(text).lookingAt()) {
            return Refused.because("token.key.ssh");
        }
        if (text.startsWith("{")) {
            return JwkReader.read(text);
        }
        return secret(text, text.length() < pasted.length(), form);
    }

    private static KeyReading secret(String text, boolean stripped, SecretForm form) {
        List<Message> notes = stripped ? List.of(Message.of("token.key.note.blanks")) : List.of();
        return switch (form) {
            case TEXT -> secret(text.getBytes(StandardCharsets.UTF_8), notes);
            case BASE64 -> decoded(text, "-_", notes);
            case BASE64URL -> decoded(text, "+/", notes);
        };
    }

    private static KeyReading decoded(String text, String otherAlphabet, List<Message> notes) {
        String letters = text.replaceAll("[\\s=]", "");
        if (letters.chars().anyMatch(c -> otherAlphabet.indexOf(c) >= 0)) {
            return Refused.because("token.key.otherBase64");
        }
        Base64Url.Decoded decoded = Base64Url.decode(letters.replace('+', '-').replace('/', '_'));
        return decoded.problem().<KeyReading>map(problem -> new Refused(Message.of("token.key.notBase64", problem)))
                .orElseGet(() -> secret(decoded.bytes(), notes));
    }

    private static KeyReading secret(byte[] bytes, List<Message> notes) {
        return bytes.length == 0 ? Refused.because("token.key.empty")
                : new Read(new HmacSecret(bytes), Message.of("token.key.secret", bytes.length), notes);
    }
}
