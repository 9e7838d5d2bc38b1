package loginlens.api;

/** What came of reading a request's body. */
sealed interface Body {
    /** All of it, as text. */
    record Read(String text) implements Body {}

    /** It cannot be taken. */
    record Refused(Refusal refusal) implements Body {}

    static Body tooLong(Limits limits) {
        return new Refused(Refusal.of(413, "api.tooLong", limits.bodyBytes() / 1024));
    }

    static Body tooSlow(Limits limits) {
        return new Refused(Refusal.of(408, "api.tooSlow", limits.bodyTime()).with("Connection", "close"));
    }

    static Body brokeOff() {
        return new Refused(Refusal.of(400, "api.brokeOff").with("Connection", "close"));
    }

    static Body stopping() {
        return new Refused(Refusal.stopping());
    }
}
