package loginlens.token.keys;

/** How a pasted secret stands for its bytes. The same letters give different keys, so a person must say which. */
public enum SecretForm {
    /** The letters themselves, in UTF-8. */
    TEXT,
    /** Plain base64, with or without padding (RFC 4648 §4). */
    BASE64,
    /** Base64url, with or without padding (RFC 4648 §5). */
    BASE64URL
}
