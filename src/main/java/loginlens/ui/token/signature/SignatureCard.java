package loginlens.ui.token.signature;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Question;
import loginlens.token.checks.Verdict;
import loginlens.token.issuing.SecondSigner;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.token.signature.Recalculation;
import loginlens.token.signature.Recalculation.Compared;
import loginlens.token.signature.Recalculation.Nothing;
import loginlens.token.signature.Recalculation.Rows;
import loginlens.token.signature.SignatureCalculator;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/**
 * What the signature holds, and what comes out when it is calculated again, byte below byte. What only the server's own
 * secret could make for a changed token is what a forger wants: it stays covered until somebody asks for it.
 */
public final class SignatureCard extends VBox {
    private static final int LETTERS = 7;
    private static final int MOST_BYTES = 66;
    /** So many bytes stay together: two of these on a line, one where it is narrow. */
    private static final int TOGETHER = 8;

    private final Words words;
    private final LatestTask calculating;
    private final Label about = new Label();
    private final VBox here = new VBox();
    private final VBox body = new VBox();
    private final SignAgain again;
    private final Consumer<Token> onSigned;
    private Optional<SignedHere> signed = Optional.empty();
    private Optional<Question> shown = Optional.empty();
    private boolean own;

    /**
     * What the card needs to sign the token once more.
     *
     * @param own      signs with the server's own secret
     * @param onSigned is given the token that was signed here
     * @param onFault  is told that nothing could be signed
     */
    public record Signing(Supplier<SecondSigner> own, Consumer<Token> onSigned, Runnable onFault) {}

    /** Shows nothing yet. */
    public SignatureCard(Signing signing, Background background, Words words) {
        onSigned = signing.onSigned();
        again = new SignAgain(background, signing.own(), () -> shown.map(Question::token), this::signed,
                signing.onFault(), words);
        this.words = words;
        calculating = new LatestTask(background);
        var title = new Label(words.say("token.part.signature"));
        title.getStyleClass().add("card-title");
        about.setWrapText(true);
        about.setId("signatureAbout");
        changed(false);
        var said = new FlowPane(title, about);
        said.getStyleClass().add("head-words");
        var head = new OppositeEnds(said, again.menu());
        head.getStyleClass().addAll("card-head", "head-signature");
        body.getStyleClass().add("signature-body");
        setId("signatureCard");
        getStyleClass().addAll("card", "part-card");
        getChildren().addAll(head, again.form(), here, body);
        managedProperty().bind(visibleProperty());
        clear();
    }

    /** Shows nothing of a token that is still being read. */
    public void clear() {
        shown = Optional.empty();
        calculating.forget();
        again.forget();
        here.getChildren().clear();
        body.getChildren().clear();
        setVisible(false);
    }

    /**
     * Calculates the signature of this token again, if its algorithm and the key allow that.
     *
     * @param own whether the key is the server's own
     */
    public void show(Question question, Verdict verdict, boolean own) {
        if (shown.filter(question::equals).isPresent()) {
            return;
        }
        clear();
        shown = Optional.of(question);
        this.own = own;
        signed.filter(one -> one.token().compact().equals(question.token().raw())).ifPresent(one -> {
            here.getChildren().setAll(new SignedHereBox(one, words));
            setVisible(true);
        });
        if (isCalculable(question.token(), verdict)) {
            var key = question.single().orElseThrow();
            var algorithm = question.algorithm().orElseThrow();
            calculating.run(() -> SignatureCalculator.of(question.token(), key, algorithm),
                    result -> lay(question.token(), result), body.getChildren()::clear);
        }
    }

    private void signed(SignedHere result) {
        signed = Optional.of(result);
        onSigned.accept(result.token());
    }

    /** Says whose bytes these are: still those that were received, where only the rest of the token was changed here. */
    public void changed(boolean onlyTheRest) {
        about.setText(words.say(onlyTheRest ? "token.signature.kept" : "token.signature.about"));
    }

    private static boolean isCalculable(ReadToken token, Verdict verdict) {
        return verdict.check(CheckKind.ALGORITHM).outcome() == Outcome.PASS && token.problems().isEmpty()
                && token.signature().filter(part -> part.byteCount() > 0 && part.problems().isEmpty()).isPresent();
    }

    private void lay(ReadToken token, Recalculation result) {
        setVisible(true);
        switch (result) {
            case Nothing(var algorithm) -> body.getChildren().setAll(
                    sentence(words.say("token.calculated.nothing", algorithm.name()), "part-problem"));
            case Rows rows -> {
                var received = sentence(words.say("token.calculated.received." + rows.what(),
                        rows.received().size()), "muted");
                body.getChildren().setAll(formula(token, rows), received, plain(rows.received()), counted(rows));
                boolean covered = own && rows.what() == Compared.SIGNATURE && !rows.matches();
                body.getChildren().addAll(covered ? cover(rows) : List.of(marked(rows)));
            }
        }
    }

    private Node formula(ReadToken token, Rows rows) {
        var formula = new TextFlow(
                piece(function(rows), "bytes-signature"), piece("(", "bytes-plain"),
                piece(beginning(token, token.header()), "bytes-header"), piece(".", "bytes-plain"),
                piece(beginning(token, token.payload()), "bytes-payload"),
                piece(rows.what() == Compared.SIGNATURE ? ", " + words.say("token.calculated.secret") + ")" : ")",
                        "bytes-plain"));
        formula.setId("signatureFormula");
        formula.getStyleClass().add("mono");
        return formula;
    }

    private static String function(Rows rows) {
        var hash = "SHA" + rows.algorithm().hashBits();
        return rows.what() == Compared.SIGNATURE ? "HMAC-" + hash : hash;
    }

    private static String beginning(ReadToken token, Optional<TokenPart> part) {
        return part.map(one -> token.raw().substring(one.inRaw().start(),
                Math.min(one.inRaw().start() + LETTERS, one.inRaw().end())) + "…").orElse("…");
    }

    private Node counted(Rows rows) {
        var label = sentence(words.say("token.calculated.now." + rows.what(), rows.equal(), rows.calculated().size()),
                rows.matches() ? "calculated-same" : "calculated-other");
        label.setId("signatureCount");
        return label;
    }

    private List<Node> cover(Rows rows) {
        var show = new Button(words.say("token.calculated.show"), new Icon("fth-eye-off"));
        show.setId("showCalculated");
        show.setWrapText(true);
        var place = new VBox(show);
        place.getStyleClass().add("signature-cover");
        show.setOnAction(event -> body.getChildren().set(body.getChildren().indexOf(place), marked(rows)));
        return List.of(place, sentence(words.say("token.calculated.why"), "signature-why"));
    }

    private static Node plain(List<String> bytes) {
        var pane = bytePane("signatureReceived");
        fill(pane, bytes.stream().limit(MOST_BYTES).map(one -> cell(one, "signature-byte")).toList());
        return pane;
    }

    /** Each byte with its mark: never by color alone. */
    private Node marked(Rows rows) {
        var pane = bytePane("signatureCalculated");
        pane.setAccessibleText(words.say("token.calculated.now." + rows.what(), rows.equal(),
                rows.calculated().size()));
        fill(pane, IntStream.range(0, rows.calculated().size()).mapToObj(at -> {
            boolean same = rows.isEqual(at);
            var cell = new VBox(new Text(rows.calculated().get(at)), new Text(same ? "=" : "≠"));
            cell.getStyleClass().addAll("mono", "flow-byte", same ? "flow-same" : "flow-other");
            return (Node) cell;
        }).toList());
        return pane;
    }

    private static void fill(FlowPane pane, List<Node> bytes) {
        for (int from = 0; from < bytes.size(); from += TOGETHER) {
            var group = new HBox();
            group.getChildren().addAll(bytes.subList(from, Math.min(from + TOGETHER, bytes.size())));
            group.getStyleClass().add("signature-bytes");
            pane.getChildren().add(group);
        }
    }

    private static FlowPane bytePane(String id) {
        var pane = new FlowPane();
        pane.setId(id);
        pane.getStyleClass().add("flow-bytes");
        return pane;
    }

    private static Node cell(String text, String style) {
        var cell = new VBox(new Text(text));
        cell.getStyleClass().addAll("mono", "flow-byte", style);
        return cell;
    }

    private static Label sentence(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Text piece(String text, String style) {
        var piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }
}
