package loginlens.ui.token.sending;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.auth.Request;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Signpost;
import loginlens.ui.token.input.RecentTokens;

/**
 * Sends exactly the token that is shown, as any client would, and shows what the server replied to it; beside it, what
 * it replied to the token as it was before it was changed. A reply is found by the very token that was sent, so it
 * never stands beside another one.
 */
public final class SendCard extends VBox {
    private static final double TILE_EM = 10;

    private final ClientSession session;
    private final Exchanges exchanges;
    private final Words words;
    private final Consumer<Message> onFault;
    private final Button send = new Button("", new Icon("fth-send"));
    private final Hyperlink seeInFlow = new Hyperlink();
    private final ReplyTile now;
    private final ReplyTile before;
    private final FlowPane tiles;
    private Optional<String> shown = Optional.empty();
    private Optional<RecentTokens.Entry> original = Optional.empty();

    /**
     * Sends by this session.
     *
     * @param exchanges where the replies are looked up
     * @param onFault   is told what to say if a request could not be answered at all
     */
    public SendCard(ClientSession session, Exchanges exchanges, Signpost signpost, Consumer<Message> onFault,
                    Words words) {
        this.session = session;
        this.exchanges = exchanges;
        this.onFault = onFault;
        this.words = words;
        now = new ReplyTile("replyNow", words, () -> { });
        before = new ReplyTile("replyBefore", words, () -> original.ifPresent(entry -> send(entry.raw())));
        tiles = new FlowPane(now, before);
        tiles.getStyleClass().add("reply-tiles");
        // A flow is never narrower than its widest child, and these are as wide as they were given room before.
        tiles.setMinWidth(0);
        send.setId("sendToken");
        send.getStyleClass().add("accent");
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(event -> shown.ifPresent(this::send));
        var route = new Label("GET /api/me");
        route.getStyleClass().addAll("mono", "muted");
        seeInFlow.setText(words.say("token.send.flow"));
        seeInFlow.setId("seeInFlow");
        seeInFlow.setOnAction(event -> sent().map(Sent::place).ifPresent(signpost::point));
        seeInFlow.managedProperty().bind(seeInFlow.visibleProperty());
        var act = new FlowPane(send, route);
        act.getStyleClass().add("actions");
        setId("sendCard");
        getStyleClass().addAll("card", "send-card");
        getChildren().addAll(new OppositeEnds(act, seeInFlow), tiles);
        tiles.widthProperty().subscribe(this::share);
        session.busyWith(Request.WhoAmI.class).subscribe(busy ->
                send.setText(words.say(busy ? "token.send.busy" : "token.send")));
        exchanges.latest().subscribe(this::fill);
    }

    /**
     * The token that is looked at.
     *
     * @param before the one that it was, before it was changed here
     */
    public void show(String token, RecentTokens.Entry before) {
        shown = Optional.of(token);
        original = Optional.of(before);
        fill();
    }

    private void send(String token) {
        session.whoAmI(token, exchange -> { }, () -> onFault.accept(Message.of("reply.failed")));
    }

    private Optional<Sent> sent() {
        return shown.flatMap(token -> Sent.newest(exchanges.newestFirst(), token));
    }

    private void fill() {
        var mine = sent();
        var theirs = original.flatMap(entry -> Sent.newest(exchanges.newestFirst(), entry.raw()));
        boolean changed = original.filter(entry -> shown.filter(entry.raw()::equals).isEmpty()).isPresent();
        seeInFlow.setVisible(mine.isPresent());
        tiles.setVisible(mine.isPresent() || theirs.isPresent());
        tiles.setManaged(tiles.isVisible());
        before.setVisible(changed);
        before.setManaged(changed);
        now.show(changed ? words.say("token.send.changed") : original.map(this::name).orElse(""), mine, false);
        original.ifPresent(entry -> before.show(name(entry), theirs, true));
        share();
    }

    private String name(RecentTokens.Entry entry) {
        return words.say(switch (entry.origin()) {
            case RECEIVED -> "token.send.received";
            case PASTED -> "token.send.pasted";
            case EDITED -> "token.send.edited";
            case EXAMPLE -> "token.send.example";
        }, words.times().local(entry.at()));
    }

    /** Side by side where there is room for both. */
    private void share() {
        double width = tiles.getWidth();
        boolean beside = before.isManaged() && width >= 2 * TILE_EM * seeInFlow.getFont().getSize();
        double each = Math.floor(beside ? (width - tiles.getHgap()) / 2 : width);
        now.setPrefWidth(each);
        before.setPrefWidth(each);
    }
}
