package loginlens.ui.client;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import loginlens.account.FavoriteColor;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.text.Message;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;

/** The account for a demo with no typing. Its password is no secret: it stands here and on screen. */
public final class SampleAccount {
    static final Credentials CREDENTIALS = new Credentials("sample.grace", "a nanosecond of wire");

    private final ClientSession session;
    private final Predicate<String> isTaken;
    private final Background background;

    /**
     * Registers through this session.
     *
     * @param isTaken whether the server has an account of this name; asked in the background
     */
    public SampleAccount(ClientSession session, Predicate<String> isTaken, Background background) {
        this.session = session;
        this.isTaken = isTaken;
        this.background = background;
    }

    /**
     * Registers the sample account if it is not there, then goes to the login form with it filled in. Looks first: a
     * registration that is refused would be told to the room as if something had gone wrong.
     */
    void prepare(Consumer<Page> go) {
        background.run(() -> isTaken.test(CREDENTIALS.username()), there -> {
            if (there) {
                go.accept(filledIn("client.sample.there"));
            } else {
                register(go);
            }
        }, () -> register(go));
    }

    private void register(Consumer<Page> go) {
        var request = new Request.Register(CREDENTIALS, Optional.of(FavoriteColor.TEAL.claim()));
        session.register(request, reply -> go.accept(page(reply)));
    }

    private static Page page(Reply reply) {
        return switch (reply) {
            case Reply.Registered registered -> filledIn("client.sample.new");
            case Reply.NameTaken() -> filledIn("client.sample.there");
            case Reply.Failed(var why) -> new Page.LogIn(Optional.empty(), Optional.empty(), Optional.of(why));
            case Reply.Welcome _, Reply.Identity _, Reply.TokenRefused _, Reply.InvalidCredentials _,
                    Reply.FieldsRefused _, Reply.TooManyTries _ ->
                throw new IllegalStateException("Not an answer to the sample account");
        };
    }

    private static Page filledIn(String notice) {
        return new Page.LogIn(
                Optional.of(CREDENTIALS.username()),
                Optional.of(CREDENTIALS.password()),
                Optional.of(Message.of(notice, CREDENTIALS.username(), CREDENTIALS.password())));
    }
}
