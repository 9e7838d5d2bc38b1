package loginlens.auth;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loginlens.account.Account;
import loginlens.account.Role;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.Verdict;

/** What the server answers. */
public sealed interface Reply {
    /** The HTTP status this reply has on the wire. */
    int status();

    /** 201: the account is there. */
    record Registered(Account account) implements Reply {
        @Override
        public int status() {
            return 201;
        }
    }

    /** 200: the password was right, and this is the token. */
    record Welcome(String username, Token token) implements Reply {
        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * 200: the token is good, and this is what it says of its bearer.
     *
     * @param id       the account's id, from {@code sub}; empty if the token was signed elsewhere and has no such id
     * @param username from {@code username}; empty likewise
     * @param role     from {@code role}; empty if the token has none that is known here
     */
    record Identity(Optional<Long> id, Optional<String> username, Optional<Role> role) implements Reply {
        @Override
        public int status() {
            return 200;
        }

        /** What the role may do; nothing without a role. */
        public List<Permission> permissions() {
            return role.map(Permission::of).orElse(List.of());
        }
    }

    /** 401: no such user, or not their password; which of the two is not said. */
    record InvalidCredentials() implements Reply {
        @Override
        public int status() {
            return 401;
        }
    }

    /** 401: the server does not trust the token; the verdict says why. */
    record TokenRefused(Verdict verdict) implements Reply {
        @Override
        public int status() {
            return 401;
        }
    }

    /** 409: somebody has this name already. */
    record NameTaken() implements Reply {
        @Override
        public int status() {
            return 409;
        }
    }

    /** 422: these fields can't be taken as they are, with the reason for each. */
    record FieldsRefused(Map<Field, Message> reasons) implements Reply {
        public FieldsRefused {
            reasons = Map.copyOf(reasons);
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /**
     * 429 (RFC 6585 §4): too many wrong passwords, for a name whether there is such an account or not.
     *
     * @param retryAfter how long until the next try is let through, in whole seconds, rounded up; as the header
     *                   {@code Retry-After} has it (RFC 9110 §10.2.3)
     */
    record TooManyTries(Duration retryAfter) implements Reply {
        public TooManyTries {
            retryAfter = retryAfter.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public int status() {
            return 429;
        }
    }

    /**
     * 500: the server could not do its part.
     *
     * @param why what happened and what to do, as far as it helps the client; the log knows the rest
     */
    record Failed(Message why) implements Reply {
        /** For a fault that nobody foresaw: there is no more to say of it than that it is one. */
        public static Failed unexpectedly() {
            return new Failed(Message.of("reply.failed"));
        }

        @Override
        public int status() {
            return 500;
        }
    }
}
