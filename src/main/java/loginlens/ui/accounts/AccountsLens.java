package loginlens.ui.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.auth.Reply;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.Lens;
import loginlens.ui.controls.EmptyState;
import loginlens.ui.controls.Notice;
import loginlens.ui.session.Background;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;

/** The stored rows as they are, newest first. The password is not among them, and the screen says so. */
public final class AccountsLens implements Lens {
    /** More rows than anybody scrolls through; the store may hold many more. */
    private static final int SHOWN = 500;

    private final AccountStore store;
    private final Background background;
    private final Words words;
    private final VBox view = new VBox();
    private final Label count = new Label();
    private final Notice notice = new Notice();
    private final AccountTable table;
    private final HashDetail detail;
    private final Node empty;
    private int asked;
    private final ScrollPane scroll;
    private Optional<Account> lastRegistered = Optional.empty();

    /** Shows this store's rows, looks again after each registration, and marks the highlighted hash. */
    public AccountsLens(
            AccountStore store, Exchanges exchanges, Highlight highlight, Background background, Words words) {
        this.store = store;
        this.background = background;
        this.words = words;
        table = new AccountTable(words);
        detail = new HashDetail(this::delete, words);
        empty = new EmptyState(
                "fth-database",
                words.say("accounts.empty"),
                words.say(store.isInMemory() ? "accounts.empty.inMemory" : "accounts.empty.hint"));
        scroll = lay();
        var rows = new StackPane(empty, scroll);
        VBox.setVgrow(rows, Priority.ALWAYS);
        // Below, so that what it says moves nothing.
        notice.setId("accountsNotice");
        view.getChildren().addAll(rows, notice);
        show(new Rows(List.of(), 0));
        table.selected().subscribe(account -> choose(Optional.ofNullable(account)));
        highlight.hash().subscribe(table::mark);
        exchanges.latest().subscribe(exchange -> follow(exchanges));
        refresh(notice::clear);
    }

    private record Rows(List<Account> newest, long count) {}

    private ScrollPane lay() {
        var noPassword = new Label(words.say("accounts.noPassword"));
        noPassword.setWrapText(true);
        noPassword.setId("noPassword");
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        count.setId("accountsCount");
        var column = new VBox(noPassword, table, count, detail);
        column.getStyleClass().add("lens");
        column.setMinHeight(VBox.USE_PREF_SIZE);
        var pane = new ScrollPane(column);
        pane.getStyleClass().add("lens-scroll");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    /** Several exchanges may have come at once, and the newest need not be the registration among them. */
    private void follow(Exchanges exchanges) {
        // The account alone is kept: the exchange holds the password, and is to be forgotten when it is cleared.
        var registered = exchanges.newestFirst().stream()
                .flatMap(exchange -> exchange.reply() instanceof Reply.Registered(var account)
                        ? Stream.of(account)
                        : Stream.empty())
                .findFirst();
        if (registered.isPresent() && !registered.equals(lastRegistered)) {
            lastRegistered = registered;
            refresh(notice::clear);
        }
    }

    private void delete(Account account) {
        background.run(
                () -> store.delete(account.id()),
                deleted -> refresh(() -> notice.tell(words.say("accounts.deleted", account.username().shown()))),
                () -> notice.warn(words.say("accounts.delete.failed")));
    }

    /** Looks at the store again, and then says what there is to say. */
    private void refresh(Runnable say) {
        // Only what was asked last is shown, should two answers overtake each other.
        int question = ++asked;
        background.run(
                () -> new Rows(store.newest(SHOWN), store.count()),
                rows -> {
                    if (question == asked) {
                        show(rows);
                        say.run();
                    }
                },
                () -> notice.warn(words.say("accounts.failed")));
    }

    private void show(Rows rows) {
        boolean none = rows.newest().isEmpty();
        empty.setVisible(none);
        scroll.setVisible(!none);
        table.show(rows.newest());
        var many = rows.count() > rows.newest().size()
                ? Message.of("accounts.count.some", rows.newest().size(), rows.count())
                : Message.of("accounts.count", rows.count());
        count.setText(words.say(store.isInMemory() ? Message.of("accounts.inMemory", many) : many));
    }

    private void choose(Optional<Account> account) {
        detail.setVisible(account.isPresent());
        detail.setManaged(account.isPresent());
        account.ifPresent(detail::show);
    }

    @Override
    public Node view() {
        return view;
    }
}
