package loginlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loginlens.app.window.WindowCase;
import loginlens.auth.StepKind;
import loginlens.auth.throttle.Slowdown;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Picture;
import loginlens.ui.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** No word is cut off, whatever the text size and the window's. Each screen's picture is kept in target/pictures. */
class LayoutTest extends WindowCase {
    private static final Path PICTURES = Path.of("target", "pictures");
    /** Rounding to whole pixels may take this much. */
    private static final double SLACK = 1.5;

    @ParameterizedTest
    @CsvSource({"1280,720,100", "900,600,100", "1280,720,150", "1280,720,200", "900,600,200"})
    void nothingIsCutOff(int width, int height, int percent, FxRobot robot) {
        robot.interact(() -> {
            var stage = (Stage) window.scene.getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            window.appearance.resize(percent);
        });
        var cut = new ArrayList<String>();
        var size = "%dx%d-%d".formatted(width, height, percent);

        cut.addAll(look(robot, "log-in", size));
        window.lens("accounts");
        cut.addAll(look(robot, "no-accounts", size));
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("ada lovelace").type(KeyCode.TAB).write("short").type(KeyCode.ENTER);
        window.until("the refusal", () -> window.words("#newUsernameError").contains("blanks"));
        cut.addAll(look(robot, "fields-refused", size));
        window.press("#toLogIn");
        window.account("Ada.Lovelace-Byron");
        window.account("ｂｏｂ");
        window.logIn("ada.lovelace-byron");
        window.press("#askWhoIAm");
        window.lens("token");
        cut.addAll(look(robot, "token", size));
        window.toggle("#serverSettings");
        window.write("#extraClaims", "{\"exp\": 1}");
        cut.addAll(look(robot, "server-settings", size));
        window.toggle("#serverSettings");
        inspect(robot, size, cut);
        flow(robot, size, cut);
        window.press("#logOut");
        cut.addAll(look(robot, "logged-out", size));
        window.type("#username", "ada.lovelace-byron");
        window.type("#password", "a wrong guess");
        for (int time = 0; time <= Slowdown.FREE_TRIES; time++) {
            window.press("#logIn");
        }
        window.tell("account.notice-changed", "accounts.mv.db", "set-aside");
        cut.addAll(look(robot, "wait-and-remark", size));
        robot.interact(() -> robot.lookup(".remark-done").queryAs(ButtonBase.class).fire());
        window.press("#fillInSample");
        window.lens("accounts");
        window.until("the rows", () -> window.words("#accounts").contains("ｂｏｂ"));
        cut.addAll(look(robot, "accounts", size));

        assertThat(cut).isEmpty();
    }

    private void flow(FxRobot robot, String size, List<String> cut) {
        window.lens("flow");
        robot.push(KeyCode.END);
        cut.addAll(look(robot, "flow-who-am-i", size));
        robot.interact(() -> robot.lookup("#exchanges").queryComboBox().getSelectionModel().select(1));
        window.step(StepKind.DigestsCompared.class);
        cut.addAll(look(robot, "flow-compared", size));
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        cut.addAll(look(robot, "flow-alone", size));
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        window.press("#view-HTTP");
        window.step(StepKind.TokenKept.class);
        cut.addAll(look(robot, "flow-http", size));
        window.press("#view-CODE");
        cut.addAll(look(robot, "flow-code", size));
        window.press("#view-WHAT");
        window.step(StepKind.FormSubmitted.class);
        window.toggle("#flowAsk");
        window.press("#flowNext");
        cut.addAll(look(robot, "flow-ask", size));
        window.toggle("#flowAsk");
        window.press("#flowForget");
        cut.addAll(look(robot, "flow-empty", size));
        window.lens("webapi");
        cut.addAll(look(robot, "web-api", size));
        window.lens("token");
    }

    private void inspect(FxRobot robot, String size, List<String> cut) {
        window.paste("Authorization: Bearer " + Tokens.RFC_7515_A1);
        window.choose("#keyKind", "a secret, in base64url");
        window.write("#key", Tokens.RFC_7515_A1_KEY);
        window.toggle("#openChecks");
        window.toggle("#expectations");
        window.toggle("#payloadAsJson");
        window.until("the verdict", () -> window.words("#verdict").contains("Was good"));
        cut.addAll(look(robot, "pasted", size));
        window.toggle("#expectations");
        window.toggle("#openChecks");
        window.toggle("#payloadAsJson");
        window.choose("#keyKind", "a public key");
        window.until("the refusal", () -> window.words("#keySaid").contains("neither PEM nor a JWK"));
        window.paste(Tokens.named("alg-none-stripped"));
        cut.addAll(look(robot, "attack", size));
        window.paste(Tokens.named("jsonwebtoken-RS256"));
        window.write("#key", Tokens.key("rsa.pem"));
        window.until("the key", () -> window.words("#keySaid").contains("RSA"));
        robot.interact(() -> robot.lookup("#payloadCard .claim-row").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.SPACE);
        cut.addAll(look(robot, "public-key", size));
        window.paste(Tokens.ENCRYPTED);
        cut.addAll(look(robot, "encrypted", size));
        window.paste(Tokens.RFC_7515_A1.substring(0, 120));
        cut.addAll(look(robot, "damaged", size));
        window.paste("x".repeat(40_000));
        window.until("the long one", () -> window.words("#tokenShortened").contains("40,000"));
        cut.addAll(look(robot, "shortened", size));
        window.executor.hold();
        robot.interact(() -> robot.lookup("#rawToken").queryAs(TextInputControl.class).setText(Tokens.RFC_7515_A1 + "A".repeat(20_000)));
        cut.addAll(look(robot, "reading", size));
        window.executor.release();
        window.press("#receivedToken");
    }

    private List<String> look(FxRobot robot, String screen, String size) {
        WaitForAsyncUtils.waitForFxEvents();
        var cut = new ArrayList<String>();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> window.appearance.choose(theme));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                window.scene.getRoot().applyCss();
                window.scene.getRoot().layout();
                check(window.scene.getRoot(), screen + " " + size, cut);
                keep("%s-%s-%s.png".formatted(screen, size, theme.name().toLowerCase(Locale.ROOT)));
            });
        }
        return cut;
    }

    private void keep(String name) {
        try {
            Files.createDirectories(PICTURES);
            Picture.write(window.scene.snapshot(null), PICTURES.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A table scrolls sideways: what is outside of its view is not cut off. */
    private void check(Parent parent, String where, List<String> cut) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                checkWords(labeled, where, cut);
            }
            if (node instanceof Text text && !text.getText().isEmpty()) {
                checkStep(text, where, cut);
            }
            if (node instanceof Parent inner && !(node instanceof TableView<?>)) {
                check(inner, where, cut);
            }
        }
    }

    private void checkWords(Labeled labeled, String where, List<String> cut) {
        for (Node child : labeled.lookupAll(".text")) {
            if (child instanceof Text text && text.getParent() == labeled && !text.getText().equals(labeled.getText())) {
                cut.add("%s: “%s” shows as “%s”".formatted(where, labeled.getText(), text.getText()));
            }
        }
        Bounds words = labeled.localToScene(labeled.getLayoutBounds());
        Bounds room = room(labeled);
        if (words.getMinX() < room.getMinX() - SLACK || words.getMaxX() > room.getMaxX() + SLACK) {
            cut.add("%s: “%s” reaches from %.0f to %.0f, but there is room from %.0f to %.0f only".formatted(
                    where, labeled.getText(), words.getMinX(), words.getMaxX(), room.getMinX(), room.getMaxX()));
        }
    }

    /** The words of a step in the diagram stand beside one another in its button, which may have too little room. */
    private void checkStep(Text text, String where, List<String> cut) {
        for (Node outer = text.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.getStyleClass().contains("flow-chip")) {
                Bounds words = text.localToScene(text.getLayoutBounds());
                Bounds room = outer.localToScene(outer.getLayoutBounds());
                if (words.getMinX() < room.getMinX() - SLACK || words.getMaxX() > room.getMaxX() + SLACK) {
                    cut.add("%s: “%s” reaches from %.0f to %.0f, but its step from %.0f to %.0f only".formatted(
                            where, text.getText(), words.getMinX(), words.getMaxX(), room.getMinX(), room.getMaxX()));
                }
            }
        }
    }

    private Bounds room(Node node) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrollPane) {
                return outer.localToScene(outer.getLayoutBounds());
            }
        }
        return window.scene.getRoot().getLayoutBounds();
    }
}
