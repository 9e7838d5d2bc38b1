package loginlens;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.account.FavoriteColor;
import loginlens.attack.Difficulty;
import loginlens.attack.Parameter;
import loginlens.attack.Prediction;
import loginlens.attack.forging.Attacks;
import loginlens.attack.switchboard.Cell;
import loginlens.attack.switchboard.Riddle;
import loginlens.auth.Origin;
import loginlens.auth.Permission;
import loginlens.auth.StepKind;
import loginlens.auth.StepKinds;
import loginlens.auth.Work;
import loginlens.auth.throttle.Slowdown;
import loginlens.password.measuring.GraphicsCard;
import loginlens.password.storing.Scheme;
import loginlens.story.Chapter;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.examples.Example;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.token.signature.Recalculation.Compared;

/** The keys that are put together in the code: what stands in the source, and all that it may become. */
final class KeyFamilies {
    private static final List<String> HELP_KEYS =
            List.of("enter", "tab", "escape", "create", "login", "reveal", "paste", "lens", "step", "present", "client",
                    "server", "size", "theme", "help");

    private static final String[] LEAK_COLUMNS =
            {"scheme", "guesses", "list", "found", "time", "card", "card.list", "card.letters"};

    /** By the text in the source: a beginning ends in a dot, an end begins with one. */
    private final Map<String, List<String>> families = new LinkedHashMap<>();
    private final Set<String> stems = new HashSet<>();

    KeyFamilies() throws IOException {
        begin("accounts.column.", "id", "username", "hash", "role", "favoriteColor", "created");
        begin("accounts.part.", "version", "cost", "salt", "digest");
        begin("server.slowdown.", each(Slowdown.values(), Slowdown::name));
        begin("color.", each(FavoriteColor.values(), FavoriteColor::claim));
        begin("flow.ask.", steps());
        begin("flow.check.", each(CheckKind.values(), CheckKind::name));
        begin("flow.says.check.", each(CheckKind.values(), CheckKind::name));
        begin("flow.time.", each(Work.values(), Work::name));
        begin("flow.title.", steps());
        begin("flow.note.", steps());
        begin("flow.chapter.", each(Chapter.values(), Chapter::name));
        begin("flow.from.", each(Origin.values(), Origin::name));
        begin("flow.view.", "WHAT", "HTTP", "CODE");
        begin("help.key.", HELP_KEYS.toArray(String[]::new));
        begin("help.truth.", "decoding", "sameReply", "hash", "logout", "strings");
        begin("token.calculated.now.", each(Compared.values(), Compared::name));
        begin("token.calculated.received.", each(Compared.values(), Compared::name));
        begin("passwords.card.", each(GraphicsCard.Origin.values(), GraphicsCard.Origin::name));
        begin("passwords.cost.card.", "PUBLISHED", "CALCULATED");
        begin("passwords.chart.", "measured", "busy", "doubling", "today");
        begin("passwords.column.", "scheme", "stored", "took", "here", "card");
        begin("passwords.joined.part.", "id", "name", "password");
        begin("passwords.leak.", LEAK_COLUMNS);
        begin("passwords.owasp.", each(Scheme.values(), Scheme::name));
        begin("passwords.part.", "HASH", "COST", "RULER", "LEAK");
        begin("passwords.rows.", "MADE_UP_CLASS", "THIS_STORE");
        begin("passwords.says.", "MADE_UP_CLASS", "THIS_STORE");
        begin("passwords.tiles.none.", "MADE_UP_CLASS", "THIS_STORE");
        begin("passwords.scheme.", each(Scheme.values(), Scheme::name));
        begin("passwords.search.", "MADE_UP_CLASS", "THIS_STORE");
        begin("permission.", each(Permission.values(), permission -> permission.scope().replace(':', '.')));
        begin("token.card.", "header", "payload");
        begin("token.rejected.", each(CheckKind.values(), CheckKind::name));
        begin("token.outcome.", each(Outcome.values(), Outcome::name));
        begin("token.example.", each(Example.values(), Example::name));
        begin("token.example.look.", each(Example.values(), Example::name));
        begin("token.part.", "header", "payload", "signature", "encryptedKey", "initializationVector", "ciphertext",
                "authenticationTag");
        begin("webapi.call.", "register", "login", "me");
        end(".choice", each(Slowdown.values(), slowdown -> "server.slowdown." + slowdown));
        end(".value", "token.edit.regrouped.shorter", "token.edit.regrouped.longer", "token.edit.moved.shorter",
                "token.edit.moved.longer");
        end(".about", "token.card.header", "token.card.payload");
        end(".does", HELP_KEYS.stream().map(key -> "help.key." + key).toArray(String[]::new));
        end(".name", "top.present", "top.client", "top.smaller", "top.larger", "top.theme", "top.help",
                "flow.back", "flow.next", "flow.play", "flow.pace", "flow.ask", "flow.keep", "flow.failure");
        end(".tip", "top.present", "top.client", "top.smaller", "top.larger", "top.theme", "top.help",
                "flow.back", "flow.next", "flow.play", "flow.pace", "flow.ask", "flow.keep", "flow.failure");
        end(".alone", Stream.of(LEAK_COLUMNS)
                .filter(column -> !column.equals("scheme"))
                .map(column -> "passwords.leak." + column)
                .toArray(String[]::new));
        end(".over", "client.logout.stays", "client.loggedOut");
        end(".forever", "client.logout.stays", "client.loggedOut");
        attacks();
        catalogue();
    }

    /** What looks like a key in the source, but is only the beginning of some. */
    Set<String> stems() {
        return stems;
    }

    /** What stands in the source. */
    Set<String> texts() {
        return families.keySet();
    }

    /** All the keys. */
    Set<String> keys() {
        return families.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private void begin(String beginning, String... ends) {
        families.put(beginning, Stream.of(ends).map(beginning::concat).toList());
    }

    private void end(String end, String... beginnings) {
        families.put(end, Stream.of(beginnings).map(beginning -> beginning.concat(end)).toList());
        stems.addAll(List.of(beginnings));
    }

    /** Each attack has its own words, found by its name. */
    private void attacks() {
        var names = Attacks.all().stream().map(attack -> attack.card().id()).toList();
        begin("attack.", names.stream().flatMap(name -> Stream.of(name + ".title", name + ".forgot", name + ".fix"))
                .toArray(String[]::new));
        for (var part : List.of(".title", ".forgot", ".fix")) {
            end(part, names.stream().map("attack."::concat).toArray(String[]::new));
        }
        begin("attack.cell.", each(Cell.values(), Cell::name));
        begin("attack.check.", each(CheckKind.values(), CheckKind::name));
        begin("attack.difficulty.", each(Difficulty.values(), Difficulty::name));
        begin("attack.parameter.", Attacks.all().stream().flatMap(attack -> attack.parameters().stream())
                .map(Parameter::name).distinct().toArray(String[]::new));
        begin("attack.prediction.", each(Prediction.values(), Prediction::name));
        begin("attack.riddle.", each(Riddle.values(), Riddle::name));
    }

    /** The catalogue of claims names its sentences by the names of the claims. */
    private void catalogue() throws IOException {
        var catalogue = new Properties();
        try (var reader = new InputStreamReader(
                ClaimCatalogue.class.getResourceAsStream("catalogue.properties"), StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        for (var kind : List.of("claim.payload.", "claim.header.")) {
            var keys = new ArrayList<>(catalogue.stringPropertyNames());
            keys.removeIf(key -> !key.startsWith(kind));
            families.put(kind, List.copyOf(keys));
        }
    }

    private static String[] steps() {
        return StepKinds.all().stream().map(StepKind::name).toArray(String[]::new);
    }

    private static <E> String[] each(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toArray(String[]::new);
    }
}
