package loginlens.ui.token.input;

import java.nio.file.Path;
import java.util.function.Consumer;
import loginlens.text.Message;
import loginlens.token.reading.Cleaned;
import loginlens.token.reading.PasteCleaner;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;
import loginlens.ui.token.verdict.TokenInspection;

/** Finds the token in what is pasted or dropped: short texts at once, long ones and files off the FX thread. */
public final class TokenLoader {
    private final LatestTask loading;
    private final PasteCleaner cleaner = new PasteCleaner();
    private final Consumer<Cleaned> onToken;
    private final Consumer<Message> onRefused;

    /**
     * Loads nothing yet.
     *
     * @param onToken   is given what was found in a text
     * @param onRefused is told why there is nothing to find
     */
    public TokenLoader(Background background, Consumer<Cleaned> onToken, Consumer<Message> onRefused) {
        this.loading = new LatestTask(background);
        this.onToken = onToken;
        this.onRefused = onRefused;
    }

    /** Takes the token in this text. */
    public void take(String text) {
        if (text.length() <= TokenInspection.AT_ONCE) {
            loading.forget();
            taken(new TokenFile.Text(text)).run();
        } else {
            loading.run(() -> taken(new TokenFile.Text(text)), Runnable::run, this::failed);
        }
    }

    /** Takes the token in this file. */
    public void take(Path file) {
        loading.run(() -> taken(TokenFile.read(file)), Runnable::run, this::failed);
    }

    /** Whether this text is a token by itself, rather than some letters to be put into one. */
    public boolean isWhole(String text) {
        if (text.length() > TokenInspection.AT_ONCE) {
            return true;
        }
        var token = cleaner.clean(text).token();
        // What begins with {" in base64url.
        return token.startsWith("ey") && token.contains(".");
    }

    /** Cleans on any thread; what then remains to be done is the FX thread's. */
    private Runnable taken(TokenFile file) {
        return switch (file) {
            case TokenFile.Refused(var why) -> () -> onRefused.accept(why);
            case TokenFile.Text(var text) -> {
                var cleaned = cleaner.clean(text);
                yield cleaned.token().isEmpty()
                        ? () -> onRefused.accept(Message.of("token.paste.nothing"))
                        : () -> onToken.accept(cleaned);
            }
        };
    }

    private void failed() {
        onRefused.accept(Message.of("token.failed"));
    }
}
