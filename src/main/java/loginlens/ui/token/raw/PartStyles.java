package loginlens.ui.token.raw;

import loginlens.token.reading.PartKind;

/** The style classes of a token's parts: header rose, payload violet, signature teal, everywhere and always. */
public final class PartStyles {
    private PartStyles() {}

    /** The part's name in style classes, ids and keys of the bundle. */
    public static String name(PartKind kind) {
        return switch (kind) {
            case HEADER -> "header";
            case PAYLOAD -> "payload";
            case SIGNATURE -> "signature";
            case ENCRYPTED_KEY -> "encryptedKey";
            case INITIALIZATION_VECTOR -> "initializationVector";
            case CIPHERTEXT -> "ciphertext";
            case AUTHENTICATION_TAG -> "authenticationTag";
        };
    }

    /** The color for the part's bytes. */
    public static String bytes(PartKind kind) {
        return switch (kind) {
            case HEADER, PAYLOAD, SIGNATURE -> "bytes-" + name(kind);
            case ENCRYPTED_KEY, INITIALIZATION_VECTOR, CIPHERTEXT, AUTHENTICATION_TAG -> "bytes-plain";
        };
    }
}
