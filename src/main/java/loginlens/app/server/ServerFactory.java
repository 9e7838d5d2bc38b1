package loginlens.app.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.store.AccountStores;
import loginlens.account.store.StoreOpening;
import loginlens.api.Limits;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Login;
import loginlens.auth.Registration;
import loginlens.auth.ServerSettings;
import loginlens.auth.ServerTime;
import loginlens.auth.WhoAmI;
import loginlens.auth.throttle.Throttle;
import loginlens.password.CommonPasswordRule;
import loginlens.preferences.Preferences;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.DamagedSigningKeyException;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.SigningKeyFile;

/** Makes servers: every object below the window is made here, by its constructor. */
public final class ServerFactory {
    private static final Logger LOG = System.getLogger(ServerFactory.class.getName());

    /** bcrypt's cost: 2 to the power of 12 rounds, a fraction of a second. */
    public static final int COST = 12;

    private static final String ISSUER = "loginlens";

    private final Words words;
    private final Preferences preferences;
    private final SecureRandom random = new SecureRandom();
    private final AccountStores stores;
    private final ServerCore core;

    /**
     * Makes servers that follow each other; no two are open at once.
     *
     * @param time        for their tokens; all else goes by the real time under it
     * @param words       what they answer in
     * @param preferences what was chosen of them at an earlier start
     */
    public ServerFactory(ServerTime time, Words words, Preferences preferences) {
        this.words = words;
        this.preferences = preferences;
        this.stores = new AccountStores(time.real());
        this.core = new ServerCore(
                new ExchangeLog(), new ServerSettings(preferences), time,
                new PasswordRules(new CommonPasswordRule()), new TokenInspector());
    }

    /**
     * The same for the next class: as at the first start, nothing has happened yet, the settings are the usual ones, and
     * the server's time is the real one.
     */
    public ServerFactory startOver() {
        core.settings().startOver();
        core.time().backToReal();
        return new ServerFactory(core.time(), words, preferences);
    }

    /** What is there before any of the servers is. */
    public ServerCore core() {
        return core;
    }

    /** A server that forgets everything when it is closed, with a key of its own. */
    public Server inMemory() {
        return wire(AccountStores.inMemory(), SigningKey.random(random), List.of());
    }

    /** The server whose accounts and key live in this folder. */
    public Opening open(Path folder) {
        return withKey(stores.open(folder), folder);
    }

    /** The same with the last good backup in the place of the damaged file. */
    public Opening restoreBackup(StoreOpening.Damaged damaged, Path folder) {
        return withKey(stores.restoreBackup(damaged), folder);
    }

    /** The same with the damaged file set aside and a new, empty store. */
    public Opening setAside(StoreOpening.Damaged damaged, Path folder) {
        return withKey(stores.setAside(damaged), folder);
    }

    /** The same with a new, empty store, the old one, which has to be closed, being set aside. */
    public Opening setAside(Path folder) {
        return withKey(stores.startOver(folder), folder);
    }

    /** The same after others were kept from the data folder. */
    public Opening makePrivate(StoreOpening.WritableByOthers found, Path folder) {
        return withKey(stores.makePrivate(found), folder);
    }

    private Opening withKey(StoreOpening opening, Path folder) {
        return switch (opening) {
            case StoreOpening.NotOpened why -> new Opening.NoStore(why);
            case StoreOpening.Opened(var store) -> withKey(store, folder);
        };
    }

    private Opening withKey(AccountStore store, Path folder) {
        try {
            var loaded = new SigningKeyFile(folder, random).loadOrCreate();
            var file = folder.resolve("signing.key").toString();
            return new Opening.Ready(wire(store, loaded.key(), switch (loaded.state()) {
                case AS_LEFT -> List.of();
                case MADE -> store.count() == 0 ? List.of() : List.of(Message.of("server.keyIsNew", file));
                case WAS_OPEN -> List.of(Message.of("server.keyWasOpen", file));
            }));
        } catch (DamagedSigningKeyException damaged) {
            store.close();
            LOG.log(Level.WARNING, "The signing key is damaged");
            return new Opening.Failed(Message.of("server.keyDamaged", folder.resolve("signing.key").toString()));
        } catch (IOException unreadable) {
            store.close();
            LOG.log(Level.ERROR, "The signing key could not be read or made", unreadable);
            return new Opening.Failed(Message.of("server.keyUnreadable", folder.toString()));
        } catch (RuntimeException fault) {
            // Left open, it would be in use when somebody tries again. The caller logs the fault.
            store.close();
            throw fault;
        }
    }

    private Server wire(AccountStore store, SigningKey signingKey, List<Message> keyNotices) {
        var settings = core.settings();
        var realTime = core.time().real();
        var hasher = new PasswordHasher(COST, random);
        var issuer = new TokenIssuer(signingKey, core.time(), ISSUER);
        var auth = new AuthService(
                new Registration(store, core.rules(), hasher, realTime),
                new Login(store, core.rules(), hasher, issuer, settings::issuing),
                new Throttle(settings::slowdown, realTime),
                new WhoAmI(core.inspector(), issuer::acceptance, core.time()),
                core.exchanges(),
                realTime);
        var api = new WebApi(auth, words, Limits.usual());
        return new Server(core, auth, store, signingKey, issuer, api, keyNotices);
    }
}
