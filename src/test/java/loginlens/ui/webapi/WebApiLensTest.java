package loginlens.ui.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import atlantafx.base.controls.ToggleSwitch;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import loginlens.api.ApiServer;
import loginlens.api.Networks;
import loginlens.text.Words;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class WebApiLensTest extends ApplicationTest {
    private static final String SECRET = "not shown, but copied";

    private final ApiServer server = ApiServer.start();
    private WebApiLens lens;

    @Override
    public void start(Stage stage) {
        server.api().close();
        var background = new Background(Executors.newVirtualThreadPerTaskExecutor());
        var session = new ClientSession(server::auth, background);
        lens = new WebApiLens(server.api(), () -> SECRET, session, background, new Words(Locale.ENGLISH, Clock.systemUTC()));
        stage.setScene(new Scene((Parent) lens.view(), 900, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void serve(int port) throws Exception {
        interact(() -> lens.serve(port));
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !lens.busy().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) throws Exception {
        interact(() -> lookup("#" + id).queryAs(ButtonBase.class).fire());
        settle();
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(Label.class).getText();
    }

    private boolean isOn() {
        return lookup("#serveApi").queryAs(ToggleSwitch.class).isSelected();
    }

    private String copied() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    }

    @Test
    void itIsOffUntilSomebodySwitchesItOn() {
        assertThat(isOn()).isFalse();
        assertThat(server.api().address()).isEmpty();
        assertThat(lookup("#curl-login").tryQuery()).isEmpty();
    }

    @Test
    void theSwitchWorksByKeyboardAndBothWays() throws Exception {
        serve(0);
        assertThat(isOn()).isTrue();
        interact(() -> lookup("#serveApi").query().requestFocus());
        push(KeyCode.SPACE);
        settle();
        assertThat(isOn()).isFalse();
        assertThat(server.api().address()).isEmpty();
    }

    @Test
    void onItShowsItsAddressAndTheThreeCallsToCopy() throws Exception {
        serve(0);
        var address = server.api().address().map(URI::toString).orElseThrow();
        assertThat(text("apiAddress")).isEqualTo(address);
        press("copyAddress");
        assertThat(copied()).isEqualTo(address);
        for (var call : new String[] {"register", "login", "me"}) {
            press("copy-" + call);
            assertThat(copied()).startsWith("curl ").contains(address + "/api/").isEqualTo(text("curl-" + call));
        }
    }

    @Test
    void aPortInUseIsSaidAndAnyFreeOneIsOffered() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            serve(other.getLocalPort());
            assertThat(isOn()).isFalse();
            assertThat(lookup("#apiNotice").query().isVisible()).isTrue();
            press("anyPort");
            assertThat(isOn()).isTrue();
            assertThat(lookup("#apiNotice").query().isVisible()).isFalse();
        }
    }

    @Test
    void theSecretIsCopiedAndNeverShown() throws Exception {
        serve(0);
        press("copySecret");
        assertThat(copied()).isEqualTo(SECRET);
        assertThat(lookup(node -> node instanceof Label label && label.getText().contains(SECRET)).queryAll()).isEmpty();
    }

    @Test
    void sharingNamesTheAddressAndTheCallsGoThereUntilItStops() throws Exception {
        assumeThat(Networks.places()).as("this computer is in a network").isNotEmpty();
        serve(0);
        var place = Networks.places().getFirst().address().getHostAddress();
        var share = "share-" + place.replace('.', '-');
        assertThat(lookup("#" + share).queryAs(ButtonBase.class).getText()).contains(place);
        press(share);
        assertThat(text("sharedAddress")).startsWith("http://" + place + ":");
        assertThat(text("curl-login")).contains("http://" + place + ":");
        press("stopSharing");
        assertThat(server.api().sharedAddress()).isEmpty();
        assertThat(text("curl-login")).contains("http://127.0.0.1:");
    }
}
