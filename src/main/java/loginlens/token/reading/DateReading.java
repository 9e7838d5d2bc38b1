package loginlens.token.reading;

import java.time.Instant;
import java.util.Optional;
import loginlens.text.Message;

/** A claim's value read as a NumericDate: seconds since 1970-01-01 in UTC (RFC 7519 §2). */
public sealed interface DateReading {

    /**
     * A date as it should be.
     *
     * @param at       the instant
     * @param fraction whether it has a part of a second, which the RFC allows and few libraries keep
     */
    record Date(Instant at, boolean fraction) implements DateReading {}

    /**
     * A claim that should be a date and is not one.
     *
     * @param why     what is odd about it
     * @param perhaps what was probably meant
     */
    record Odd(Message why, Optional<Instant> perhaps) implements DateReading {}

    /** A claim that is no date by its definition. */
    record NotADate() implements DateReading {}
}
