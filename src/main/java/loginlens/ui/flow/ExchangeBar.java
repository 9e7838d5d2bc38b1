package loginlens.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
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
    /** What the arrow of the list and the gaps take. */
    private static final double ARROW_EM = 4;

    private static final double ROOMY_EM = 30;

    private final Words words;
    private final Consumer<Optional<Exchange>> show;
    private final BooleanSupplier isUnderWay;
    private final ComboBox<Exchange> list = new ComboBox<>();
    private final ToggleButton follow = new ToggleButton("", new Icon("fth-radio"));
    private Optional<Exchange> chosen = Optional.empty();
    private boolean filling;

    /**
     * Tells of each change which exchange is to be shown, or that there is none.
     *
     * @param isUnderWay whether somebody is stepping through the one that is shown
     */
    ExchangeBar(
            Exchanges exchanges, Consumer<Optional<Exchange>> show, BooleanSupplier isUnderWay, Words words) {
        this.words = words;
        this.show = show;
        this.isUnderWay = isUnderWay;
        getStyleClass().add("flow-bar-controls");
        list.setId("exchanges");
        list.getStyleClass().add("flow-exchanges");
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
        list.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(list, follow);
        follow.setAccessibleText(words.say("flow.follow"));
        CompactButtons.bind(this, ROOMY_EM, List.of(follow));
        exchanges.latest().subscribe(latest -> fill(exchanges.newestFirst()));
    }

    /** Shows this one. Whoever chooses an older one wants to stay with it. */
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
                .filter(exchange -> !stays || exchange.origin() == Origin.WINDOW)
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

        private HBox line(Exchange exchange) {
            int status = exchange.reply().status();
            var result = new Label(Integer.toString(status));
            result.getStyleClass().addAll("pill", status < 300 ? "good" : status < 500 ? "warn" : "bad");
            var what = new Label(words.say(ExchangeTitle.of(exchange.request())));
            var when = new Label(words.say(
                    "flow.exchange.when",
                    words.times().timeOfDay(exchange.at()),
                    words.times().milliseconds(exchange.took())));
            when.getStyleClass().add("muted");
            result.setMinWidth(Region.USE_PREF_SIZE);
            when.setMinWidth(Region.USE_PREF_SIZE);
            what.setMinWidth(inList ? Region.USE_PREF_SIZE : 0);
            // In little room the name is enough; the list that opens has the rest again.
            showIfRoom(when, List.of(result, what, when));
            showIfRoom(result, List.of(result, what));
            var line = new HBox(result, what, when);
            line.getStyleClass().add("flow-exchange");
            return line;
        }

        private void showIfRoom(Label label, List<Label> together) {
            label.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> inList || list.getWidth() >= ARROW_EM * label.getFont().getSize()
                            + together.stream().mapToDouble(each -> each.prefWidth(-1)).sum(),
                    list.widthProperty(), label.fontProperty(), label.paddingProperty(), together.getLast().widthProperty()));
            label.managedProperty().bind(label.visibleProperty());
        }
    }
}
