package loginlens.ui.token.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.checks.Verdict;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.Slides;
import loginlens.ui.controls.Slide;

/** A token for a room: first the whole of it, then one part at a time, then the verdict. */
public final class TokenSlides implements Slides {
    /**
     * The token that is looked at.
     *
     * @param verdict what came of its checks, if they were made yet
     */
    public record Shown(ReadToken token, Optional<Verdict> verdict) {}

    /** One thing to see. */
    private record Page(Message title, Message sentence, Message note, PageValues values) {}

    private final ObservableValue<Optional<Shown>> shown;
    private final Words words;
    private final Slide slide = new Slide();
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final Subscription following;
    private int at;

    /** Follows the lens that looks at this token. */
    public TokenSlides(ObservableValue<Optional<Shown>> shown, Words words) {
        this.shown = shown;
        this.words = words;
        following = shown.subscribe(token -> show());
    }

    @Override
    public Node view() {
        return slide;
    }

    @Override
    public ObservableValue<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    @Override
    public Optional<String> keys() {
        return Optional.of(words.say("present.key.whole"));
    }

    @Override
    public boolean press(KeyCode key) {
        switch (key) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE, ENTER -> go(at + 1);
            case PAGE_UP, LEFT, UP, BACK_SPACE -> go(at - 1);
            case HOME -> go(0);
            case END -> go(Integer.MAX_VALUE);
            case V -> slide.toggleWhole();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void go(int page) {
        at = Math.clamp(page, 0, Math.max(0, pages().size() - 1));
        show();
    }

    private void show() {
        var pages = pages();
        if (pages.isEmpty()) {
            slide.say(words.say("token.empty"), words.say("token.empty.hint"), "");
            slide.show(letters -> List.of());
            notes.set(Notes.NONE);
            return;
        }
        at = Math.min(at, pages.size() - 1);
        var page = pages.get(at);
        slide.say(words.say(page.title()), words.say(page.sentence()),
                words.say("token.slide.place", at + 1, pages.size()));
        slide.show(page.values());
        var next = pages.stream().skip(at + 1).findFirst();
        notes.set(new Notes(next.map(following -> words.say(following.title())), Optional.of(words.say(page.note()))));
    }

    private List<Page> pages() {
        return shown.getValue().map(this::pages).orElse(List.of());
    }

    private List<Page> pages(Shown of) {
        var token = of.token();
        var pages = new ArrayList<Page>();
        pages.add(new Page(Message.of("token.slide.raw"), Message.of("token.slide.raw.says", token.parts().size()),
                Message.of("token.slide.raw.note"), PageValues.of(token, token.parts())));
        token.parts().forEach(part -> pages.add(page(token, part)));
        of.verdict().ifPresent(verdict -> pages.add(new Page(verdict.sentence(),
                Message.of(verdict.believable() ? "token.slide.verdict.good" : "token.slide.verdict.bad"),
                Message.of("token.slide.verdict.note"), PageValues.of(verdict, words))));
        return pages;
    }

    private Page page(ReadToken token, TokenPart part) {
        var values = PageValues.of(token, part);
        return switch (part.kind()) {
            case HEADER -> new Page(part.kind().title(), Message.of("token.slide.header"),
                    Message.of("token.slide.header.note"), values);
            case PAYLOAD -> new Page(part.kind().title(), Message.of("token.slide.payload"),
                    Message.of("token.slide.payload.note"), values);
            case SIGNATURE -> new Page(part.kind().title(), Message.of("token.slide.signature"),
                    Message.of("token.slide.signature.note"), values);
            case ENCRYPTED_KEY, INITIALIZATION_VECTOR, CIPHERTEXT, AUTHENTICATION_TAG -> new Page(part.kind().title(),
                    Message.of("token.slide.encrypted"), Message.of("token.slide.encrypted.note"), values);
        };
    }
}
