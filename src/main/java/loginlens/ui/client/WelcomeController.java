package loginlens.ui.client;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import loginlens.account.FavoriteColor;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.ReadToken;
import loginlens.ui.controls.Notice;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Ticker;

/** The welcome card: all it shows, it read in the token, because that is all a client has. */
public final class WelcomeController {
    private static final double AVATAR_FROM_EM = 18;

    private final ClientSession session;
    private final Navigation navigation;
    private final Ticker ticker;
    private final Words words;

    @FXML private VBox card;
    @FXML private Label avatar;
    @FXML private Label welcome;
    @FXML private Label role;
    @FXML private Label color;
    @FXML private Label stays;
    @FXML private VBox reply;
    @FXML private Button ask;
    @FXML private Label askWith;
    @FXML private Button logOut;
    @FXML private ProgressIndicator progress;

    private Optional<String> accent = Optional.empty();

    /** Shows the token that this session holds. */
    public WelcomeController(ClientSession session, Navigation navigation, Ticker ticker, Words words) {
        this.session = session;
        this.navigation = navigation;
        this.ticker = ticker;
        this.words = words;
    }

    @FXML
    private void initialize() {
        var busy = session.busyWith(Request.WhoAmI.class);
        ask.textProperty().bind(busy.map(now -> words.say(now ? "client.ask.busy" : "client.ask")));
        progress.visibleProperty().bind(busy);
        progress.managedProperty().bind(busy);
        // Where there is hardly room for the name, the words go first.
        avatar.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> card.getWidth() >= AVATAR_FROM_EM * role.getFont().getSize(),
                card.widthProperty(), role.fontProperty()));
        avatar.managedProperty().bind(avatar.visibleProperty());
        reply.visibleProperty().bind(Bindings.isNotEmpty(reply.getChildren()));
        reply.managedProperty().bind(reply.visibleProperty());
        ticker.now().subscribe(() -> stays.setText(words.say(afterwards("client.logout.stays"))));
    }

    void show() {
        reply.getChildren().clear();
        stays.setText(words.say(afterwards("client.logout.stays")));
        session.token().get().map(Token::read).ifPresent(this::draw);
        ask.requestFocus();
    }

    private void draw(ReadToken token) {
        var name = token.text("username").orElse("");
        welcome.setText(words.say("reply.welcome", name));
        // By the token itself: another one may stand in the Token lens, and this button does not send that.
        askWith.setText(token.date("iat") instanceof DateReading.Date issued
                ? words.say("client.ask.with", words.times().local(issued.at())) : "");
        avatar.setText(name.isEmpty() ? "" : new String(Character.toChars(name.codePointAt(0))));
        role.setText(token.text("role").orElse(""));
        var favorite = token.text("favoriteColor").flatMap(FavoriteColor::of);
        color.setText(favorite.map(c -> words.say("client.color", words.say("color." + c.claim()))).orElse(""));
        color.setVisible(favorite.isPresent());
        color.setManaged(favorite.isPresent());
        wear(favorite.map(c -> "favorite-" + c.claim()));
    }

    /** What becomes of the token when it is forgotten here, as of now. */
    private Message afterwards(String key) {
        return session.token().get().map(token -> token.read().date("exp"))
                .filter(DateReading.Date.class::isInstance)
                .map(expiry -> ((DateReading.Date) expiry).at())
                .map(at -> Message.of(at.isAfter(ticker.now().get()) ? key : key + ".over", at))
                .orElse(Message.of(key + ".forever"));
    }

    private void wear(Optional<String> styleClass) {
        accent.ifPresent(old -> card.getStyleClass().remove(old));
        styleClass.ifPresent(card.getStyleClass()::add);
        accent = styleClass;
    }

    /** Where the reply stands otherwise, with the cursor on the button that is meant. */
    void sayLogOutFirst() {
        var notice = new Notice();
        notice.tell(words.say("client.logoutFirst"));
        reply.getChildren().setAll(notice);
        logOut.requestFocus();
    }

    @FXML
    private void askWhoIAm() {
        session.whoAmI(answer -> {
            ticker.tick();
            WhoAmIReply.draw(reply, answer, ticker.now().get(), words);
        });
    }

    @FXML
    private void logOut() {
        var notice = afterwards("client.loggedOut");
        session.logOut();
        navigation.go(new Page.LogIn(Optional.empty(), Optional.empty(), Optional.of(notice)));
    }
}
