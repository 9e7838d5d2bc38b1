package loginlens.token.keys;

import java.io.IOException;
import java.nio.file.Path;

/** There is a file for the signing key, but no key in it. It is never written over. */
public final class DamagedSigningKeyException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedSigningKeyException(Path file) {
        super("no signing key in " + file);
    }
}
