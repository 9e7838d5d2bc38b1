package loginlens.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.Role;
import loginlens.account.Username;
import loginlens.account.UsernameProblem;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.Check;
import loginlens.token.checks.Verdict;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.ReadToken;

/**
 * The kinds of things that happen in an exchange, each with the values it happened with. Nothing in here is made up
 * for show: what stands in a step is what the server worked with.
 */
public sealed interface StepKind {
    /** What it is called wherever its words and its lines of code are kept: {@code accountFound} for AccountFound. */
    default String name() {
        return name(getClass());
    }

    /** What a kind of step is called, without a step of that kind. */
    static String name(Class<? extends StepKind> kind) {
        var name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What the time of this step is spent on. */
    default Work work() {
        return Work.REST;
    }

    /** A step whose time is bcrypt's. */
    sealed interface OfBcrypt extends StepKind {
        @Override
        default Work work() {
            return Work.BCRYPT;
        }
    }

    /** A step whose time is the store's. */
    sealed interface OfStore extends StepKind {
        @Override
        default Work work() {
            return Work.STORE;
        }
    }

    /** A step whose time goes into making or checking a token. */
    sealed interface OfToken extends StepKind {
        @Override
        default Work work() {
            return Work.TOKEN;
        }
    }

    /** At the client: a person or a program has a username and a password to send. */
    record FormSubmitted(Request request) implements StepKind {}

    /** At the client: the token of an earlier login is taken out again. */
    record TokenTaken(Token token) implements StepKind {}

    /** At the client: the request is written as HTTP wants it. */
    record RequestWritten(Request request) implements StepKind {}

    /** From client to server. */
    record RequestArrived(Request request) implements StepKind {}

    /** At the server: too many wrong passwords, so for this long nothing else is done. */
    record HeldBack(Duration retryAfter) implements StepKind {}

    /** At the server: which fields cannot be taken as they are; none is the good case. */
    record FieldsChecked(Map<Field, Message> refused) implements StepKind {
        public FieldsChecked {
            refused = Map.copyOf(refused);
        }
    }

    /** At the server: nobody can be called that, so the store is not asked. */
    record NameImpossible(UsernameProblem problem) implements StepKind {}

    /** From server to store: {@link loginlens.account.Statements#FIND} with the name's mapped form. */
    record AccountSought(Username username) implements StepKind {
        /** Without the name: people type their password into the wrong field. */
        @Override
        public String toString() {
            return "AccountSought[]";
        }
    }

    /** From store to server: the row. Its time is that of the whole question. */
    record AccountFound(Account account) implements OfStore {}

    /** From store to server: no such row. */
    record NoAccountFound() implements OfStore {}

    /** At the server: bcrypt reads the salt and the cost from this hash. */
    record SaltTaken(BcryptHash hash, HashSource source) implements StepKind {}

    /** At the server: the typed password, hashed with that salt. Its time is that of the whole comparison. */
    record PasswordHashed(BcryptHash computed) implements OfBcrypt {}

    /** At the server: both digests, and whether they are the same. */
    record DigestsCompared(BcryptHash stored, BcryptHash computed, boolean matches) implements StepKind {}

    /** At the server: what is stored is no hash that bcrypt could check; it costs one comparison all the same. */
    record HashNotCheckable() implements OfBcrypt {}

    /** At the server: header and payload are written as JSON; the token has both. */
    record ClaimsGathered(Token token) implements OfToken {}

    /** At the server: header and payload are turned into base64url (RFC 7515 §2). */
    record PartsEncoded(Token token) implements OfToken {}

    /** At the server: header, dot and payload are what gets signed (RFC 7515 §5.1). */
    record SigningInputMade(Token token) implements StepKind {}

    /** At the server: the signing input is signed by this algorithm, with the key of this fingerprint. */
    record Signed(Token token, SigningAlgorithm algorithm, String keyFingerprint) implements OfToken {}

    /** At the server: the three parts are put together. */
    record TokenMade(Token token) implements StepKind {}

    /** At the server: a new password is hashed with a new salt. */
    record NewPasswordHashed(BcryptHash hash) implements OfBcrypt {}

    /** From server to store: {@link loginlens.account.Statements#ADD} with these values. */
    record RowSent(Username username, BcryptHash hash, Optional<FavoriteColor> color, Instant at) implements StepKind {
        @Override
        public String toString() {
            return "RowSent[]";
        }
    }

    /** From store to server: it is stored, and stays stored. */
    record RowStored(Account account) implements OfStore {}

    /** From store to server: somebody has this name already. */
    record NameFoundTaken() implements OfStore {}

    /** At the server: the token that came back is taken apart; nothing is trusted yet. */
    record TokenRead(ReadToken token) implements OfToken {}

    /** At the server: one question asked of the token. */
    record CheckMade(Check check) implements StepKind {}

    /** At the server: what the checks come to. Its time is that of all of them. */
    record VerdictReached(Verdict verdict) implements OfToken {}

    /** At the server: what the role in the token may do. */
    record PermissionsFound(Optional<Role> role, List<Permission> permissions) implements StepKind {
        public PermissionsFound {
            permissions = List.copyOf(permissions);
        }
    }

    /** Here it ended unexpectedly: in the store, or else in the server. */
    record Broken(Message why, boolean inStore) implements StepKind {}

    /** From server to client. */
    record ReplySent(Reply reply) implements StepKind {}

    /** At the client: the token is kept, to be sent along from now on. */
    record TokenKept(Token token) implements StepKind {}

    /** At the client: the reply is read; there is nothing to keep. */
    record ReplyRead(Reply reply) implements StepKind {}
}
