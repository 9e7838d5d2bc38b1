package loginlens.ui.server;

import java.time.Duration;
import loginlens.auth.ServerTime;
import loginlens.text.Words;

/** How the server's time goes, beside the real time, in as few words as a button has room for. */
final class Lead {
    /** Up to so many hours, minutes matter. */
    private static final int FEW = 10;

    private Lead() {}

    /** "real time", "frozen", "1 h ahead". */
    static String say(ServerTime time, Words words) {
        if (time.isReal()) {
            return words.say("server.clock.real");
        }
        if (time.isFrozen()) {
            return words.say("server.clock.frozen");
        }
        var ahead = time.ahead();
        return words.say(ahead.isNegative() ? "server.clock.behind" : "server.clock.ahead", about(ahead.abs(), words));
    }

    /** Rounded: an hour less a fraction of a second is an hour. */
    private static String about(Duration length, Words words) {
        var times = words.times();
        long seconds = Math.max(1, length.plusMillis(500).toSeconds());
        if (seconds < 60) {
            return times.shortLength(Duration.ofSeconds(seconds));
        }
        var whole = Duration.ofMinutes((seconds + 30) / 60);
        if (whole.toHours() == 0 || whole.toMinutesPart() == 0 || whole.toHours() >= FEW) {
            return times.shortLength(whole);
        }
        var minutes = Duration.ofMinutes(whole.toMinutesPart());
        return words.say("time.two", times.shortLength(whole), times.shortLength(minutes));
    }
}
