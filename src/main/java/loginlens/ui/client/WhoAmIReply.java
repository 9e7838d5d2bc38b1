package loginlens.ui.client;

import java.time.Instant;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import loginlens.auth.Reply;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.text.Words;
import loginlens.token.checks.Verdict;
import loginlens.ui.controls.IconLine;

/** Draws the server's answer to "who am I?" below the button that asked. */
final class WhoAmIReply {
    private WhoAmIReply() {}

    /** Dated, since what is said of a token's age holds for that moment only. */
    @StepCode("replyRead.me")
    static void draw(Pane into, Reply reply, Instant at, Words words) {
        into.getChildren().clear();
        switch (reply) {
            case Reply.Identity identity -> identity(into, identity, words);
            case Reply.TokenRefused(var verdict) -> {
                var title = words.say("client.whoami.refused", reply.status(), at);
                line(into, title, "fth-x-circle", "reply-title", "refused");
                line(into, words.say(why(verdict)), "", "reply-reason");
                line(into, words.say("client.whoami.again"), "", "muted");
            }
            case Reply.Failed(var why) ->
                line(into, words.say(why), "fth-alert-triangle", "reply-title", "refused");
            case Reply.Registered _, Reply.Welcome _, Reply.InvalidCredentials _, Reply.NameTaken _,
                    Reply.FieldsRefused _, Reply.TooManyTries _ ->
                throw new IllegalStateException("Not an answer to who am I");
        }
    }

    private static Message why(Verdict verdict) {
        return verdict.firstFailure()
                .map(check -> Message.of(
                        "client.whoami.check", check.kind().name().toLowerCase(Locale.ROOT), check.reason()))
                .orElseGet(verdict::sentence);
    }

    private static void identity(Pane into, Reply.Identity identity, Words words) {
        var name = identity.username().orElseGet(() -> words.say("client.whoami.nameless"));
        line(into, words.say("client.whoami.you", name), "fth-check-circle", "reply-title", "accepted");
        identity.id().ifPresent(id -> line(into, words.say("client.whoami.account", id.toString()), "", "muted"));
        var role = identity.role();
        line(into, role.map(r -> words.say("client.whoami.may", r.claim())).orElseGet(() ->
                words.say("client.whoami.mayNothing")), "", "reply-reason");
        for (var permission : identity.permissions()) {
            line(into, words.say(permission.meaning()), "fth-check", "permission");
        }
    }

    private static void line(Pane into, String text, String icon, String... styles) {
        var line = icon.isEmpty() ? wrapped(text) : new IconLine(icon, text);
        line.getStyleClass().addAll(styles);
        into.getChildren().add(line);
    }

    private static Node wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
