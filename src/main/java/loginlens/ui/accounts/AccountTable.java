package loginlens.ui.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.StoredHash;
import loginlens.text.Words;
import loginlens.ui.controls.HashView;
import loginlens.ui.look.Em;

/** The rows as a table. Its columns are measured in em and scroll sideways rather than cut anything off. */
final class AccountTable extends StackPane {
    private static final double ROW_EM = 3.9;
    /** Of three lines, where the hash has the room of a third of it. */
    private static final double COMPACT_ROW_EM = 4.9;
    private static final int ROWS_SEEN = 5;
    /** The head, whose letters are a little smaller. */
    private static final double HEAD_EM = 3 * 0.93;
    private static final double BORDER = 2;
    /** The bar to scroll sideways by. */
    private static final double BAR_EM = 0.8;
    private static final int LONG_NAME = 20;

    private final TableView<Account> table = new TableView<>();
    private final Em em = new Em(this::scale);
    private final Words words;
    private int all;
    private int rows = 1;
    private boolean isCompact;
    private Optional<BcryptHash> marked = Optional.empty();

    AccountTable(Words words) {
        this.words = words;
        table.setId("accounts");
        table.setAccessibleText(words.say("lens.accounts"));
        add("id", new Width(3.6, 3.2), account -> mono(Long.toString(account.id())));
        add("username", new Width(11, 7.3), account -> name(account.username().shown()));
        add("hash", new Width(18.5, 12.4), account -> hash(account.passwordHash()));
        add("role", new Width(5.5, 5), account -> new Label(account.role().claim()));
        add("favoriteColor", new Width(7, 6.4), account -> account.favoriteColor().map(this::color).orElseGet(Label::new));
        add("created", new Width(12, 10.9), account -> created(account.createdAt()));
        table.widthProperty().subscribe(this::scale);
        getChildren().addAll(table, em);
    }

    /**
     * Of a column, in em.
     *
     * @param compact where the window has little room beside
     */
    private record Width(double roomy, double compact) {
        double em(boolean isCompact) {
            return isCompact ? compact : roomy;
        }
    }

    ReadOnlyObjectProperty<Account> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    void show(List<Account> accounts) {
        all = accounts.size();
        rows = Math.clamp(all, 1, ROWS_SEEN);
        // First the room, then the rows: they would bring a scroll bar along, which brings the other, and both would stay.
        scale();
        table.getItems().setAll(accounts);
        if (!accounts.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        mark(marked);
    }

    /** Marks the row with this hash and goes to it, or marks none. */
    void mark(Optional<BcryptHash> hash) {
        marked = hash;
        table.refresh();
        table.getItems().stream()
                .filter(account -> hash.filter(account.passwordHash()::equals).isPresent())
                .findFirst()
                .ifPresent(account -> {
                    table.getSelectionModel().select(account);
                    table.scrollTo(account);
                });
    }

    private HashView hash(StoredHash stored) {
        var view = new HashView(stored, isCompact ? "" : "\n");
        if (marked.filter(stored::equals).isPresent()) {
            view.getStyleClass().add("marked-hash");
        }
        return view;
    }

    private void add(String name, Width width, Function<Account, Node> cell) {
        var column = new TableColumn<Account, Account>(words.say("accounts.column." + name));
        column.setId("column-" + name);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(any -> new RowCell(cell));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(width);
        table.getColumns().add(column);
    }

    private void scale() {
        double size = em.pixels();
        // The rows that are not seen at once bring a bar along.
        double room = table.getWidth() - 2 - (all > ROWS_SEEN ? BAR_EM * size : 0);
        boolean compact = room < columns(false) * size;
        table.getColumns().forEach(column -> column.setPrefWidth(width(column, compact) * size));
        double left = room - columns(compact) * size;
        if (left > 0) {
            var last = table.getColumns().getLast();
            last.setPrefWidth(width(last, compact) * size + left);
        }
        // The last column takes what is left over; where there is too little, one scrolls sideways.
        table.setColumnResizePolicy(left < 0
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        double row = compact ? COMPACT_ROW_EM : ROW_EM;
        table.setFixedCellSize(row * size);
        double around = Math.ceil((left < 0 ? HEAD_EM + BAR_EM : HEAD_EM) * size) + BORDER;
        table.setPrefHeight(rows * row * size + around);
        table.setMinHeight(Math.min(rows, 2) * row * size + around);
        if (compact != isCompact) {
            isCompact = compact;
            table.refresh();
        }
    }

    private double columns(boolean compact) {
        return table.getColumns().stream().mapToDouble(column -> width(column, compact)).sum();
    }

    private static double width(TableColumn<Account, ?> column, boolean compact) {
        return ((Width) column.getUserData()).em(compact);
    }

    private Node color(FavoriteColor color) {
        var dot = new Region();
        dot.getStyleClass().addAll("color-dot", "favorite-" + color.claim());
        return new Label(words.say("color." + color.claim()), dot);
    }

    /** In full where it fits into the row's lines, else on pointing at it, and below when its row is chosen. */
    private static Label name(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        if (text.length() > LONG_NAME) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    /** The local time, which the room's clock shows, and what stands in the row. */
    private Node created(Instant at) {
        var utc = mono(words.times().utc(at));
        utc.getStyleClass().addAll("muted", "created-utc");
        var created = new VBox(new Label(words.times().local(at)), utc);
        created.setAlignment(Pos.CENTER_LEFT);
        return created;
    }

    private static Label mono(String text) {
        var label = new Label(text);
        label.getStyleClass().add("mono");
        return label;
    }

    private static final class RowCell extends TableCell<Account, Account> {
        private final Function<Account, Node> draw;

        RowCell(Function<Account, Node> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(Account account, boolean empty) {
            super.updateItem(account, empty);
            setGraphic(empty || account == null ? null : draw.apply(account));
        }
    }
}
