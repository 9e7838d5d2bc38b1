package loginlens;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.input.Clipboard;
import loginlens.preferences.Preference;
import loginlens.ui.session.Background;
import loginlens.ui.session.Exchanges;
import org.junit.jupiter.api.Test;

/** The house has rules; each says why. */
class ArchitectureTest {
    private static final int MOST_FILES = 25;
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("loginlens");

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("loginlens.(*)..").should().beFreeOfCycles()
                .because("a package that others depend on must be understood without them"));
        check(slices().matching("loginlens.ui.(*)..").should().beFreeOfCycles()
                .because("a part of the window must be changed without the others"));
        for (var house : List.of("account", "token", "auth", "story", "attack", "password", "ui.token",
                "ui.flow", "ui.passwords", "app")) {
            check(slices().matching("loginlens." + house + ".(*)..").should().beFreeOfCycles()
                    .because("a room must be understood without the rooms that are built on it"));
        }
    }

    @Test
    void javaFxIsForTheWindowAlone() {
        var window = resideInAnyPackage("loginlens.ui..", "loginlens.app..");
        check(noClasses().that(are("below the window", window.negate()))
                .should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
                .because("what happens at a login is tested, and served over HTTP, without a toolkit"));
    }

    @Test
    void dataFlowsOneWay() {
        only("text");
        only("files");
        only("preferences", "files");
        only("account", "files", "text");
        only("token", "files", "text");
        only("auth", "account", "token", "preferences", "text");
        only("api", "auth", "account", "token", "preferences", "text");
        only("story", "auth", "account", "token", "preferences", "text");
        only("attack", "token", "text");
        only("password", "account", "text");
        only("ui", "api", "story", "attack", "password", "auth", "account", "token", "preferences", "text");
    }

    @Test
    void nobodyButTheLauncherDependsOnTheWiring() {
        check(noClasses().that(are("neither the wiring nor the launcher",
                        resideInAPackage("loginlens.app..").or(equivalentTo(Launcher.class)).negate()))
                .should().dependOnClassesThat().resideInAPackage("loginlens.app..")
                .because("the wiring knows everybody, so whoever knew it would know everybody too"));
    }

    @Test
    void theWebServerIsKnownToTheWiringAndItsLensAlone() {
        check(noClasses().that(are("neither the web server, its lens nor the wiring",
                        resideInAnyPackage("loginlens.api..", "loginlens.ui.webapi..", "loginlens.app..").negate()))
                .should().dependOnClassesThat().resideInAPackage("loginlens.api..")
                .because("the window and the web are two ways to the same service, neither through the other"));
    }

    @Test
    void lensesDoNotKnowEachOther() {
        check(slices().matching("loginlens.ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        resideInAnyPackage("loginlens.ui.controls..", "loginlens.ui.look..", "loginlens.ui.session.."))
                .ignoreDependency(resideInAPackage("loginlens.ui.shell.."),
                        resideInAnyPackage("loginlens.ui.client..", "loginlens.ui.presentation..", "loginlens.ui.server.."))
                .because("a lens is added or changed without touching the others;"
                        + " what they share is in ui.controls, ui.look and ui.session"));
    }

    @Test
    void controlsAndLookKnowNothingOfWhoUsesThem() {
        check(noClasses().that().resideInAnyPackage("loginlens.ui.controls..", "loginlens.ui.look..")
                .should().dependOnClassesThat(are("parts of the window that use them",
                        resideInAPackage("loginlens.ui..")
                                .and(resideInAnyPackage("loginlens.ui.controls..", "loginlens.ui.look..").negate())))
                .because("a control that knew the session or a lens could be used in that one place only"));
    }

    @Test
    void whoAsksForAccountsDoesNotKnowHowTheyAreStored() {
        check(noClasses().that(are("neither the store nor the wiring",
                        resideInAnyPackage("loginlens.account.store..", "loginlens.app..").negate()))
                .should().dependOnClassesThat().resideInAPackage("loginlens.account.store..")
                .because("durability is behind one interface, AccountStore, and the wiring chooses who keeps it"));
    }

    @Test
    void anExchangeIsUnderstoodWithoutItsJsonAndAWaitWithoutAnExchange() {
        check(noClasses().that().resideInAnyPackage("loginlens.auth", "loginlens.auth.throttle..")
                .should().dependOnClassesThat().resideInAPackage("loginlens.auth.json..")
                .because("the same reply goes to the window without HTTP"));
        check(noClasses().that().resideInAPackage("loginlens.auth.throttle..")
                .should().dependOnClassesThat().resideInAnyPackage("loginlens.auth", "loginlens.auth.json..")
                .because("how long to wait depends on names, addresses and time alone"));
    }

    @Test
    void whatASearchFindsStaysInMemory() {
        check(noClasses().that().resideInAnyPackage("loginlens.password..", "loginlens.ui.passwords..")
                .should().dependOnClassesThat(are("files, preferences, a network, the clipboard, the console or a log",
                        resideInAnyPackage("loginlens.files..", "loginlens.preferences..", "java.nio.file..", "java.net..",
                                "java.util.logging..", "java.util.prefs..")
                                .or(assignableTo(File.class)).or(assignableTo(FileOutputStream.class))
                                .or(assignableTo(FileWriter.class)).or(assignableTo(RandomAccessFile.class))
                                .or(assignableTo(PrintStream.class)).or(assignableTo(PrintWriter.class))
                                .or(assignableTo(Clipboard.class)).or(equivalentTo(System.Logger.class))))
                .because("passwords that were found are gone when the window is closed"));
    }

    @Test
    void theWindowDoesNotKnowItsRemote() {
        check(noClasses().that(are("neither the remote nor what plays with it",
                        resideInAnyPackage("loginlens.app.remote..", "loginlens.app.tour..").negate()))
                .should().dependOnClassesThat().resideInAPackage("loginlens.app.remote..")
                .because("a person's start must not wait for what uses the window in a person's place"));
    }

    @Test
    void timeIsHandedOver() {
        // The lab's careless servers use libraries that ask the system for the time, so the lab lives by it too.
        check(noClasses().that(are("neither the wiring nor the lab",
                        resideInAnyPackage("loginlens.app..", "loginlens.attack.lab..").negate()))
                .should().callMethodWhere(describe("asks the system for the time", call -> {
                    var owner = call.getTargetOwner();
                    var name = call.getTarget().getName();
                    boolean asksByItself = call.getTarget().getRawParameterTypes().isEmpty();
                    return owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                            || owner.getPackageName().equals("java.time") && name.equals("now") && asksByItself
                            || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
                }))
                .because("a test moves the time, and the classroom clock moves that of the tokens and no other"));
    }

    @Test
    void everyPreferenceHasANameOfItsOwn() {
        var names = HOUSE.stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Preference.class))
                .map(ArchitectureTest::nameOf)
                .toList();
        assertThat(names).as("two preferences of one name would overwrite each other")
                .contains("theme", "textSize", "slowdown").doesNotHaveDuplicates();
    }

    @Test
    void noRoomHasMoreThanTwentyFiveFiles() throws IOException {
        for (var sources : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            try (var files = Files.walk(Path.of(sources))) {
                var rooms = files.filter(file -> file.toString().endsWith(".java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
                assertThat(rooms).isNotEmpty().allSatisfy((room, count) -> assertThat(count)
                        .as("%s: in a longer list nobody sees what belongs together, so it is two rooms", room)
                        .isLessThanOrEqualTo(MOST_FILES));
            }
        }
    }

    @Test
    void onlyTheLabReachesTheCarelessServers() {
        check(noClasses().that(are("outside of the lab", resideInAPackage("loginlens.attack..").negate()))
                .should().dependOnClassesThat().resideInAPackage("loginlens.attack.careless..")
                .because("they are wrong on purpose, and must never judge a token that matters"));
        check(noClasses().that().resideInAnyPackage("loginlens.auth..", "loginlens.api..", "loginlens.ui.token..")
                .should().transitivelyDependOnClassesThat().resideInAPackage("loginlens.attack.careless..")
                .because("no path may lead from the real server or the Token lens to a server that is wrong on purpose"));
    }

    @Test
    void noStateIsStatic() {
        check(fields().that().areStatic().should().beFinal()
                .because("state that belongs to no object is shared by all tests and all windows"));
    }

    @Test
    void controllersGetWhatTheyNeedThroughTheirOneConstructor() {
        check(noFields().should().beAnnotatedWith(describe("an Inject of any kind",
                        annotation -> annotation.getRawType().getSimpleName().equals("Inject")))
                .because("what a class needs stands in its constructor, where a reader looks for it"));
        check(classes().that(are("controllers", ArchitectureTest::isController))
                .should(ArchCondition.from(
                        describe("be made by one constructor", type -> type.getConstructors().size() == 1)))
                .because("the factory in the wiring makes each controller in one way"));
        check(fields().that().areDeclaredInClassesThat(are("controllers", ArchitectureTest::isController))
                .and().areNotFinal().should().bePrivate()
                .because("nobody but FXML and the controller itself may fill them"));
        check(fields().that().areAnnotatedWith(FXML.class)
                .should().beDeclaredInClassesThat(are("controllers", ArchitectureTest::isController))
                .because("FXML fills the fields of controllers, and theirs alone"));
    }

    @Test
    void oneHelperChangesThreads() {
        Set<String> allowed = Set.of(Background.class.getName(), Exchanges.class.getName());
        check(noClasses().that(are("neither Background, Exchanges nor the wiring", type ->
                        !allowed.contains(type.getName()) && !type.getPackageName().startsWith("loginlens.app")))
                .should().accessTargetWhere(method(Platform.class, "runLater"))
                .because("a change of threads that stands anywhere is forgotten somewhere"));
    }

    @Test
    void theWindowLeavesThreadsToOneHelper() {
        check(noClasses().that(are("of the window, but not Background", type ->
                        type.getPackageName().startsWith("loginlens.ui") && !type.isEquivalentTo(Background.class)))
                .should().dependOnClassesThat(are("threads and what starts them", type ->
                        type.isAssignableTo(Thread.class)
                                || type.isAssignableTo(Executor.class)
                                || type.isAssignableTo(Future.class)
                                || type.isEquivalentTo(Executors.class)
                                || type.isEquivalentTo(Timer.class)))
                .because("what is done elsewhere must come back to the window's thread, and faults must be logged"));
    }

    /** A rule about a package that was renamed would hold for ever. */
    @Test
    void everyPackageThatTheRulesSpeakOfIsThere() {
        var packages = List.of("text", "files", "preferences", "account", "account.store", "token", "auth", "story",
                "api", "ui", "ui.webapi", "ui.client", "ui.controls", "ui.look", "ui.session", "ui.shell", "ui.token",
                "attack", "attack.careless", "password", "app", "app.remote", "app.tour");
        assertThat(packages).allSatisfy(name ->
                assertThat(HOUSE.that(resideInAPackage("loginlens." + name + ".."))).as(name).isNotEmpty());
        assertThat(HOUSE.that(are("controllers", ArchitectureTest::isController))).isNotEmpty();
    }

    @Test
    void nobodySleepsOrPrintsATrace() {
        check(noClasses().should().accessTargetWhere(method(Thread.class, "sleep"))
                .because("whoever waits, waits for something that happens"));
        check(noClasses().should().accessTargetWhere(describe("is printStackTrace", access ->
                        access.getTarget().getName().equals("printStackTrace")))
                .because("a fault is logged once, where it is finally caught"));
    }

    @Test
    void datesAreOfJavaTime() {
        check(noClasses().should().dependOnClassesThat(are("old dates", type -> Set.of(
                        "java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat", "java.sql.Timestamp")
                        .contains(type.getName())))
                .because("they can be changed behind one's back and know no clock of a test"));
    }

    @Test
    void whatIsStoredOrSentIsWrittenWithoutThePersonsLocale() {
        check(noClasses().that().resideOutsideOfPackages("loginlens.ui..", "loginlens.story..", "loginlens.app..")
                .should().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .because("in an Arabic or Thai locale the digits are others, and in a Turkish one the letter i is"));
    }

    /** This package depends on itself and on these of the house alone. */
    private static void only(String name, String... others) {
        var allowed = Stream.concat(Stream.of(name), Stream.of(others)).map(other -> "loginlens." + other + "..")
                .toArray(String[]::new);
        check(noClasses().that().resideInAPackage("loginlens." + name + "..")
                .should().dependOnClassesThat(are("parts of another package",
                        resideInAPackage("loginlens..").and(resideInAnyPackage(allowed).negate())))
                .because("data flows one way: ui and api, story, auth, account and token,"
                        + " preferences, text and files"));
    }

    private static boolean isController(JavaClass type) {
        return type.getSimpleName().endsWith("Controller");
    }

    private static DescribedPredicate<JavaAccess<?>> method(Class<?> owner, String name) {
        return describe("is " + owner.getSimpleName() + "." + name, access ->
                access.getTargetOwner().isEquivalentTo(owner) && access.getTarget().getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<? super JavaClass> which) {
        return describe("are " + what, which::test);
    }

    private static String nameOf(JavaField preference) {
        try {
            var field = preference.reflect();
            field.setAccessible(true);
            return ((Preference<?>) field.get(null)).name();
        } catch (IllegalAccessException notStatic) {
            throw new AssertionError(preference.getFullName(), notStatic);
        }
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
