package loginlens.ui.attacks.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.attack.Attack;
import loginlens.attack.Forgery;
import loginlens.attack.Marks;
import loginlens.attack.Prediction;
import loginlens.attack.Values;
import loginlens.text.Words;
import loginlens.ui.attacks.guess.GuessPane;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.look.Em;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/** One attack in its four moves. Everything in it is made in a lab that is closed again before it is shown. */
public final class Stage extends VBox {
    /** Under this width in em there is little room: the head scrolls along, and most buttons have no words. */
    private static final double TIGHT_BELOW = 48;
    /** From this width on, code has room for larger letters. */
    private static final double WIDE_FROM = 100;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Course course;
    private final Ways ways;
    private final LatestTask task;
    private final Words words;
    private final Notice notice = new Notice();
    private final StageHead head;
    private final TargetCard target;
    private final TokenCard token;
    private final ForgeCard forge;
    private final GuessPane guess;
    private final PredictionRow predictions;
    private final LanguageSwitch language;
    private final OppositeEnds answers;
    private final RevealCards servers;
    private final StageFoot foot;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private Optional<Attack> attack = Optional.empty();
    private Optional<Staged> staged = Optional.empty();
    private Optional<String> forgedFrom = Optional.empty();
    private Optional<Course.Place> shown = Optional.empty();
    private final Em em = new Em(this::fit);
    private boolean signedAgain;
    private boolean tight;
    private boolean alone;

    /**
     * What leads away from the stage.
     *
     * @param inHand the token of the session, asked for when a token is forged
     * @param open   has a token looked at in the Token lens
     * @param curl   the line that sends a token to the real server
     * @param moved  told when the place in the course has changed
     * @param list   shows the list of attacks, where it is not beside the stage
     */
    public record Ways(Supplier<Optional<String>> inHand, Consumer<String> open, UnaryOperator<String> curl,
                       Runnable moved, Runnable list) {}

    /** Plays on this course. */
    public Stage(Course course, Ways ways, Background background, Words words) {
        this.course = course;
        this.ways = ways;
        this.words = words;
        task = new LatestTask(background);
        head = new StageHead(words, move -> move(() -> course.go(move)), ways.list());
        target = new TargetCard(words);
        token = new TokenCard(words);
        forge = new ForgeCard(words);
        guess = new GuessPane(this::signAgain, background, words);
        predictions = new PredictionRow(words);
        servers = new RevealCards(words);
        language = new LanguageSwitch(words, this::show);
        answers = new OppositeEnds(predictions, language);
        foot = new StageFoot(new StageFoot.Acts(
                () -> forged().ifPresent(ways.open()), () -> forged().map(ways.curl()).orElse(""),
                this::startOver, () -> move(course::back), () -> move(course::next)), words);
        notice.setId("attackNotice");
        body.getStyleClass().add("attack-body");
        // What has no room is scrolled, never squeezed; what has more room than it needs fills it.
        body.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(servers, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("attack-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("attack-stage");
        getChildren().addAll(head, scroll, foot, em);
        widthProperty().subscribe(this::fit);
    }

    private void fit() {
        boolean little = getWidth() < TIGHT_BELOW * em.pixels();
        pseudoClassStateChanged(WIDE, getWidth() >= WIDE_FROM * em.pixels());
        if (getWidth() > 0 && little != tight) {
            tight = little;
            pseudoClassStateChanged(TIGHT, tight);
            foot.tight(tight);
            getChildren().setAll(tight ? List.of(scroll, foot, em) : List.of(head, scroll, foot, em));
            show();
        }
    }

    /** Whether the list is not beside the stage, so that the stage leads to it. */
    public void alone(boolean is) {
        if (alone != is) {
            alone = is;
            show();
        }
    }

    /** Takes the keyboard, for the next move. */
    public void takeKeyboard() {
        foot.takeKeyboard();
    }

    private void move(Runnable step) {
        step.run();
        ways.moved().run();
    }

    private Optional<String> forged() {
        return staged.map(Staged::forgery).map(Forgery::token);
    }

    /** Plays this attack from its beginning. */
    public void play(Attack which) {
        attack = Optional.of(which);
        predictions.clear();
        forge(Values.standard());
    }

    /** The room predicts this, while it is asked. */
    public void predict(Prediction prediction) {
        if (course.move() == StageMove.PREDICT) {
            predictions.choose(prediction);
        }
    }

    private void startOver() {
        attack.ifPresent(this::play);
        move(() -> course.go(StageMove.TARGET));
    }

    /** Forges and judges with these values, in a new lab. */
    private void forge(Values values) {
        staged = Optional.empty();
        forgedFrom = Optional.of(body).filter(all -> hasKeyboard()).map(all -> getScene().getFocusOwner().getId());
        signedAgain = false;
        guess.cancel();
        notice.tell(words.say("attacks.forging"));
        Attack which = attack.orElseThrow();
        Optional<String> inHand = ways.inHand().get();
        task.run(() -> Staged.stage(which, values, inHand), this::came, () -> refuse("attack.lab.failed"));
        show();
    }

    private void came(Staged.Staging staging) {
        switch (staging) {
            case Staged.Staging.Ready(var ready) -> {
                staged = Optional.of(ready);
                notice.clear();
                token.show(ready.forgery(), true);
                forge.show(ready, this::forge);
                guess.show(ready.honest(), ready.values());
            }
            case Staged.Staging.Refused(var why) -> notice.warn(words.say(why));
        }
        show();
        forgedFrom.map(id -> body.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void refuse(String key) {
        notice.warn(words.say(key));
        show();
    }

    private void signAgain(String signed) {
        signedAgain = true;
        staged.ifPresent(ready -> token.show(signed, Marks.between(ready.honest(), signed)));
        show();
    }

    /** Shows what belongs to the place in the course. */
    public void show() {
        attack.ifPresent(which -> {
            head.show(which.card(), course, tight, alone);
            target.show(which.card(), staged.map(ready -> ready.forgery().known()).orElse(List.of()));
            Optional<String> fix = Optional.of(which.card().fix()).map(words::say)
                    .filter(said -> course.move() == StageMove.REVEAL && staged.isPresent());
            foot.show(course, staged.isPresent(), fix);
            boolean hadKeyboard = hasKeyboard();
            body.getChildren().setAll(tight
                    ? Stream.concat(Stream.of(head), parts().stream()).toList() : parts());
            if (hadKeyboard && !hasKeyboard()) {
                foot.takeKeyboard();
            }
            if (!shown.equals(Optional.of(course.place()))) {
                shown = Optional.of(course.place());
                scroll.setVvalue(0);
            }
        });
    }

    /** What goes away with a move must not take the keyboard along, out of the reach of the next key. */
    private boolean hasKeyboard() {
        for (Node node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(body)) {
                return true;
            }
        }
        return false;
    }

    /** In little room the answers come first: a clicker goes on and does not scroll. */
    private List<Node> parts() {
        if (course.move() == StageMove.TARGET) {
            return List.of(target);
        }
        if (staged.isEmpty()) {
            return List.of(notice);
        }
        Staged ready = staged.get();
        return switch (course.move()) {
            case TARGET, FORGE -> forgeParts(ready);
            case PREDICT -> {
                token.show(ready.forgery(), false);
                predictions.reveal(Optional.empty());
                language.setVisible(false);
                yield tight ? List.of(answers, token) : List.of(token, answers);
            }
            case REVEAL -> {
                token.show(ready.forgery(), false);
                predictions.reveal(Optional.of(ready.result().answer()));
                language.setVisible(true);
                servers.show(ready, language.isExpress());
                yield tight ? List.of(answers, servers, foot.fix(), token) : List.of(token, answers, servers);
            }
        };
    }

    /** Where the secret has to be guessed, the forged token comes from signing again with it. */
    private List<Node> forgeParts(Staged ready) {
        if (!GuessPane.isFor(ready.forgery())) {
            return List.of(token, forge);
        }
        if (!signedAgain) {
            token.show(ready.honest(), Marks.between(ready.honest(), ready.honest()));
            // The steps and the facts name the secret: only once the room has found it.
            return List.of(token, guess);
        }
        return List.of(token, guess, forge);
    }
}
