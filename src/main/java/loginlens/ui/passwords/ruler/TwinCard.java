package loginlens.ui.passwords.ruler;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.password.ruler.BcryptCheck;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.Twin;
import loginlens.password.ruler.TwinMaker;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.passwords.workbench.Amounts;
import loginlens.ui.passwords.workbench.Answer;
import loginlens.ui.passwords.workbench.CrewTask;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.session.LatestTask;

/** A second password that bcrypt takes for the first one, made on the spot and asked of jBCrypt itself. */
final class TwinCard extends VBox {
    private static final int LAST = 22;

    private final TwinMaker maker;
    private final BcryptCheck check;
    private final LatestTask making;
    private final CrewTask asking;
    private final Words words;
    private final Button another = new Button();
    private final TextFlow first = new TextFlow();
    private final TextFlow second = new TextFlow();
    private final GridPane pair = new GridPane();
    private final Answer answer = new Answer("twinAnswer");
    private final Label why = new Label();
    private final Label took = new Label();
    private String password = "";
    private boolean seen = true;
    private boolean broken;

    /** What was made of a password: a twin, if it has one. */
    private record Made(Optional<Twin> twin, boolean isReadToTheEnd) {}

    TwinCard(PasswordLab lab, BcryptCheck check) {
        maker = new TwinMaker(lab.random());
        this.check = check;
        making = new LatestTask(lab.background());
        asking = new CrewTask(lab);
        words = lab.words();
        var title = new Label(words.say("passwords.twin"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        another.setText(words.say("passwords.twin.another"));
        another.setGraphic(new Icon("fth-refresh-cw"));
        another.setId("anotherTwin");
        another.setOnAction(event -> show(password));
        pair.getStyleClass().add("twin-pair");
        pair.addRow(0, label("passwords.twin.first"), first);
        pair.addRow(1, label("passwords.twin.second"), second);
        first.setId("firstTwin");
        second.setId("secondTwin");
        why.setWrapText(true);
        why.setId("twinWhy");
        took.setWrapText(true);
        took.getStyleClass().add("hint");
        took.setId("twinTook");
        var rule = new IconLine("fth-shield", words.say("passwords.twin.rule"));
        getStyleClass().addAll("card", "meaning");
        getChildren().addAll(new OppositeEnds(title, another), pair, answer, why, took, rule);
    }

    private Label label(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Makes a twin of this password, if it has one, and asks jBCrypt. */
    void show(String typed) {
        password = typed;
        asking.forget();
        making.run(
                () -> new Made(maker.twin(typed), ByteRuler.of(typed).ignored() == 0),
                this::made,
                this::failed);
    }

    /** Nobody looks at it any more: what is not answered is asked again by {@link #resume}. */
    void stop() {
        seen = false;
        broken = asking.isRunning();
        asking.forget();
    }

    /** Somebody looks at it again. */
    void resume() {
        seen = true;
        if (broken) {
            broken = false;
            show(password);
        }
    }

    private void made(Made made) {
        boolean has = made.twin().isPresent();
        another.setVisible(has);
        another.setManaged(has);
        pair.setVisible(has);
        pair.setManaged(has);
        took.setText("");
        made.twin().ifPresentOrElse(this::ask, () -> none(made.isReadToTheEnd()));
    }

    private void none(boolean readToTheEnd) {
        if (readToTheEnd) {
            answer.say(words.say("passwords.twin.none"), Answer.Tone.NONE, "fth-check");
            why.setText(words.say("passwords.twin.none.hint"));
        } else {
            answer.say(words.say("passwords.twin.odd"), Answer.Tone.NONE, "fth-alert-circle");
            why.setText(words.say("passwords.twin.odd.hint"));
        }
    }

    private void ask(Twin twin) {
        line(first, twin.same(), twin.first());
        line(second, twin.same(), twin.second());
        why.setText(because(twin));
        answer.say(words.say("passwords.twin.asking"), Answer.Tone.NONE, "fth-clock");
        broken = !seen;
        if (seen) {
            asking.run(() -> check.ask(twin.firstPassword(), twin.secondPassword()), this::answered, this::failed);
        }
    }

    private void failed() {
        answer.say(words.say("passwords.failed"), Answer.Tone.BAD, "fth-alert-triangle");
    }

    private void answered(BcryptCheck.Answer said) {
        if (said.matches()) {
            answer.say(words.say("passwords.twin.matches"), Answer.Tone.BAD, "fth-alert-triangle");
        } else {
            answer.say(words.say("passwords.twin.differs"), Answer.Tone.GOOD, "fth-check");
        }
        took.setText(words.say("passwords.twin.took", check.cost(), new Amounts(words).time(said.took())));
    }

    private String because(Twin twin) {
        return twin.shared().isEmpty()
                ? words.say("passwords.twin.after")
                : words.say("passwords.twin.shared", character(twin.first()), character(twin.second()), twin.shared());
    }

    private static String character(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static void line(TextFlow line, String same, String different) {
        var begin = Optional.of(same)
                .filter(text -> text.codePointCount(0, text.length()) > LAST)
                .map(text -> "… " + text.substring(text.offsetByCodePoints(text.length(), -LAST)))
                .orElse(same);
        var common = new Text(begin);
        common.getStyleClass().add("twin-same");
        int shown = Math.min(different.codePointCount(0, different.length()), LAST);
        var end = different.substring(0, different.offsetByCodePoints(0, shown));
        var own = new Text(end.length() < different.length() ? end + "…" : end);
        own.getStyleClass().add("twin-different");
        line.getStyleClass().setAll("mono", "twin-line");
        line.setAccessibleText(same + different);
        line.getChildren().setAll(common, own);
    }
}
