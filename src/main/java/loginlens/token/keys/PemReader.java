package loginlens.token.keys;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;

/** Reads the first block of a PEM text (RFC 7468): a public key, one in PKCS #1, or a certificate. */
final class PemReader {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");

    private PemReader() {}

    static KeyReading read(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Refused.because("token.key.pem.cut");
        }
        byte[] der;
        try {
            der = Base64.getDecoder().decode(block.group(2).replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            return Refused.because("token.key.pem.cut");
        }
        String label = block.group(1);
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
