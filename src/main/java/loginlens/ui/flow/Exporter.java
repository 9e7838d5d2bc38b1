package loginlens.ui.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import loginlens.text.Words;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.SavePlace;
import loginlens.ui.look.Picture;
import loginlens.ui.session.Background;

/** Keeps what is shown: a picture, or the handout. Written off the FX thread; what came of it stands in the notice. */
final class Exporter {
    /** Pictures for slides: two pixels for each of the window's. */
    private static final double SCALE = 2;

    private final SavePlace place;
    private final Background background;
    private final Notice notice;
    private final Words words;

    Exporter(SavePlace place, Background background, Notice notice, Words words) {
        this.place = place;
        this.background = background;
        this.notice = notice;
        this.words = words;
    }

    /**
     * Keeps a picture of all of this, whatever is scrolled out of sight.
     *
     * @param posing has it look as it should in a picture while this is done
     */
    void picture(Region shown, String name, Consumer<Runnable> posing) {
        place.ask(shown.getScene().getWindow(), "%s.png".formatted(name)).ifPresent(file -> posing.accept(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(SCALE, SCALE));
            WritableImage image = shown.snapshot(parameters, null);
            write(() -> Picture.write(image, file), file);
        }));
    }

    /** Keeps a page of HTML. */
    void page(Region owner, String html, String name) {
        place.ask(owner.getScene().getWindow(), "%s.html".formatted(name))
                .ifPresent(file -> write(() -> Files.writeString(file, html), file));
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void write(Writing writing, Path file) {
        background.run(() -> {
            try {
                writing.write();
                return file;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }, kept -> notice.tell(words.say("flow.keep.done", kept.getFileName())),
                () -> notice.warn(words.say("flow.keep.failed", file.getFileName())));
    }
}
