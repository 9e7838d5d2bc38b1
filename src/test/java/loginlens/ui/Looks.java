package loginlens.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import loginlens.app.window.WindowFixture;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Picture;

/**
 * Looks at screens of a window in every size and in both themes for words that are cut off. It draws none of them,
 * unless the profile {@code pictures} asks for a picture of each.
 */
public final class Looks {
    /** Neighbours differ in as little as can be, for a change of the text's size or of the theme styles all anew. */
    private static final List<Size> SIZES = List.of(
            new Size(1280, 720, 100),
            new Size(900, 600, 100),
            new Size(900, 600, 200),
            new Size(1280, 720, 200),
            new Size(1280, 720, 150));
    /** A small and a large projector. */
    private static final List<Size> ROOMS = List.of(
            new Size(1024, 768, 100),
            new Size(1024, 768, 200),
            new Size(1920, 1080, 200),
            new Size(1920, 1080, 100));
    /** Rounding to whole pixels may take this much. */
    private static final double SLACK = 1.5;

    private final WindowFixture window;
    private final Optional<Path> pictures = Optional.ofNullable(System.getProperty("loginlens.pictures"))
            .filter(folder -> !folder.isEmpty()).map(Path::of);
    private final List<String> cut = new ArrayList<>();
    private List<Size> sizes;
    private Size shown;
    private List<Theme> themes = List.of(Theme.LIGHT, Theme.DARK);
    private Supplier<List<String>> more = List::of;

    /** Of a window: in pixels, and its text in percent. */
    public record Size(int width, int height, int percent) {
        @Override
        public String toString() {
            return "%dx%d-%d".formatted(width, height, percent);
        }
    }

    /** Of this window. */
    public Looks(WindowFixture window) {
        this(window, SIZES);
    }

    /** Of this window, in these sizes. */
    public Looks(WindowFixture window, List<Size> sizes) {
        this.window = window;
        this.sizes = sizes;
        shown = sizes.getFirst();
    }

    /** In one theme is enough, unless pictures are asked for: for what has nothing to do with colors. */
    public Looks inOneTheme() {
        if (pictures.isEmpty()) {
            themes = List.of(Theme.LIGHT);
        }
        return this;
    }

    /** Has this looked at, too, at each size: what is wrong is among what is cut off. On the FX thread. */
    public Looks alsoFor(Supplier<List<String>> faults) {
        more = faults;
        return this;
    }

    /** Of this window in its usual size and light only, for what does not depend on either. */
    public static Looks once(WindowFixture window) {
        var looks = new Looks(window);
        looks.sizes = SIZES.subList(0, 1);
        looks.themes = List.of(Theme.LIGHT);
        return looks;
    }

    /** What was cut off so far: where, which words, and how. */
    public List<String> cut() {
        return List.copyOf(cut);
    }

    /** Looks at what the window shows now. It is left in another size and theme than it was, as it comes. */
    public void at(String screen) {
        for (var theme : themes) {
            window.onFx(() -> window.appearance.choose(theme));
            sizes.forEach(size -> at(screen, size, theme));
            // Back the way it came, so that the next round begins where this one ends.
            sizes = sizes.reversed();
        }
        themes = themes.reversed();
    }

    /** Looks at it in the sizes of two projectors, too, in the theme that it has. */
    public void inRooms(String screen) {
        ROOMS.forEach(size -> at(screen, size, themes.getFirst()));
    }

    /** Looks at what another window shows now, as it is. */
    public void in(Scene other, String screen) {
        window.onFx(() -> {
            shown = new Size((int) other.getWidth(), (int) other.getHeight(), 100);
            check(other.getRoot(), screen);
            pictures.ifPresent(folder -> keep(other, folder.resolve(screen + ".png")));
        });
    }

    private static void keep(Scene other, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Picture.write(other.getRoot().snapshot(null, null), file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void at(String screen, Size size, Theme theme) {
        window.onFx(() -> resize(size));
        var where = "%s-%s-%s".formatted(screen, size, theme.name().toLowerCase(Locale.ROOT));
        window.onFx(() -> check(window.scene.getRoot(), where));
        window.onFx(() -> more.get().forEach(fault -> cut.add(where + ": " + fault)));
        pictures.ifPresent(folder -> window.onFx(() -> keep(folder, where, size)));
    }

    /** Not the stage but what is in it: a stage that gets another size is drawn. */
    private void resize(Size size) {
        shown = size;
        ((Region) window.scene.getRoot()).setPadding(
                new Insets(0, window.scene.getWidth() - size.width(), window.scene.getHeight() - size.height(), 0));
        if (window.appearance.textSize() != size.percent()) {
            window.appearance.resize(size.percent());
        }
    }

    private void keep(Path folder, String name, Size size) {
        var all = new SnapshotParameters();
        all.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
        try {
            Files.createDirectories(folder);
            Picture.write(window.scene.getRoot().snapshot(all, null), folder.resolve(name + ".png"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A table scrolls sideways: what is outside of its view is not cut off. */
    private void check(Parent parent, String where) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                checkWords(labeled, where);
            }
            if (node instanceof Text text && !text.getText().isEmpty()) {
                checkStep(text, where);
            }
            if (node instanceof Parent inner && !(node instanceof TableView<?>)) {
                check(inner, where);
            }
        }
    }

    private void checkWords(Labeled labeled, String where) {
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
    private void checkStep(Text text, String where) {
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
        return new BoundingBox(0, 0, shown.width(), shown.height());
    }
}
