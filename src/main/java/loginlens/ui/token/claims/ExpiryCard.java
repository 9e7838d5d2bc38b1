package loginlens.ui.token.claims;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.ReadToken;
import loginlens.ui.controls.OppositeEnds;

/** The time the token has left, counting down by the second. */
public final class ExpiryCard extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Words words;
    private final Label title = new Label();
    private final Label countdown = new Label();
    private final ProgressBar left = new ProgressBar();
    private final Label from = new Label();
    private final Label until = new Label();
    private Optional<Instant> issued = Optional.empty();
    private Optional<Instant> expires = Optional.empty();

    /** Shows nothing yet. */
    public ExpiryCard(Words words) {
        this.words = words;
        title.getStyleClass().add("card-title");
        countdown.getStyleClass().addAll("mono", "countdown");
        countdown.setId("countdown");
        countdown.setWrapText(true);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setAccessibleText(words.say("token.expiry.bar"));
        from.getStyleClass().add("muted");
        until.getStyleClass().add("muted");
        from.setWrapText(true);
        until.setWrapText(true);
        var ends = new OppositeEnds(from, until);
        getStyleClass().addAll("card", "expiry-card");
        setId("expiryCard");
        getChildren().addAll(title, countdown, left, ends);
    }

    /** Shows what is left of this token's time, as of now. */
    public void show(ReadToken token, Instant now) {
        issued = date(token, "iat");
        expires = date(token, "exp");
        from.setText(issued.map(at -> words.say("token.expiry.issued", words.times().local(at))).orElse(""));
        until.setText(expires.map(at -> words.say("token.expiry.expires", words.times().local(at))).orElse(""));
        // Of a token whose claims could not all be read, or whose exp is no date, nobody can say that it never expires.
        setVisible(expires.isPresent() || token.claim("exp").isEmpty() && token.hasWholePayload());
        setManaged(isVisible());
        left.setVisible(issued.isPresent() && expires.isPresent());
        left.setManaged(left.isVisible());
        tick(now);
    }

    private static Optional<Instant> date(ReadToken token, String name) {
        // A claim that is there twice has no one date.
        return token.claim(name).filter(claim -> !claim.repeated()).map(Claim::date)
                .flatMap(date -> date instanceof DateReading.Date(var at, _) ? Optional.of(at) : Optional.empty());
    }

    /** Time goes on. */
    public void tick(Instant now) {
        expires.ifPresentOrElse(at -> count(at, now), () -> {
            title.setText(words.say("token.expiry.never"));
            countdown.setText("–");
            pseudoClassStateChanged(OVER, false);
        });
    }

    private void count(Instant expiry, Instant now) {
        // RFC 7519 §4.1.4: on the very second of exp it is over.
        boolean over = !now.isBefore(expiry);
        pseudoClassStateChanged(OVER, over);
        title.setText(words.say(over ? "token.expiry.over" : "token.expiry.in"));
        countdown.setText(over
                ? words.times().relative(expiry, now)
                : words.times().countdown(Duration.between(now, expiry)));
        issued.ifPresent(from -> left.setProgress(share(from, expiry, now)));
    }

    private static double share(Instant issued, Instant expiry, Instant now) {
        double whole = Duration.between(issued, expiry).toMillis();
        double remaining = Duration.between(now, expiry).toMillis();
        return whole <= 0 ? 0 : Math.clamp(remaining / whole, 0, 1);
    }
}
