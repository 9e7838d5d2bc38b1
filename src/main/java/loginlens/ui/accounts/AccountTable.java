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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import loginlens.account.Account;
import loginlens.account.FavoriteColor;
import loginlens.text.Words;
import loginlens.ui.shared.HashView;

/** The rows as a table. Its columns are measured in em and scroll sideways rather than cut anything off. */
final class AccountTable extends StackPane {
    private static final double ROW_EM = 3.9;
    private static final int ROWS_SEEN = 5;

    private final TableView<Account> table = new TableView<>();
    private final Text em = new Text("");
    private final Words words;
    private Optional<String> marked = Optional.empty();

    AccountTable(Words words) {
        this.words = words;
        table.setId("accounts");
        table.setAccessibleText(words.say("lens.accounts"));
        add("id", 3.6, account -> mono(Long.toString(account.id())));
        add("username", 9, account -> wrapping(account.username().shown()));
        add("hash", 19.5, account -> hash(account.passwordHash()));
        add("role", 6.5, account -> new Label(account.role().claim()));
        add("favoriteColor", 10, account -> account.favoriteColor().map(this::color).orElseGet(Label::new));
        add("created", 14.5, account -> mono(words.times().utc(account.createdAt())));
        em.setManaged(false);
        em.setVisible(false);
        em.fontProperty().subscribe(font -> scale(font.getSize()));
        getChildren().addAll(table, em);
    }

    ReadOnlyObjectProperty<Account> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    void show(List<Account> accounts) {
        table.getItems().setAll(accounts);
        if (!accounts.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        scale(em.getFont().getSize());
        mark(marked);
    }

    /** Marks the row with this hash and goes to it, or marks none. */
    void mark(Optional<String> hash) {
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

    private HashView hash(String stored) {
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

    private void scale(double size) {
        table.getColumns().forEach(column -> column.setPrefWidth((double) column.getUserData() * size));
        table.setFixedCellSize(ROW_EM * size);
        int rows = Math.clamp(table.getItems().size(), 1, ROWS_SEEN);
        table.setPrefHeight((rows * ROW_EM + 3.2) * size);
        table.setMinHeight((Math.min(rows, 2) * ROW_EM + 3.2) * size);
    }

    private Node color(FavoriteColor color) {
        var dot = new Region();
        dot.getStyleClass().addAll("color-dot", "favorite-" + color.claim());
        return new Label(words.say("color." + color.claim()), dot);
    }

    private static Label wrapping(String text) {
        var label = new Label(text);
        label.setWrapText(true);
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
