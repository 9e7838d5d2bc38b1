package loginlens.ui.server;

import loginlens.auth.ServerSettings;
import loginlens.auth.throttle.Slowdown;
import loginlens.text.Words;

/** What the server does against the guessing of passwords. */
final class WrongPasswords extends Settings {
    WrongPasswords(ServerSettings settings, Words words) {
        super(words.say("server.passwords"));
        var choices = new Choices();
        for (var slowdown : Slowdown.values()) {
            var key = "server.slowdown." + slowdown;
            var option = new Choices.Option(
                    "slowdown-" + slowdown,
                    words.say(key),
                    words.say(key + ".choice", Slowdown.FREE_TRIES, slowdown.shortest(), slowdown.longest()));
            choices.add(option, slowdown == settings.slowdown(), () -> settings.setSlowdown(slowdown));
        }
        add(words.say("server.slowdown"), choices);
    }
}
