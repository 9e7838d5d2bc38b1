package loginlens.ui.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
    private static final int ROWS_SEEN = 5;
    /** The head and the border. */
    private static final double AROUND_EM = 3.2;
    /** The bar to scroll sideways by. */
    private static final double BAR_EM = 0.8;
    private static final int LONG_NAME = 20;

    private final TableView<Account> table = new TableView<>();
    private final Em em = new Em(this::scale);
    private final Words words;
    private int rows = 1;
    private Optional<BcryptHash> marked = Optional.empty();

    AccountTable(Words words) {
        this.words = words;
        table.setId("accounts");
        table.setAccessibleText(words.say("lens.accounts"));
        add("id", 3.6, account -> mono(Long.toString(account.id())));
        add("username", 11, account -> name(account.username().shown()));
        add("hash", 18.5, account -> hash(account.passwordHash()));
        add("role", 5.5, account -> new Label(account.role().claim()));
        add("favoriteColor", 9.6, account -> account.favoriteColor().map(this::color).orElseGet(Label::new));
        add("created", 14.2, account -> mono(words.times().utc(account.createdAt())));
        table.widthProperty().subscribe(this::scale);
        getChildren().addAll(table, em);
    }

    ReadOnlyObjectProperty<Account> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    void show(List<Account> accounts) {
        rows = Math.clamp(accounts.size(), 1, ROWS_SEEN);
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
        var view = new HashView(stored, "\n");
        if (marked.filter(stored::equals).isPresent()) {
            view.getStyleClass().add("marked-hash");
        }
        return view;
    }

    private void add(String name, double widthInEm, Function<Account, Node> cell) {
        var column = new TableColumn<Account, Account>(words.say("accounts.column." + name));
        column.setId("column-" + name);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(any -> new RowCell(cell));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(widthInEm);
        table.getColumns().add(column);
    }

    private void scale() {
        double size = em.pixels();
        table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * size));
        table.setFixedCellSize(ROW_EM * size);
        double columns = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double around = columns < table.getWidth() ? AROUND_EM : AROUND_EM + BAR_EM;
        table.setPrefHeight((rows * ROW_EM + around) * size);
        table.setMinHeight((Math.min(rows, 2) * ROW_EM + around) * size);
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
