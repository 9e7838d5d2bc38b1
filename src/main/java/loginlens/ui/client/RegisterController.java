package loginlens.ui.client;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.auth.Credentials;
import loginlens.auth.Field;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.text.Words;
import loginlens.ui.controls.FieldError;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.PasswordInput;
import loginlens.ui.session.ClientSession;

/** The form for a new account. */
public final class RegisterController {
    private final ClientSession session;
    private final Navigation navigation;
    private final PasswordRules rules;
    private final Words words;

    private PasswordInput password;
    private Swatches swatches;
    private FieldError usernameError;
    private FieldError passwordError;

    @FXML private TextField username;
    @FXML private VBox usernameBox;
    @FXML private VBox passwordBox;
    @FXML private VBox colorBox;
    @FXML private Label passwordLabel;
    @FXML private Label passwordHint;
    @FXML private Label colorLabel;
    @FXML private Notice notice;
    @FXML private Button submit;
    @FXML private ProgressIndicator progress;

    /** Registers through this session; the rules speak as soon as a field is left. */
    public RegisterController(ClientSession session, Navigation navigation, PasswordRules rules, Words words) {
        this.session = session;
        this.navigation = navigation;
        this.rules = rules;
        this.words = words;
    }

    @FXML
    private void initialize() {
        password = new PasswordInput(words);
        password.fields()[0].setId("newPassword");
        passwordLabel.setLabelFor(password.fields()[0]);
        swatches = new Swatches(words);
        colorLabel.setLabelFor(swatches);
        usernameError = new FieldError(username).keepLines(2);
        passwordError = new FieldError(password.fields()).keepLines(2);
        usernameError.setId("newUsernameError");
        passwordError.setId("newPasswordError");
        usernameBox.getChildren().add(2, usernameError);
        passwordBox.getChildren().add(1, password);
        // In one another's place, so that nothing below moves.
        passwordHint.visibleProperty().bind(passwordError.visibleProperty().not());
        passwordBox.getChildren().setAll(passwordLabel, password, said(passwordHint, passwordError));
        colorBox.getChildren().add(swatches);
        var busy = session.busyWith(Request.Register.class);
        submit.textProperty().bind(busy.map(now -> words.say(now ? "client.register.busy" : "client.register")));
        progress.visibleProperty().bind(busy);
        progress.managedProperty().bind(busy);
        username.focusedProperty().addListener((property, was, is) -> leaveUsername(is));
        for (var field : password.fields()) {
            field.focusedProperty().addListener((property, was, is) -> leavePassword(is));
        }
    }

    private static StackPane said(Node... one) {
        var place = new StackPane(one);
        place.setAlignment(Pos.TOP_LEFT);
        return place;
    }

    void show() {
        username.clear();
        password.text().set("");
        password.revealed().set(false);
        swatches.choose(Optional.empty());
        usernameError.clear();
        passwordError.clear();
        notice.clear();
        username.requestFocus();
    }

    /** Shows or hides what was typed as a password. */
    void toggleReveal() {
        password.revealed().set(!password.revealed().get());
    }

    @FXML
    @StepCode("formSubmitted.register")
    private void submit() {
        notice.clear();
        var credentials = new Credentials(username.getText(), password.text().get());
        var color = swatches.chosen().map(FavoriteColor::claim);
        session.register(new Request.Register(credentials, color), this::answered);
    }

    @FXML
    private void back() {
        navigation.go(Page.LogIn.empty());
    }

    private void leaveUsername(boolean focused) {
        if (!focused
                && !username.getText().isEmpty()
                && Username.read(username.getText()) instanceof Username.Reading.Refused(var problem)) {
            usernameError.say(words.say(problem.message()));
        }
    }

    private void leavePassword(boolean focused) {
        var typed = password.text().get();
        if (!focused && !typed.isEmpty()) {
            rules.problemOf(typed).ifPresent(problem -> passwordError.say(words.say(problem.message())));
        }
    }

    @StepCode("replyRead.register")
    private void answered(Reply reply) {
        switch (reply) {
            case Reply.Registered(var account) -> {
                password.text().set("");
                var notice = Message.of("client.register.done", account.username().shown());
                navigation.go(new Page.LogIn(
                        Optional.of(account.username().shown()), Optional.empty(), Optional.of(notice)));
            }
            case Reply.NameTaken() -> {
                usernameError.say(words.say("client.register.taken"));
                username.requestFocus();
                username.selectAll();
            }
            case Reply.FieldsRefused(var reasons) -> complain(reasons);
            case Reply.Failed(var why) -> notice.warn(words.say(why));
            case Reply.Welcome _, Reply.Identity _, Reply.TokenRefused _, Reply.InvalidCredentials _,
                    Reply.TooManyTries _ ->
                throw new IllegalStateException("Not an answer to a registration");
        }
    }

    private void complain(Map<Field, Message> reasons) {
        Optional.ofNullable(reasons.get(Field.PASSWORD)).ifPresent(reason -> {
            password.field().requestFocus();
            passwordError.say(words.say(reason));
        });
        Optional.ofNullable(reasons.get(Field.USERNAME)).ifPresent(reason -> {
            username.requestFocus();
            usernameError.say(words.say(reason));
        });
    }
}
