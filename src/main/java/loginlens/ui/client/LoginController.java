package loginlens.ui.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
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
import loginlens.ui.session.Ticker;

/** The login form. */
public final class LoginController {
    private final ClientSession session;
    private final Navigation navigation;
    private final SampleAccount sample;
    private final Ticker realTime;
    private final Words words;

    private Optional<Instant> waitUntil = Optional.empty();
    private PasswordInput password;
    private FieldError usernameError;
    private FieldError passwordError;

    @FXML private TextField username;
    @FXML private VBox usernameBox;
    @FXML private VBox passwordBox;
    @FXML private Label passwordLabel;
    @FXML private Notice notice;
    @FXML private Button submit;
    @FXML private ProgressIndicator progress;

    /**
     * Logs in through this session.
     *
     * @param realTime counts a wait down that the server asks for, and stands still otherwise: the server's own time,
     *                 which is for tokens, may be moved meanwhile
     */
    public LoginController(
            ClientSession session, Navigation navigation, SampleAccount sample, Ticker realTime, Words words) {
        this.session = session;
        this.navigation = navigation;
        this.sample = sample;
        this.realTime = realTime;
        this.words = words;
    }

    @FXML
    private void initialize() {
        password = new PasswordInput(words);
        password.fields()[0].setId("password");
        passwordLabel.setLabelFor(password.fields()[0]);
        usernameError = new FieldError(username).keepLines(1);
        passwordError = new FieldError(password.fields()).keepLines(1);
        usernameError.setId("usernameError");
        passwordError.setId("passwordError");
        usernameBox.getChildren().add(usernameError);
        passwordBox.getChildren().addAll(password, passwordError);
        var busy = session.busyWith(Request.Login.class);
        submit.textProperty().bind(busy.map(now -> words.say(now ? "client.login.busy" : "client.login")));
        progress.visibleProperty().bind(busy);
        progress.managedProperty().bind(busy);
        realTime.now().subscribe(this::countDown);
        // The wait is for one name only.
        username.textProperty().subscribe(this::endWait);
    }

    void show(Page.LogIn page) {
        username.setText(page.username().orElse(""));
        password.text().set(page.password().orElse(""));
        password.revealed().set(false);
        usernameError.clear();
        passwordError.clear();
        endWait();
        notice.clear();
        page.notice().ifPresent(message -> notice.tell(words.say(message)));
        focusFirst(page);
    }

    private void focusFirst(Page.LogIn page) {
        if (page.password().isPresent()) {
            submit.requestFocus();
        } else if (page.username().isPresent()) {
            password.field().requestFocus();
        } else {
            username.requestFocus();
        }
    }

    @FXML
    @StepCode("formSubmitted.login")
    private void submit() {
        endWait();
        notice.clear();
        var credentials = new Credentials(username.getText(), password.text().get());
        session.login(new Request.Login(credentials), this::answered);
    }

    @FXML
    private void createAccount() {
        navigation.go(new Page.CreateAccount());
    }

    @FXML
    private void fillInSample() {
        sample.prepare(navigation::go);
    }

    /** Shows or hides what was typed as a password. */
    void toggleReveal() {
        password.revealed().set(!password.revealed().get());
    }

    @StepCode("replyRead.login")
    private void answered(Reply reply) {
        switch (reply) {
            case Reply.Welcome welcome -> {
                password.text().set("");
                navigation.go(new Page.Welcome());
            }
            case Reply.InvalidCredentials() -> {
                notice.warn(words.say("client.login.invalid"));
                password.field().requestFocus();
                password.field().selectAll();
            }
            case Reply.TooManyTries(var wait) -> askToWait(wait);
            case Reply.FieldsRefused(var reasons) -> complain(reasons);
            case Reply.Failed(var why) -> notice.warn(words.say(why));
            case Reply.Registered _, Reply.Identity _, Reply.TokenRefused _, Reply.NameTaken _ ->
                throw new IllegalStateException("Not an answer to a login");
        }
    }

    private void askToWait(Duration wait) {
        realTime.start();
        waitUntil = Optional.of(realTime.now().get().plus(wait));
        countDown(realTime.now().get());
        password.field().requestFocus();
        password.field().selectAll();
    }

    private void countDown(Instant now) {
        waitUntil.ifPresent(until -> {
            var left = Duration.between(now, until);
            if (left.isPositive()) {
                notice.warn(words.say("client.login.wait", words.times().countdown(left)));
            } else {
                endWait();
                notice.tell(words.say("client.login.waited"));
            }
        });
    }

    private void endWait() {
        waitUntil.ifPresent(until -> {
            waitUntil = Optional.empty();
            realTime.stop();
            notice.clear();
        });
    }

    private void complain(Map<Field, Message> reasons) {
        Optional.ofNullable(reasons.get(Field.PASSWORD)).ifPresent(reason -> {
            passwordError.say(words.say(reason));
            password.field().requestFocus();
        });
        Optional.ofNullable(reasons.get(Field.USERNAME)).ifPresent(reason -> {
            usernameError.say(words.say(reason));
            username.requestFocus();
        });
    }
}
