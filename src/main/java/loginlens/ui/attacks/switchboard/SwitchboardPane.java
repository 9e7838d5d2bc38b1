package loginlens.ui.attacks.switchboard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.attack.Attack;
import loginlens.attack.lab.LabSettings;
import loginlens.attack.switchboard.Cell;
import loginlens.attack.switchboard.Switchboard;
import loginlens.text.Words;
import loginlens.token.checks.CheckKind;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.look.Em;
import loginlens.ui.session.Background;

/**
 * Which attacks get in with some of the checks off. The forged tokens are made and judged when this is first shown, off
 * the FX thread; a switch that is turned asks no server again.
 */
public final class SwitchboardPane extends VBox {
    /** Under this width in em the board has no room as it is. */
    private static final double TIGHT_BELOW = 76;
    private static final PseudoClass ALL_OUT = PseudoClass.getPseudoClass("all-out");

    private final List<Attack> attacks;
    private final Background background;
    private final Words words;
    private final Set<CheckKind> on = Switchboard.allChecks();
    private final Label count = new Label();
    private final Label because = new Label();
    private final Label refused = new Label();
    private final BoardGrid grid;
    private final FlowPane views = new FlowPane();
    private final RiddleBar riddles;
    private final ScrollPane scroll;
    /** In little room all of it is scrolled, not the rows alone. */
    private final VBox all = new VBox();
    private final ScrollPane whole = new ScrollPane(all);
    private final Em em = new Em(this::fit);
    private boolean tight;
    private boolean asked;

    /** Nothing is forged yet. */
    public SwitchboardPane(List<Attack> attacks, Background background, Words words) {
        this.attacks = attacks;
        this.background = background;
        this.words = words;
        grid = new BoardGrid(this::turn, words);
        riddles = new RiddleBar(background, words);
        count.getStyleClass().add("board-count");
        count.setId("boardCount");
        because.getStyleClass().add("muted");
        because.setId("boardBecause");
        refused.setWrapText(true);
        refused.setId("boardRefused");
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setVisible(false);
        scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        grid.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().addAll("card", "board-card");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        whole.getStyleClass().add("board-whole");
        all.getStyleClass().add("board-all");
        all.setMinHeight(0);
        getStyleClass().add("board");
        setId("switchboard");
        getStylesheets().add(SwitchboardPane.class
                .getResource("/loginlens/ui/attacks/switchboard/switchboard.css").toExternalForm());
        count.setText(words.say("attacks.grid.judging"));
        VBox.setVgrow(whole, Priority.ALWAYS);
        all.getChildren().addAll(head(), scroll, refused, legend(), riddles);
        getChildren().addAll(whole, em);
        widthProperty().subscribe(this::fit);
    }

    /** Never wider than the window: a narrow one gets another layout. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        boolean little = getWidth() < TIGHT_BELOW * em.pixels();
        if (getWidth() > 0 && little != tight) {
            tight = little;
            grid.tight(tight, Set.copyOf(on));
            whole.setFitToHeight(!tight);
            all.setMinHeight(tight ? USE_PREF_SIZE : 0);
            scroll.setContent(null);
            all.getChildren().remove(tight ? scroll : grid);
            if (!tight) {
                scroll.setContent(grid);
            }
            all.getChildren().add(1, tight ? grid : scroll);
        }
    }

    private OppositeEnds head() {
        views.getChildren().addAll(count, because);
        views.getStyleClass().add("board-head");
        var buttons = new HBox(all("attacks.grid.allOff", "allOff", EnumSet.noneOf(CheckKind.class)),
                all("attacks.grid.allOn", "allOn", Switchboard.allChecks()));
        buttons.getStyleClass().add("attack-ways");
        return new OppositeEnds(views, buttons);
    }

    private Button all(String key, String id, Set<CheckKind> wanted) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(event -> {
            on.clear();
            on.addAll(wanted);
            show();
        });
        return button;
    }

    private FlowPane legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("board-legend");
        for (var cell : List.of(Cell.STOPS_ALONE, Cell.STOPS, Cell.WOULD_STOP)) {
            legend.getChildren().add(new Label(words.say(cell.said()), new CellMark(cell)));
        }
        var judged = new Label(words.say("attacks.grid.judged"));
        judged.getStyleClass().add("muted");
        legend.getChildren().add(judged);
        return legend;
    }

    /** Puts this before everything else. */
    public void lead(Node first) {
        views.getChildren().addFirst(first);
    }

    /** Forges and judges everything, unless that was done already. */
    public void begin() {
        if (!asked) {
            asked = true;
            background.run(() -> Switchboard.judge(attacks, LabSettings.usual(), () -> false), this::take, () -> {
                asked = false;
                count.setText(words.say("attacks.grid.failed"));
            });
        }
    }

    private void take(Switchboard board) {
        grid.fill(board);
        riddles.ask(board);
        refused.setVisible(!board.refused().isEmpty());
        board.refused().stream().findFirst().ifPresent(first -> refused.setText(words.say(first.why())));
        show();
    }

    private void turn(CheckKind check) {
        if (!on.remove(check)) {
            on.add(check);
        }
        show();
    }

    private void show() {
        grid.board().ifPresent(board -> {
            int in = board.gettingIn(on);
            count.pseudoClassStateChanged(ALL_OUT, in == 0);
            count.setText(words.say("attacks.grid.count", in, board.rows().size()));
            int off = CheckKind.values().length - on.size();
            because.setText(words.say("attacks.grid.off", off, CheckKind.values().length));
            grid.show(Set.copyOf(on));
        });
    }
}
