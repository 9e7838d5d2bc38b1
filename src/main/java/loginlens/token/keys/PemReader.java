package loginlens.token.keys;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;

/**
 * Reads a PEM text (RFC 7468): a public key, one in PKCS #1, or a certificate. Of several blocks it takes the first
 * that holds a public key.
 */
final class PemReader {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");
    private static final Pattern PRIVATE = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----");

    private PemReader() {}

    static KeyReading read(String pasted) {
        PemText text = PemText.of(pasted);
        Optional<Refused> refused = Optional.empty();
        Matcher block = BLOCK.matcher(text.lines());
        while (block.find()) {
            switch (block(block.group(1), block.group(2))) {
                case Read read -> {
                    return withNotes(read, text);
                }
                case Refused why -> refused = refused.or(() -> Optional.of(why));
            }
        }
        return refused.orElseGet(() -> isPrivate(text) ? Refused.because("token.key.private")
                : Refused.because("token.key.pem.cut"));
    }

    private static KeyReading withNotes(Read read, PemText text) {
        List<Message> notes = new ArrayList<>(text.notes());
        notes.addAll(read.notes());
        if (isPrivate(text)) {
            notes.add(Message.of("token.key.note.private"));
        }
        return new Read(read.key(), read.what(), notes);
    }

    private static boolean isPrivate(PemText text) {
        return PRIVATE.matcher(text.lines()).find();
    }

    private static KeyReading block(String label, String content) {
        byte[] der;
        try {
            der = Base64.getDecoder().decode(content.replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            return Refused.because(label.endsWith("PRIVATE KEY") ? "token.key.private" : "token.key.pem.cut");
        }
        return switch (label) {
            case "PUBLIC KEY" -> PublicKeys.fromSpki(der, List.of());
            case "RSA PUBLIC KEY" -> PublicKeys.fromSpki(Pkcs1.toSpki(der), List.of());
            case "CERTIFICATE" -> certificate(der);
            default -> label.endsWith("PRIVATE KEY") ? Refused.because("token.key.private")
                    : Refused.because("token.key.pem.unknown", label);
        };
    }

    private static KeyReading certificate(byte[] der) {
        try {
            PublicKey key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der)).getPublicKey();
            return switch (PublicKeys.of(key)) {
                case Read(var usable, var what, _) ->
                        new Read(usable, what, List.of(Message.of("token.key.note.certificate")));
                case Refused refused -> refused;
            };
        } catch (CertificateException damaged) {
            return Refused.because("token.key.unreadable");
        }
    }
}
