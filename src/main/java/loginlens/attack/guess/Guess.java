package loginlens.attack.guess;

/** What came of guessing a secret. */
public sealed interface Guess {

    /**
     * @param secret   the secret
     * @param position at which word it was found, counted from 1
     * @param progress how long it took
     */
    record Found(String secret, int position, Progress progress) implements Guess {}

    /** It is none of the words. */
    record NotFound(Progress progress) implements Guess {}

    /** Somebody stopped it. */
    record Cancelled(Progress progress) implements Guess {}

    /** The token is not signed by HMAC with a readable signature, so there is no secret to guess. */
    record NoSecret() implements Guess {}
}
