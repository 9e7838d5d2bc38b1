package loginlens.ui.passwords.ruler;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.password.ruler.BcryptCheck;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.RulerCell;
import loginlens.text.Words;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.passwords.workbench.TrialField;

/** What bcrypt reads of a password, byte by byte. */
public final class RulerPart implements Part {
    private static final String SAMPLE = "Grüße aus Köln 😀 a long passphrase, a café, a 😎 and a grin: 😄 2026!";
    /** What comes after so many bytes is ignored anyway, and would only make the picture long. */
    private static final int SHOWN_BYTES = 120;
    private static final double STACK_BELOW_EM = 46;

    private final Words words;
    private final TrialField password;
    private final Label count = new Label();
    private final RulerView ruler = new RulerView();
    private final IconLine ignored = new IconLine("fth-scissors", "");
    private final IconLine broken = new IconLine("fth-alert-circle", "");
    private final TwinCard twin;
    private final JoinedCard joined;
    private final VBox view = new VBox();

    /** Works in this lab. */
    public RulerPart(PasswordLab lab) {
        words = lab.words();
        password = new TrialField("rulerPassword", words, sample());
        var check = new BcryptCheck(lab.loginCost(), lab.random());
        twin = new TwinCard(lab, check);
        joined = new JoinedCard(lab, check);
        lay();
        password.field().setText(SAMPLE);
        password.field().textProperty().subscribe(this::show);
    }

    private void lay() {
        count.setId("rulerCount");
        count.getStyleClass().add("card-title");
        ignored.setId("rulerIgnored");
        ignored.getStyleClass().add("tone-bad");
        broken.setId("rulerBroken");
        broken.getStyleClass().add("tone-warning");
        var head = new FlowPane(count, spot("ruler-one", "passwords.ruler.one"),
                spot("ruler-many", "passwords.ruler.many"), spot("ruler-ignored", "passwords.ruler.none"));
        head.getStyleClass().add("legend");
        var card = new VBox(new OppositeEnds(head, ignored), ruler, broken);
        card.getStyleClass().addAll("card", "meaning");
        view.getStyleClass().add("part");
        view.getChildren().addAll(password, card, new Halves(twin, joined, STACK_BELOW_EM));
    }

    private Button sample() {
        var sample = new Button(words.say("passwords.sample"));
        sample.setId("rulerSample");
        sample.setMinWidth(Region.USE_PREF_SIZE);
        sample.setOnAction(event -> password.field().setText(SAMPLE));
        return sample;
    }

    private Label spot(String style, String key) {
        var spot = new Region();
        spot.getStyleClass().addAll("ruler-box", "ruler-spot", style);
        var label = new Label(words.say(key), spot);
        label.getStyleClass().add("muted");
        return label;
    }

    private void show(String typed) {
        var laid = ByteRuler.of(typed);
        count.setText(words.say("passwords.ruler.count", laid.cells().size(), laid.bytes()));
        ruler.show(laid.cells().stream().takeWhile(cell -> cell.start() < SHOWN_BYTES).toList());
        say(ignored, laid.ignored() == 0 ? "" : laid.bytes() > SHOWN_BYTES
                ? words.say("passwords.ruler.ignored.more", laid.ignored(), SHOWN_BYTES)
                : words.say("passwords.ruler.ignored", laid.ignored()));
        say(broken, trouble(laid.cells()));
        twin.show(typed);
    }

    private String trouble(List<RulerCell> cells) {
        return cells.stream().anyMatch(cell -> isHalf(cell.character())) ? words.say("passwords.ruler.half") : "";
    }

    private static boolean isHalf(String character) {
        return character.length() == 1 && Character.isSurrogate(character.charAt(0));
    }

    private static void say(IconLine line, String text) {
        line.text().set(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
        // What puts it at the end of a line asks it, managed or not.
        line.setPrefSize(text.isEmpty() ? 0 : Region.USE_COMPUTED_SIZE, text.isEmpty() ? 0 : Region.USE_COMPUTED_SIZE);
    }

    @Override
    public void begin() {
        twin.resume();
        joined.resume();
    }

    @Override
    public void stop() {
        twin.stop();
        joined.stop();
    }

    @Override
    public String name() {
        return "RULER";
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(words.say("passwords.says.RULER", ByteRuler.READ));
    }

    @Override
    public List<Node> controls() {
        return List.of();
    }

    @Override
    public Node view() {
        return view;
    }
}
