package loginlens.ui.passwords.ruler;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.password.ruler.BcryptCheck;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.JoinedLogin;
import loginlens.text.Words;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.passwords.workbench.Answer;
import loginlens.ui.passwords.workbench.CrewTask;
import loginlens.ui.passwords.workbench.PasswordLab;

/** User id, username and password in one bcrypt call: how long a username lets any password in (Okta, 2024). */
final class JoinedCard extends VBox {
    private static final String USER_ID = "00u1k7c3xQ9ZLr5Ab2d4";
    private static final String LONG_NAME = "wilhelmina.alexandrina.von.hohenlohe-langenburg-oettingen@example.edu";
    private static final String PASSWORD = "poetical science";
    private static final String WRONG = "any old password";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int FIRST = 52;

    private final BcryptCheck check;
    private final CrewTask task;
    private final Words words;
    private final JoinedBar bar;
    private final Slider length = new Slider(SHORTEST, LONGEST, FIRST);
    private final Label lengthSaid = new Label();
    private final Label idSaid = spot("joined-id");
    private final Label nameSaid = spot("joined-name");
    private final Label passwordSaid = spot("joined-password");
    private final TextField attempt = new TextField(WRONG);
    private final IconLine read = new IconLine("fth-book-open", "");
    private final Answer answer = new Answer("joinedAnswer");
    private boolean broken;

    JoinedCard(PasswordLab lab, BcryptCheck check) {
        this.check = check;
        task = new CrewTask(lab);
        words = lab.words();
        bar = new JoinedBar(words);
        var title = new Label(words.say("passwords.joined"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var formula = new Label(words.say("passwords.joined.formula"));
        formula.getStyleClass().add("mono");
        formula.setWrapText(true);
        var source = new Label(words.say("passwords.joined.source"));
        source.getStyleClass().add("hint");
        source.setWrapText(true);
        length.setId("usernameLength");
        length.setBlockIncrement(1);
        length.setMajorTickUnit(1);
        length.setMinorTickCount(0);
        length.setSnapToTicks(true);
        attempt.setId("joinedAttempt");
        attempt.getStyleClass().add("mono");
        read.setId("joinedRead");
        var mark = new Region();
        mark.getStyleClass().addAll("ruler-stop", "joined-stop");
        var full = new Label(words.say("passwords.joined.full", ByteRuler.READ), mark);
        full.getStyleClass().add("joined-full");
        var legend = new FlowPane(idSaid, nameSaid, passwordSaid, full);
        legend.getStyleClass().add("legend");
        getStyleClass().addAll("card", "meaning");
        getChildren().addAll(new OppositeEnds(title, formula), bar, legend, fields(), read, answer, source);
        length.valueProperty().map(value -> Math.round(value.doubleValue())).subscribe(value -> show());
        attempt.textProperty().subscribe(typed -> show());
    }

    private static Label spot(String style) {
        var spot = new Region();
        spot.getStyleClass().addAll("ruler-spot", "joined-part", style);
        return new Label("", spot);
    }

    private GridPane fields() {
        var name = new Label(words.say("passwords.joined.length"));
        name.setLabelFor(length);
        name.setMinWidth(USE_PREF_SIZE);
        lengthSaid.setMinWidth(USE_PREF_SIZE);
        lengthSaid.getStyleClass().add("figure");
        var typed = new Label(words.say("passwords.joined.attempt"));
        typed.setLabelFor(attempt);
        typed.setMinWidth(USE_PREF_SIZE);
        var grid = new GridPane();
        grid.getStyleClass().add("twin-pair");
        grid.addRow(0, name, length, lengthSaid);
        grid.addRow(1, typed, attempt);
        GridPane.setColumnSpan(attempt, 2);
        GridPane.setHgrow(length, Priority.ALWAYS);
        GridPane.setHgrow(attempt, Priority.ALWAYS);
        return grid;
    }

    /** Nobody looks at it any more: what is not answered is asked again by {@link #resume}. */
    void stop() {
        broken = task.isRunning();
        task.forget();
    }

    /** Somebody looks at it again. */
    void resume() {
        if (broken) {
            broken = false;
            show();
        }
    }

    private void show() {
        int chosen = (int) Math.round(length.getValue());
        var login = new JoinedLogin(USER_ID, LONG_NAME.substring(0, chosen), PASSWORD);
        lengthSaid.setText(Integer.toString(chosen));
        bar.show(login);
        idSaid.setText(words.say("passwords.joined.id", USER_ID.length()));
        nameSaid.setText(words.say("passwords.joined.name", chosen));
        passwordSaid.setText(words.say("passwords.joined.password", PASSWORD.length()));
        read.text().set(switch (login.reads()) {
            case ALL -> words.say("passwords.joined.all");
            case SOME -> words.say("passwords.joined.some", login.bytesRead());
            case NOTHING -> words.say("passwords.joined.nothing");
        });
        var typed = attempt.getText();
        if (typed.equals(PASSWORD)) {
            task.forget();
            answer.say(words.say("passwords.joined.right"), Answer.Tone.NONE, "fth-unlock");
            return;
        }
        answer.say(words.say("passwords.twin.asking"), Answer.Tone.NONE, "fth-clock");
        task.run(
                () -> check.ask(login.joined(login.password()), login.joined(typed)),
                said -> answer.say(
                        words.say(said.matches() ? "passwords.joined.in" : "passwords.joined.out", typed),
                        said.matches() ? Answer.Tone.BAD : Answer.Tone.GOOD,
                        said.matches() ? "fth-unlock" : "fth-lock"),
                () -> answer.say(words.say("passwords.failed"), Answer.Tone.BAD, "fth-alert-triangle"));
    }
}
