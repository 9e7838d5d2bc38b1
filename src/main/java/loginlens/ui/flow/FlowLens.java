package loginlens.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.auth.Exchange;
import loginlens.story.Story;
import loginlens.story.Storyteller;
import loginlens.story.TimeShares;
import loginlens.story.TokenValues;
import loginlens.story.code.Snippets;
import loginlens.story.handout.Handout;
import loginlens.story.http.CurlLines;
import loginlens.story.http.HttpMessages;
import loginlens.story.http.Shell;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.ui.Lens;
import loginlens.ui.Slides;
import loginlens.ui.controls.EmptyState;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.SavePlace;
import loginlens.ui.flow.detail.CodeView;
import loginlens.ui.flow.detail.DetailCard;
import loginlens.ui.flow.detail.HttpView;
import loginlens.ui.flow.detail.Reveal;
import loginlens.ui.flow.detail.ValueView;
import loginlens.ui.flow.detail.WhatView;
import loginlens.ui.flow.diagram.Diagram;
import loginlens.ui.flow.slides.FlowSlides;
import loginlens.ui.look.DrawnText;
import loginlens.ui.session.Background;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;
import loginlens.ui.session.Signpost;

/** An exchange step by step: the picture of it, and what truly happened at each stop. */
public final class FlowLens implements Lens {
    /**
     * What the lens looks at.
     *
     * @param exchanges the exchanges, as they come
     * @param signpost  where a person wants to be taken
     * @param inspector reads their tokens
     * @param address   where the web API is or would be, such as {@code http://127.0.0.1:7519}
     */
    public record Sources(
            Exchanges exchanges, Signpost signpost, TokenInspector inspector, Supplier<String> address) {}

    private final Sources sources;
    private final Words words;
    private final Highlight highlight;
    private final Stepper stepper = new Stepper();
    private final Player player = new Player(stepper);
    private final Reveal reveal = new Reveal();
    private final Storyteller storyteller;
    private final Notice notice = new Notice();
    private final StackPane view = new StackPane();
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ScrollPane pane = new ScrollPane();
    private final ScrollPane diagramPane = new ScrollPane();
    private final Node empty;
    private final Diagram diagram;
    private final TimeBar times;
    private final DetailCard detail;
    private final ExchangeBar exchangeBar;
    private final StepBar stepBar;
    private final FlowFrame frame;
    /** What came while nobody saw the lens: to be shown once somebody does. */
    private Optional<Exchange> unseen = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Follows these exchanges; a hash that is chosen here is marked in the highlight. */
    public FlowLens(Sources sources, Highlight highlight, SavePlace place, Background background, Words words) {
        this.sources = sources;
        this.highlight = highlight;
        this.words = words;
        storyteller = new Storyteller(sources.inspector(), words);
        diagram = new Diagram(words, step -> {
            player.stop();
            stepper.choose(step);
            diagramPane.requestFocus();
        });
        times = new TimeBar(words);
        detail = new DetailCard(
                reveal,
                new WhatView(new ValueView(highlight, reveal, words), words),
                new HttpView(
                        new HttpMessages(words, sources.address()),
                        new CurlLines(Shell.ofThisComputer(), sources.address()),
                        new TokenValues(sources.inspector()),
                        reveal,
                        words),
                new CodeView(new Snippets(), words),
                words);
        empty = new EmptyState("fth-activity", words.say("flow.empty"), words.say("flow.empty.hint"));
        exchangeBar = new ExchangeBar(sources.exchanges(), this::follow, stepper::isUnderWay, words);
        stepBar = new StepBar(stepper, player, words);
        frame = new FlowFrame(new FlowFrame.Parts(exchangeBar, stepBar, diagramPane, times, detail));
        lay(new Exporter(place, background, notice, words));
        new StepKeys(view, stepper, player);
        stepper.position().subscribe(position -> mark());
        // The tab pane shows a lens by what it puts around it.
        seen.bind(view.parentProperty().flatMap(Node::visibleProperty).orElse(false));
        seen.subscribe(is -> {
            if (is) {
                unseen.ifPresent(exchange -> show(Optional.of(exchange)));
            } else {
                player.stop();
                reveal.seen().set(false);
            }
            hide();
        });
    }

    private void lay(Exporter keeper) {
        diagramPane.setContent(diagram);
        diagramPane.setFitToWidth(true);
        diagramPane.setFitToHeight(true);
        diagramPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        diagramPane.getStyleClass().addAll("card", "flow-diagram-card");
        diagramPane.setId("flowPicture");
        diagramPane.setAccessibleText(words.say("flow.picture"));
        diagramPane.setOnMousePressed(event -> diagramPane.requestFocus());
        diagramPane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        diagramPane.vvalueProperty().subscribe(this::pin);
        // Whatever changes the room for the diagram, the step that is shown stays in sight.
        diagram.heightProperty().addListener(change -> reveal());
        diagramPane.viewportBoundsProperty().addListener(change -> reveal());
        exchangeBar.listen();
        sources.signpost().place().subscribe(wanted -> wanted.ifPresent(place -> {
            exchangeBar.go(place.exchange());
            unseen.ifPresent(exchange -> show(Optional.of(exchange)));
            stepper.choose(place.step());
        }));
        stepBar.offer(ways(keeper));
        VBox.setVgrow(frame, Priority.ALWAYS);
        var column = new VBox(notice, frame);
        column.getStyleClass().addAll("lens", "flow");
        pane.setContent(column);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.viewportBoundsProperty().subscribe(seen -> frame.room(seen.getHeight()));
        view.getChildren().addAll(empty, pane);
    }

    private List<MenuItem> ways(Exporter keeper) {
        return List.of(
                way("flow.keep.diagram", shown -> keeper.picture(diagram, name(shown), diagram::wholly)),
                way("flow.keep.step", shown -> {
                    // No password gets into a picture by accident.
                    reveal.seen().set(false);
                    keeper.picture(detail.content(), name(shown) + "-step-" + (stepper.step() + 1), Runnable::run);
                }),
                way("flow.keep.handout", shown ->
                        keeper.page(pane, new Handout(sources.inspector(), words).html(shown), name(shown))));
    }

    private MenuItem way(String key, Consumer<Story> keep) {
        var item = new MenuItem(words.say(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> story.get().ifPresent(keep));
        return item;
    }

    private static String name(Story story) {
        return "loginlens-" + story.route();
    }

    private void follow(Optional<Exchange> exchange) {
        if (seen.get() || exchange.isEmpty()) {
            show(exchange);
        } else {
            unseen = exchange;
        }
    }

    private void show(Optional<Exchange> exchange) {
        unseen = Optional.empty();
        player.stop();
        notice.clear();
        keepKeys();
        boolean cleared = story.get().isPresent() && exchange.isEmpty();
        var told = exchange.map(storyteller::tell);
        story.set(told);
        if (cleared) {
            forget();
        }
        empty.setVisible(told.isEmpty());
        pane.setVisible(told.isPresent());
        if (told.isEmpty()) {
            highlight.clear();
        }
        told.ifPresent(shown -> {
            diagram.show(shown);
            times.show(TimeShares.of(shown.exchange()));
            stepper.begin(shown.steps().size(), shown.failure());
            mark();
        });
    }

    /** Empties what was shown, and forgets its letters before it is hidden. */
    private void forget() {
        diagram.clear();
        detail.clear();
        DrawnText.forget(pane);
    }

    private void mark() {
        story.get().ifPresent(shown -> {
            var position = stepper.position().get();
            keepKeys();
            diagram.mark(position);
            detail.show(shown, position);
            stepBar.offerFailure(stepper.hasFailure());
            pane.setVvalue(0);
            reveal();
        });
        hide();
    }

    /** While the next step is asked for, nothing tells how the exchange ends. */
    private void hide() {
        boolean hides = story.get().isPresent() && stepper.hides();
        exchangeBar.hide(hides);
        times.setVisible(!hides);
        sources.exchanges().setAsked(hides && seen.get());
    }

    /** What is about to be drawn anew may hold the keyboard: without this, JavaFX would give it to another control. */
    private void keepKeys() {
        if (view.getScene() != null && isWithin(detail.content(), view.getScene().getFocusOwner())) {
            diagramPane.requestFocus();
        }
    }

    private static boolean isWithin(Node outer, Node inner) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls the diagram no further than needed for this step and the one after it to be seen. */
    private void reveal() {
        double room = diagramPane.getViewportBounds().getHeight();
        double hidden = diagram.getHeight() - room;
        if (hidden > 0) {
            var row = diagram.current();
            double top = diagramPane.getVvalue() * hidden;
            double least = row.top() + 2 * row.height() - room;
            double before = room < diagram.headHeight() + 3 * row.height() ? 0 : row.height();
            double most = Math.max(0, row.top() - before - diagram.headHeight());
            diagramPane.setVvalue(Math.clamp(Math.clamp(top, Math.min(least, most), most) / hidden, 0, 1));
        }
        pin();
    }

    private void pin() {
        double hidden = diagram.getHeight() - diagramPane.getViewportBounds().getHeight();
        diagram.pin(Math.max(0, hidden) * diagramPane.getVvalue());
    }

    @Override
    public void chosen() {
        diagramPane.requestFocus();
    }

    @Override
    public Optional<Slides> slides() {
        return Optional.of(new FlowSlides(story.getReadOnlyProperty(), stepper, highlight, words));
    }

    @Override
    public Node view() {
        return view;
    }
}
