package loginlens.ui.token.verdict;

import loginlens.text.Message;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.SecretForm;

/** What a person checks a signature with. The person says which; the token never does (RFC 8725 §3.1). */
public enum KeyKind {
    OWN("token.key.kind.own"),
    TEXT("token.key.kind.text"),
    BASE64("token.key.kind.base64"),
    BASE64URL("token.key.kind.base64url"),
    PUBLIC("token.key.kind.public"),
    NONE("token.key.kind.none");

    private static final KeyReader READER = new KeyReader();

    private final String title;

    KeyKind(String title) {
        this.title = title;
    }

    /** What it is called. */
    Message title() {
        return Message.of(title);
    }

    /** A secret whose text stands for its bytes in this way. */
    static KeyKind of(SecretForm form) {
        return switch (form) {
            case TEXT -> TEXT;
            case BASE64 -> BASE64;
            case BASE64URL -> BASE64URL;
        };
    }

    /** Whether there is something to type. */
    boolean typed() {
        return this != OWN && this != NONE;
    }

    /** Reads what was typed as a key of this kind. */
    KeyReading read(String typed) {
        return switch (this) {
            case BASE64 -> READER.read(typed, SecretForm.BASE64);
            case BASE64URL -> READER.read(typed, SecretForm.BASE64URL);
            case PUBLIC -> open(typed);
            case TEXT, OWN, NONE -> READER.read(typed, SecretForm.TEXT);
        };
    }

    /** Anything that is no key file would be read as a secret. */
    private static KeyReading open(String typed) {
        return typed.isBlank() || KeyReader.isKeyFile(typed)
                ? READER.read(typed, SecretForm.TEXT)
                : new KeyReading.Refused(Message.of("token.key.notPublic"));
    }
}
