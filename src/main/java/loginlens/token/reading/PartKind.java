package loginlens.token.reading;

import loginlens.text.Message;

/** The parts of a token: three when it is signed (RFC 7515 §3.1), five when it is encrypted (RFC 7516 §3.1). */
public enum PartKind {
    HEADER("token.part.header"),
    PAYLOAD("token.part.payload"),
    SIGNATURE("token.part.signature"),
    ENCRYPTED_KEY("token.part.encryptedKey"),
    INITIALIZATION_VECTOR("token.part.initializationVector"),
    CIPHERTEXT("token.part.ciphertext"),
    AUTHENTICATION_TAG("token.part.authenticationTag");

    private final String title;

    PartKind(String title) {
        this.title = title;
    }

    /** What the part is called. */
    public Message title() {
        return Message.of(title);
    }

    /** Whether the part holds a JSON object; the others are plain bytes. */
    boolean isJson() {
        return this == HEADER || this == PAYLOAD;
    }
}
