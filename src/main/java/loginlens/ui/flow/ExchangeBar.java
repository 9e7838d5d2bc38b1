package loginlens.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.story.ExchangeTitle;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;
import loginlens.ui.session.Exchanges;

/** Which exchange is shown: the newest as it comes, or one that stays. */
final class ExchangeBar extends FlowPane {
    private static final double ROOMY_EM = 30;
    private static final double LEAST_LIST_EM = 16;

    private final Exchanges exchanges;
    private final Words words;
    private final Consumer<Optional<Exchange>> show;
    private final BooleanSupplier isUnderWay;
    private final ComboBox<Exchange> list = new ComboBox<>();
    private final Button forget = new Button("", new Icon("fth-trash-2"));
    private final FlowPane question = new FlowPane();
    private final ToggleButton follow = new ToggleButton("", new Icon("fth-radio"));
    private Optional<Exchange> chosen = Optional.empty();
    private boolean filling;
    private boolean hides;

    /**
     * Tells of each change which exchange is to be shown, or that there is none.
     *
     * @param isUnderWay whether somebody is stepping through the one that is shown
     */
    ExchangeBar(
            Exchanges exchanges, Consumer<Optional<Exchange>> show, BooleanSupplier isUnderWay, Words words) {
        this.exchanges = exchanges;
        this.words = words;
        this.show = show;
        this.isUnderWay = isUnderWay;
        getStyleClass().add("flow-bar-controls");
        list.setId("exchanges");
        list.setAccessibleText(words.say("flow.exchanges"));
        list.setButtonCell(new Cell(false));
        list.setCellFactory(view -> new Cell(true));
        list.valueProperty().addListener((property, was, is) -> {
            if (!filling && is != null) {
                go(is);
            }
        });
        follow.setText(words.say("flow.follow"));
        follow.setId("flowFollow");
        follow.setSelected(true);
        follow.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(follow, words.say("flow.follow.tip"));
        follow.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                exchanges.latest().get().ifPresent(newest -> choose(Optional.of(newest)));
            }
        });
        // In little room the list gives way.
        setMinWidth(0);
        list.setMinWidth(0);
        widthProperty().subscribe(this::share);
        follow.widthProperty().subscribe(this::share);
        forget.setOnAction(event -> ask(true));
        forget.setId("flowForget");
        forget.setText(words.say("flow.forget"));
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setAccessibleText(words.say("flow.forget.name"));
        Tip.on(forget, words.say("flow.forget.tip"));
        getChildren().addAll(list, follow, forget);
        layQuestion();
        follow.setAccessibleText(words.say("flow.follow"));
        CompactButtons.bind(this, ROOMY_EM, List.of(follow));
    }

    /** Begins to follow them. */
    void listen() {
        exchanges.latest().subscribe(latest -> fill(exchanges.newestFirst()));
    }

    /** The list has a line of its own, or all of one that the buttons leave. */
    private void share() {
        double size = forget.getFont().getSize();
        double beside = getWidth() - follow.prefWidth(-1) - forget.prefWidth(-1) - 3 * getHgap();
        list.setPrefWidth(beside >= LEAST_LIST_EM * size ? beside : getWidth());
        list.setMaxWidth(getWidth());
    }

    /** Has the list tell nothing of how an exchange ended. */
    void hide(boolean hidden) {
        if (hides != hidden) {
            hides = hidden;
            list.setButtonCell(new Cell(false));
            list.setCellFactory(view -> new Cell(true));
        }
    }

    private void layQuestion() {
        var text = new Label(words.say("flow.forget.question"));
        var yes = new Button(words.say("flow.forget.yes"));
        yes.setId("flowForgetYes");
        yes.getStyleClass().add("danger");
        yes.setOnAction(event -> {
            ask(false);
            exchanges.clear();
        });
        var no = new Button(words.say("flow.forget.no"));
        no.setId("flowForgetNo");
        no.setCancelButton(true);
        no.setOnAction(event -> ask(false));
        question.getChildren().addAll(text, yes, no);
        question.getStyleClass().add("flow-bar-controls");
        List.of(yes, no).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    }

    /** The question stands in place of the bar. */
    private void ask(boolean asking) {
        getChildren().setAll(asking ? List.of(question) : List.of(list, follow, forget));
        if (asking) {
            question.getChildren().getLast().requestFocus();
        } else {
            forget.requestFocus();
        }
    }

    /** Shows this one. A person who chooses an older exchange wants to stay with it. */
    void go(Exchange exchange) {
        choose(Optional.of(exchange));
        follow.setSelected(follow.isSelected()
                && (list.getItems().isEmpty() || exchange == list.getItems().getFirst()));
    }

    private void fill(List<Exchange> newestFirst) {
        filling = true;
        // Whatever is chosen would slide along with the rows that come in above it.
        list.setValue(null);
        list.getItems().setAll(newestFirst);
        filling = false;
        if (newestFirst.isEmpty()) {
            choose(Optional.empty());
        } else if (chosen.isEmpty()) {
            choose(Optional.of(newestFirst.getFirst()));
        } else {
            choose(follow.isSelected() ? following(newestFirst, chosen.get()) : chosen);
        }
    }

    /** The newest one; but a call from elsewhere takes nobody out of an exchange that they are stepping through. */
    private Optional<Exchange> following(List<Exchange> newestFirst, Exchange shown) {
        boolean stays = isUnderWay.getAsBoolean();
        return newestFirst.stream()
                .takeWhile(exchange -> exchange != shown)
                .filter(exchange -> !stays || exchange.origin() != Origin.HTTP)
                .findFirst()
                .or(() -> Optional.of(shown));
    }

    private void choose(Optional<Exchange> exchange) {
        filling = true;
        list.setValue(exchange.orElse(null));
        filling = false;
        // The very same one: choosing it again must not lose the place in it.
        if (exchange.isEmpty() || chosen.isEmpty() || chosen.get() != exchange.get()) {
            chosen = exchange;
            show.accept(exchange);
        }
    }

    /** Result, what it was about, when it was and how long it took. */
    private final class Cell extends ListCell<Exchange> {
        private final boolean inList;

        Cell(boolean inList) {
            this.inList = inList;
        }

        @Override
        protected void updateItem(Exchange exchange, boolean empty) {
            super.updateItem(exchange, empty);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(empty || exchange == null ? null : line(exchange));
        }

        private Region line(Exchange exchange) {
            if (hides && !inList) {
                return new HBox(new Label(words.say("flow.exchange.asked")));
            }
            int status = exchange.reply().status();
            var result = new Label(Integer.toString(status));
            result.getStyleClass().addAll("pill", status < 300 ? "good" : status < 500 ? "warn" : "bad");
            var what = new Label(words.say(ExchangeTitle.of(exchange.request())));
            var from = new Label(words.say(ExchangeTitle.from(exchange.origin())));
            from.getStyleClass().add("muted");
            var when = new Label(words.say(
                    "flow.exchange.when",
                    words.times().timeOfDay(exchange.at()),
                    words.times().milliseconds(exchange.took())));
            when.getStyleClass().add("muted");
            return hides
                    ? new ExchangeLine(what, List.of(what, from), List.of(from))
                    : new ExchangeLine(what, List.of(result, what, from, when), List.of(result, from, when));
        }
    }
}
