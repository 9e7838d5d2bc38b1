package loginlens.ui.attacks.guess;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import loginlens.attack.Forgery;
import loginlens.attack.Parameter;
import loginlens.attack.Values;
import loginlens.attack.guess.Estimate;
import loginlens.attack.guess.Guess;
import loginlens.attack.guess.Progress;
import loginlens.attack.guess.SecretSearch;
import loginlens.attack.guess.WordList;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.session.Background;

/** Tries word after word as the secret of a token: how far it is, what was found, and the token signed again with it. */
public final class GuessPane extends VBox {
    /** What an attacker knows who guesses. */
    private static final Message LIST = Message.of("attack.known.words");

    private final Consumer<String> onSigned;
    private final Background background;
    private final Words words;
    private final TextField own = new TextField();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label said = new Label();
    private final Label estimate = new Label();
    private final Button search = new Button();
    private final Button stop = new Button();
    private final Button sign = new Button();
    private String token = "";
    private Values values = Values.standard();
    private Optional<Running> running = Optional.empty();
    private Optional<Guess.Found> found = Optional.empty();

    /** A search that is under way: the one thread reports and asks, the other looks and cancels. */
    private record Running(AtomicReference<Progress> progress, AtomicBoolean cancelled, AnimationTimer look) {}

    /** Gives the token that was signed again to {@code onSigned}. */
    public GuessPane(Consumer<String> onSigned, Background background, Words words) {
        this.onSigned = onSigned;
        this.background = background;
        this.words = words;
        button(search, "attacks.guess.search", "fth-search", "guessSearch", this::search);
        button(stop, "attacks.guess.cancel", "fth-x", "guessCancel", this::cancel);
        button(sign, "attacks.guess.sign", "fth-edit-3", "guessSign", this::signAgain);
        own.setId("guessOwn");
        own.setPromptText(words.say("attacks.guess.own.example"));
        var title = new Label(words.say("attacks.guess.title"));
        title.getStyleClass().add("card-title");
        var ownTitle = new Label(words.say("attacks.guess.own"));
        ownTitle.setLabelFor(own);
        ownTitle.setWrapText(true);
        said.setId("guessSaid");
        said.setWrapText(true);
        estimate.setId("guessEstimate");
        estimate.setWrapText(true);
        estimate.getStyleClass().add("muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        var buttons = new FlowPane(search, stop, sign);
        buttons.getStyleClass().add("buttons");
        var line = new FlowPane(ownTitle, own, buttons);
        line.getStyleClass().addAll("attack-parameters", "attack-guess-line");
        setId("guess");
        getStyleClass().addAll("card", "attack-steps");
        // Nobody is there any more to read what it finds.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).subscribe(shown -> {
            if (Boolean.FALSE.equals(shown)) {
                cancel();
            }
        });
        getChildren().addAll(title, line, bar, said, estimate);
    }

    /** Whether this is a token whose secret is to be guessed. */
    public static boolean isFor(Forgery forgery) {
        return forgery.known().contains(LIST);
    }

    private void button(Button button, String key, String icon, String id, Runnable act) {
        button.setText(words.say(key));
        button.setGraphic(new Icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
    }

    /** Guesses this token's secret from now on; the values hold the role that is wanted. */
    public void show(String honest, Values chosen) {
        cancel();
        token = honest;
        values = chosen;
        found = Optional.empty();
        tell("", 0);
        estimate("");
        offer();
    }

    private void search() {
        var progress = new AtomicReference<>(new Progress(0, 1, java.time.Duration.ZERO));
        var cancelled = new AtomicBoolean();
        var look = new AnimationTimer() {
            @Override
            public void handle(long now) {
                look(progress.get());
            }
        };
        var mine = new Running(progress, cancelled, look);
        running = Optional.of(mine);
        found = Optional.empty();
        offer();
        look.start();
        String searched = token;
        String typed = own.getText();
        background.run(
                () -> new SecretSearch().search(searched, WordList.common().after(typed), progress::set, cancelled::get),
                guess -> end(mine, () -> came(guess)),
                () -> end(mine, () -> tell(words.say("attacks.guess.failed"), 0)));
    }

    /** Stops the search, if there is one. */
    public void cancel() {
        running.ifPresent(search -> search.cancelled().set(true));
    }

    private void end(Running which, Runnable then) {
        which.look().stop();
        if (running.filter(which::equals).isPresent()) {
            running = Optional.empty();
            then.run();
            offer();
        }
    }

    private void look(Progress progress) {
        tell(words.say("attacks.guess.trying", progress.tried(), Math.round(progress.perSecond())),
                (double) progress.tried() / progress.of());
    }

    private void came(Guess guess) {
        switch (guess) {
            case Guess.Found hit -> {
                found = Optional.of(hit);
                tell(words.say("attacks.guess.found", hit.secret(), hit.position(),
                        Math.round(hit.progress().perSecond())), 1);
                estimate(hit.progress());
            }
            case Guess.NotFound(var progress) -> {
                tell(words.say("attacks.guess.notFound", progress.tried()), 1);
                estimate(progress);
            }
            case Guess.Cancelled(var progress) -> tell(words.say("attacks.guess.cancelled", progress.tried()),
                    (double) progress.tried() / progress.of());
            case Guess.NoSecret _ -> tell(words.say("attacks.guess.noSecret"), 0);
        }
    }

    private void estimate(Progress progress) {
        if (progress.perSecond() > 0) {
            estimate(words.say("attacks.guess.own.secret",
                    new Estimate(Estimate.OWN_BITS, progress.perSecond()).said()));
        }
    }

    private void estimate(String sentence) {
        estimate.setText(sentence);
        estimate.setManaged(!sentence.isEmpty());
    }

    private void signAgain() {
        found.ifPresent(hit -> onSigned.accept(SecretSearch.signAgain(token, hit, values.of(Parameter.ROLE))));
    }

    private void tell(String sentence, double part) {
        said.setText(sentence);
        said.setManaged(!sentence.isEmpty());
        bar.setProgress(part);
        bar.setVisible(!sentence.isEmpty());
        bar.setManaged(bar.isVisible());
    }

    private void offer() {
        search.setDisable(running.isPresent());
        stop.setDisable(running.isEmpty());
        sign.setDisable(found.isEmpty());
    }
}
