package loginlens.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.Lens;
import loginlens.ui.LensTab;
import loginlens.ui.Slides;
import loginlens.ui.client.ClientPane;
import loginlens.ui.controls.Icon;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Em;
import loginlens.ui.presentation.Presentation;
import loginlens.ui.server.ServerPlace;
import loginlens.ui.session.Exchanges;

/** The window's frame: top bar, the client on the left, the lenses on the right, the status line. */
public final class MainWindow extends BorderPane {
    private static final String LENS = "lens-";
    private static final double CLIENT_EM = 24.3;
    private static final double CLIENT_SHARE = 0.44;

    private static final double NARROW_BELOW_EM = 48;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final VBox remarks = new VBox();
    private final ClientPane client;
    private final TabPane lenses = new TabPane();
    private final TabFit fit = TabFit.keep(lenses);
    private final Map<Tab, Supplier<Lens>> unseen = new HashMap<>();
    private final Map<Tab, Lens> shown = new HashMap<>();
    private final Map<Tab, String> alone = new HashMap<>();
    private final StatusLine status;
    private boolean clientGaveWay;
    private final Presentation presentation;
    private final Em em = new Em(this::share);
    private final HBox row;
    private final ServerPlace server;

    /** Frames the client and the lenses' tabs, which come by {@link #showTabs}. They are empty until {@link #show}, and until they are chosen. */
    public MainWindow(ClientPane client, List<LensTab> tabs, Frame frame) {
        this.client = client;
        words = frame.words();
        server = frame.server();
        tabs.forEach(tab -> lenses.getTabs().add(tab(tab)));
        lenses.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            makeRoom(is);
            make(is);
        });
        lenses.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        lenses.setId("lenses");
        lenses.getStyleClass().add("lenses");
        HBox.setHgrow(lenses, Priority.ALWAYS);
        getStyleClass().add("main-window");
        presentation = new Presentation(this::slides, server::pillForRoom, frame.appearance(), words);
        lenses.getSelectionModel().selectedItemProperty().addListener(change -> presentation.follow());
        addEventFilter(KeyEvent.KEY_PRESSED, presentation::take);
        setTop(new TopBar(
                frame, this::togglePresentation, this::toggleClient, () -> Help.show(this, frame.about(), words)));
        row = new HBox(client, em);
        remarks.setPickOnBounds(false);
        remarks.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(remarks, Pos.BOTTOM_CENTER);
        setCenter(new StackPane(row, remarks, server.layer()));
        status = new StatusLine(frame.exchanges(), words);
        setBottom(new VBox(new PresenterNotes(presentation.notes(), words), new StackPane(status, server.pill())));
        // Side by side at every size: the client gives way before the lenses do.
        widthProperty().subscribe(this::share);
        Keys.bind(this, frame);
        PageKeys.bind(lenses);
    }

    /**
     * What the frame itself needs.
     *
     * @param server what is seen of the server from every lens
     */
    public record Frame(Appearance appearance, ServerPlace server, Exchanges exchanges, About about, Words words) {}

    /** Puts the lenses' tabs beside the client. They can come a frame later than what a person types into. */
    public void showTabs() {
        row.getChildren().add(row.getChildren().indexOf(client) + 1, lenses);
    }

    /** Puts the cursor where typing starts; once this is in its scene. */
    public void start() {
        // Before its panes have their skins, no field takes the cursor.
        applyCss();
        client.start();
    }

    /** Ends what has a window of its own. */
    public void stop() {
        presentation.end();
    }

    /** Puts a lens into its tab. It is made now if its tab is chosen already, else once it is. */
    public void show(LensTab place, Supplier<Lens> maker) {
        var tab = tab(place.id());
        if (tab.isSelected()) {
            put(tab, maker.get(), false);
        } else {
            unseen.put(tab, maker);
        }
    }

    private void make(Tab chosen) {
        Optional.ofNullable(unseen.remove(chosen)).ifPresent(maker -> put(chosen, maker.get(), true));
    }

    private void put(Tab tab, Lens lens, boolean chosen) {
        shown.put(tab, lens);
        // The tab pane shows a lens by what it puts around it, and only what is seen can take the focus.
        lens.view().parentProperty().flatMap(Node::visibleProperty).subscribe((was, is) -> {
            boolean comes = Boolean.FALSE.equals(was) || chosen && was == null;
            if (Boolean.TRUE.equals(is) && comes) {
                // Before its panes have their skins, nothing in them takes the keyboard.
                lens.view().applyCss();
                lens.chosen();
            }
        });
        tab.setContent(lens.view());
    }

    /** Shows the chosen lens to a room, or ends that. */
    void togglePresentation() {
        presentation.toggle(getScene().getWindow());
    }

    private Slides slides() {
        var tab = lenses.getSelectionModel().getSelectedItem();
        return Optional.ofNullable(shown.get(tab)).flatMap(Lens::slides).orElseGet(() -> new LensAsSlides(tab));
    }

    /** The steps that make what the client does not show at first. */
    public List<Runnable> rest() {
        return client.rest();
    }

    /** Says this where the lenses will be. */
    public void await(String remark) {
        for (var tab : lenses.getTabs()) {
            var label = new Label(remark);
            label.getStyleClass().add("muted");
            tab.setContent(new StackPane(label));
        }
    }

    /** Says this above the foot, until the person puts it away. It lies above all else, so that nothing moves. */
    public void tell(String remark) {
        remarks.getChildren().add(new Remark(remark, words, remarks.getChildren()::remove));
    }

    /** The left side. */
    ClientPane client() {
        return client;
    }

    /** The names of the lenses, in the order of their tabs: their {@link LensTab#id}. */
    public List<String> lensNames() {
        return lenses.getTabs().stream().map(tab -> tab.getId().substring(LENS.length())).toList();
    }

    /** Chooses the lens of this name; chosen again, it takes the keyboard again. */
    public void chooseLens(String name) {
        var tab = tab(name);
        if (tab.isSelected()) {
            takeKeyboard();
        }
        lenses.getSelectionModel().select(tab);
    }

    /** What is in the tab of the lens that is chosen. */
    public Optional<Node> chosenLens() {
        return Optional.ofNullable(shown.get(lenses.getSelectionModel().getSelectedItem())).map(Lens::view);
    }

    /** Puts the client away, so that the lenses get its room on a projector, or back. */
    void toggleClient() {
        boolean away = client.isVisible();
        clientGaveWay = false;
        seeClient(!away);
        if (away) {
            lenses.requestFocus();
            takeKeyboard();
        }
    }

    /** Gives the keyboard to the lens that is seen, if it has keys of its own. */
    private void takeKeyboard() {
        Optional.ofNullable(shown.get(lenses.getSelectionModel().getSelectedItem())).ifPresent(Lens::chosen);
    }

    /** Has the client back in sight, if it was put away. */
    void bringClientBack() {
        seeClient(true);
    }

    private void share() {
        double width = Math.min(CLIENT_EM * em.pixels(), CLIENT_SHARE * getWidth());
        boolean narrow = getWidth() < NARROW_BELOW_EM * em.pixels();
        pseudoClassStateChanged(NARROW, narrow);
        server.narrow().set(narrow);
        client.setMinWidth(width);
        client.setPrefWidth(width);
        client.setMaxWidth(width);
        // Last, since it has styles applied: with another size of text they call this again, and what that says holds.
        fit.fit();
    }

    /** Hides the client for a lens that has no use for it, and shows it again after that, if it was there before. */
    private void makeRoom(Tab chosen) {
        var remark = Optional.ofNullable(alone.get(chosen));
        status.say(remark);
        if (remark.isPresent() && client.isVisible()) {
            clientGaveWay = true;
            seeClient(false);
        } else if (remark.isEmpty() && clientGaveWay) {
            seeClient(true);
        }
    }

    private void seeClient(boolean seen) {
        clientGaveWay &= !seen;
        client.setVisible(seen);
        client.setManaged(seen);
    }

    private Tab tab(LensTab lens) {
        var tab = new Tab(words.say(lens.titleKey()));
        tab.setGraphic(new Icon(lens.icon()));
        tab.setId(LENS + lens.id());
        lens.aloneKey().map(words::say).ifPresent(remark -> alone.put(tab, remark));
        return tab;
    }

    private Tab tab(String name) {
        return lenses.getTabs().filtered(tab -> tab.getId().equals(LENS + name)).getFirst();
    }
}
