package loginlens.ui.client;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.Lazy;
import loginlens.ui.look.Screens;
import loginlens.ui.session.ClientSession;

/** The left side: the small app's login page, as any user sees it. */
public final class ClientPane extends ScrollPane {
    private static final int LAYOUT_PASSES = 2;

    private final Navigation navigation;
    private final StackPane place = new StackPane();
    private final Screens.Screen<LoginController> login;
    private final Lazy<Screens.Screen<RegisterController>> register;
    private final Lazy<Screens.Screen<WelcomeController>> welcome;
    private Optional<Page> shown = Optional.empty();

    /** Opens on the empty login form. */
    public ClientPane(Screens screens, Navigation navigation, ClientSession session, Words words) {
        this.navigation = navigation;
        login = screens.load(LoginController.class);
        register = new Lazy<>(() -> screens.load(RegisterController.class));
        welcome = new Lazy<>(() -> screens.load(WelcomeController.class));
        // A person who waits for a reply stays, so that it arrives where it was asked for.
        navigation.onGo(page -> {
            if (!session.isBusy()) {
                show(page);
            }
        });
        var title = new Label(words.say("client.title"));
        title.getStyleClass().add("overline");
        title.setWrapText(true);
        var column = new VBox(title, place);
        column.getStyleClass().add("client");
        // Never less than all of it: in a low window the pane scrolls rather than cutting words off.
        column.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("client-scroll");
        setContent(column);
        // Always as wide as the pane: a scroll bar that comes lies above the margin, and the card keeps its width.
        column.minWidthProperty().bind(widthProperty().subtract(1));
        column.maxWidthProperty().bind(column.minWidthProperty());
        setHmax(0);
        setFitToHeight(true);
        // What a form says stands at its end, and is brought in sight.
        column.heightProperty().addListener((property, was, is) -> {
            if (is.doubleValue() > was.doubleValue() && getVvalue() > 0) {
                setVvalue(1);
            }
        });
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // The fields are the stops, not the pane around them.
        setFocusTraversable(false);
    }

    /** What is not needed at first: the steps that make it ahead of time, so that nobody waits for it later. */
    public List<Runnable> rest() {
        return List.of(register::get, welcome::get);
    }

    /** Puts the cursor where typing starts. */
    public void start() {
        navigation.go(Page.LogIn.empty());
    }

    /** The login form. People who are logged in are told to log out first, for a token is not given up by a slip. */
    public void logIn() {
        if (isShown(Page.Welcome.class)) {
            welcome.get().controller().sayLogOutFirst();
        } else {
            start();
        }
    }

    /** The form for a new account; people who are logged in are told to log out first. */
    public void createAccount() {
        if (isShown(Page.Welcome.class)) {
            welcome.get().controller().sayLogOutFirst();
        } else {
            navigation.go(new Page.CreateAccount());
        }
    }

    /** Shows or hides the password in whichever form is there. */
    public void toggleReveal() {
        if (isShown(Page.LogIn.class)) {
            login.controller().toggleReveal();
        } else if (isShown(Page.CreateAccount.class)) {
            register.get().controller().toggleReveal();
        }
    }

    /** Esc: from the form for a new account back to the login form. */
    public void cancel() {
        if (isShown(Page.CreateAccount.class)) {
            start();
        }
    }

    private boolean isShown(Class<? extends Page> page) {
        return shown.filter(page::isInstance).isPresent();
    }

    private void show(Page page) {
        shown = Optional.of(page);
        switch (page) {
            case Page.LogIn logIn -> {
                put(login.root());
                login.controller().show(logIn);
            }
            case Page.CreateAccount() -> {
                put(register.get().root());
                register.get().controller().show();
            }
            case Page.Welcome() -> {
                put(welcome.get().root());
                welcome.get().controller().show();
            }
        }
        setVvalue(0);
        // What a page shows decides how it is laid out: done now, nobody sees it half done in the first frame.
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            applyCss();
            layout();
        }
    }

    private void put(Node page) {
        place.getChildren().setAll(page);
        // Fields have their skins now, not at the next frame: no key that is typed until then is lost.
        place.applyCss();
    }
}
