package loginlens.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.client.ClientPane;
import loginlens.ui.shared.Appearance;
import loginlens.ui.shared.Exchanges;
import loginlens.ui.shared.Icon;
import loginlens.ui.shared.Lens;
import loginlens.ui.shared.Ticker;

/** The window's frame: top bar, the client on the left, the lenses on the right, the status line. */
public final class MainWindow extends BorderPane {
    private static final double CLIENT_EM = 24.3;
    private static final double CLIENT_SHARE = 0.44;

    private static final double NARROW_BELOW_EM = 48;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final VBox top;
    private final ClientPane client;
    private final TabPane lenses = new TabPane();
    private final Label em = new Label();

    /** Frames these. */
    public MainWindow(ClientPane client, List<Lens> lenses, Frame frame) {
        this.client = client;
        lenses.forEach(lens -> this.lenses.getTabs().add(tab(lens, frame.words())));
        this.lenses.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        this.lenses.setId("lenses");
        this.lenses.getStyleClass().add("lenses");
        HBox.setHgrow(this.lenses, Priority.ALWAYS);
        em.setManaged(false);
        em.setVisible(false);
        getStyleClass().add("main-window");
        words = frame.words();
        top = new VBox(new TopBar(frame.appearance(), frame.ticker(), () -> Help.show(this, words), words));
        setTop(top);
        setCenter(new HBox(client, this.lenses, em));
        setBottom(new StatusLine(frame.exchanges(), frame.words()));
        // Side by side at every size: the client gives way before the lenses do.
        widthProperty().subscribe(this::share);
        em.fontProperty().subscribe(this::share);
        Keys.bind(this, frame);
        PageKeys.bind(this.lenses);
    }

    /** What the frame itself needs. */
    public record Frame(Appearance appearance, Ticker ticker, Exchanges exchanges, Words words) {}

    /** Puts the cursor where typing starts. */
    public void start() {
        client.start();
    }

    /** Says this under the top bar, until the person puts it away. */
    public void tell(String remark) {
        top.getChildren().add(new Remark(remark, words, top.getChildren()::remove));
    }

    /** The left side. */
    ClientPane client() {
        return client;
    }

    /** Chooses the lens at this place, counted from 0, if there is one. */
    void chooseLens(int index) {
        if (index < lenses.getTabs().size()) {
            lenses.getSelectionModel().select(index);
        }
    }

    private void share() {
        double width = Math.min(CLIENT_EM * em.getFont().getSize(), CLIENT_SHARE * getWidth());
        boolean narrow = getWidth() < NARROW_BELOW_EM * em.getFont().getSize();
        pseudoClassStateChanged(NARROW, narrow);
        // The titles say it all; their icons go where every letter counts.
        lenses.getTabs().forEach(tab -> tab.setGraphic(narrow ? null : (Icon) tab.getUserData()));
        client.setMinWidth(width);
        client.setPrefWidth(width);
        client.setMaxWidth(width);
    }

    private static Tab tab(Lens lens, Words words) {
        var tab = new Tab(words.say(lens.titleKey()), lens.view());
        tab.setUserData(new Icon(lens.icon()));
        tab.setId("lens-" + lens.id());
        // The tab pane shows a lens by what it puts around it, and only what is seen can take the focus.
        lens.view().parentProperty().flatMap(Node::visibleProperty).subscribe(seen -> {
            if (Boolean.TRUE.equals(seen) && tab.isSelected()) {
                lens.chosen();
            }
        });
        return tab;
    }
}
