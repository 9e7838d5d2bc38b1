package loginlens.account;

/**
 * What the store holds in the place of a password. It is a bcrypt hash, unless somebody has edited the store by hand.
 */
public sealed interface StoredHash permits BcryptHash, StoredHash.NotBcrypt {

    /** Reads the text in the store. */
    static StoredHash of(String stored) {
        return BcryptHash.read(stored).<StoredHash>map(hash -> hash).orElseGet(() -> new NotBcrypt(stored));
    }

    /** The text as it is stored. */
    String text();

    /** Anything that does not have bcrypt's form: another kind of hash, or even a password. Nobody logs in with it. */
    record NotBcrypt(String text) implements StoredHash {
        /** Without the text: it may be a password, and this may end up in a log. */
        @Override
        public String toString() {
            return "NotBcrypt[]";
        }
    }
}
