package loginlens.ui.webapi;

import java.net.Inet4Address;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import loginlens.api.Networks;
import loginlens.api.ServeResult;
import loginlens.api.WebApi;
import loginlens.story.http.CurlLines;
import loginlens.story.http.Shell;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.Lens;
import loginlens.ui.controls.Columns;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;

/** Serves the same login over HTTP, and shows how to call it. Starting and stopping happen off the FX thread. */
public final class WebApiLens implements Lens {
    private static final double STACK_BELOW = 52;

    private final WebApi api;
    private final ClientSession session;
    private final Background background;
    private final Words words;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final SwitchCard onOff;
    private final CallsCard calls;
    private final ShareCard share;
    private final VBox more;
    private final ScrollPane view;

    /** Turns this API on and off; {@code secret} is asked only when somebody copies it. */
    public WebApiLens(
            WebApi api, Supplier<String> secret, ClientSession session, Background background, Words words) {
        this.api = api;
        this.session = session;
        this.background = background;
        this.words = words;
        onOff = new SwitchCard(words, new SwitchCard.Actions(this::turn, () -> serve(0)));
        calls = new CallsCard(words);
        share = new ShareCard(words, new ShareCard.Actions(
                this::share, () -> change(api::stopSharing), () -> change(() -> {})));
        more = new VBox(calls, new Columns(new SecretCard(words, secret), share, STACK_BELOW));
        more.getStyleClass().add("cards");
        var column = new VBox(onOff, more);
        column.getStyleClass().add("lens");
        column.setMinHeight(VBox.USE_PREF_SIZE);
        view = new ScrollPane(column);
        view.getStyleClass().add("lens-scroll");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        session.token().subscribe(token -> showCalls());
        show(List.of());
    }

    /** Serves at this port; 0 for any that is free. What comes of it is shown. */
    public void serve(int port) {
        change(() -> problem(api.serve(port)), onOff::warn);
    }

    /** Whether it is starting or stopping right now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void turn(boolean on) {
        if (on) {
            serve(WebApi.USUAL_PORT);
        } else {
            change(api::close);
        }
    }

    private void share(Inet4Address address) {
        change(() -> problem(api.share(address)), share::warn);
    }

    private void change(Runnable change) {
        change(() -> {
            change.run();
            return Optional.empty();
        }, onOff::warn);
    }

    private record Outcome(Optional<Message> problem, List<Networks.Place> places) {}

    private void change(Supplier<Optional<Message>> change, Consumer<String> complain) {
        if (busy.get()) {
            showSwitch();
            return;
        }
        busy.set(true);
        background.run(() -> new Outcome(change.get(), Networks.places()), outcome -> {
            busy.set(false);
            show(outcome.places());
            outcome.problem().map(words::say).ifPresent(complain);
        }, () -> {
            busy.set(false);
            show(List.of());
            complain.accept(words.say("api.notStarted"));
        });
    }

    private static Optional<Message> problem(ServeResult serving) {
        return switch (serving) {
            case ServeResult.Started _ -> Optional.empty();
            case ServeResult.NotStarted(var why) -> Optional.of(why);
        };
    }

    private void show(List<Networks.Place> places) {
        showSwitch();
        showCalls();
        share.show(api.sharedAddress(), places);
    }

    private void showSwitch() {
        onOff.show(api.address());
        more.setVisible(api.address().isPresent());
        more.setManaged(api.address().isPresent());
    }

    /** Where it is shared, the lines are for the whole room. */
    private void showCalls() {
        api.sharedAddress().or(api::address).ifPresent(base ->
                calls.show(
                        new ExampleCalls(new CurlLines(Shell.ofThisComputer(), base::toString)), session.token().get()));
    }

    @Override
    public Node view() {
        return view;
    }
}
