package loginlens.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keyboard does anywhere in the window. */
final class Keys {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
            KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private Keys() {}

    static void bind(MainWindow window, MainWindow.Frame frame) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                accelerators(scene, window, frame);
            }
        });
        // Only what no control inside has used: Esc closes an open menu or tooltip first.
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.client().cancel();
            }
        });
    }

    private static void accelerators(Scene scene, MainWindow window, MainWindow.Frame frame) {
        var appearance = frame.appearance();
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (var plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            keys.put(shortcut(plus), appearance::larger);
        }
        // Where + stands above another character, Shift is held for it.
        keys.put(new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                appearance::larger);
        for (var minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            keys.put(shortcut(minus), appearance::smaller);
        }
        for (var zero : List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)) {
            keys.put(shortcut(zero), appearance::reset);
        }
        var digits = DIGITS.iterator();
        window.lensNames().stream().limit(DIGITS.size())
                .forEach(name -> keys.put(shortcut(digits.next()), () -> window.chooseLens(name)));
        keys.put(shortcut(KeyCode.N), () -> {
            window.bringClientBack();
            window.client().createAccount();
        });
        keys.put(shortcut(KeyCode.L), () -> {
            window.bringClientBack();
            window.client().logIn();
        });
        keys.put(shortcut(KeyCode.B), window::toggleClient);
        keys.put(shortcut(KeyCode.T), frame.server().button()::fire);
        keys.put(shortcut(KeyCode.E), window.client()::toggleReveal);
        keys.put(shortcut(KeyCode.D), appearance::toggleTheme);
        keys.put(new KeyCodeCombination(KeyCode.F5), window::togglePresentation);
        keys.put(new KeyCodeCombination(KeyCode.F1), () -> Help.show(window, frame.about(), frame.words()));
    }

    private static KeyCodeCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
