package loginlens;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import loginlens.ui.session.Background;
import loginlens.ui.session.Exchanges;
import org.junit.jupiter.api.Test;

/** The house has rules; each says why. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("loginlens");

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("loginlens.(*)..").should().beFreeOfCycles()
                .because("a package that others depend on must be understood without them"));
        check(slices().matching("loginlens.ui.(*)..").should().beFreeOfCycles()
                .because("a part of the window must be changed without the others"));
        for (var house : List.of("account", "token", "story", "ui.token", "ui.flow", "app", "password")) {
            check(slices().matching("loginlens." + house + ".(*)..").should().beFreeOfCycles()
                    .because("a room must be understood without the rooms that are built on it"));
        }
    }

    @Test
    void javaFxIsForTheWindowAlone() {
        check(noClasses().that(are("below the window", resideInAnyPackage("loginlens.ui..", "loginlens.app..").negate()))
                .should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
                .because("what happens at a login is tested, and served over HTTP, without a toolkit"));
    }

    @Test
    void dataFlowsOneWay() {
        only("text");
        only("files");
        only("account", "files", "text");
        only("token", "files", "text");
        only("auth", "account", "token", "text");
        only("api", "auth", "account", "token", "text");
        only("password", "account", "text");
        only("story", "auth", "account", "token", "text");
        only("ui", "api", "story", "password", "auth", "account", "token", "text");
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
                .ignoreDependency(resideInAPackage("loginlens.ui.shell.."), resideInAPackage("loginlens.ui.client.."))
                .because("a lens is added or changed without touching the others; what they share is in ui.controls, ui.look and ui.session"));
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
                .because("what is done elsewhere must come back to the window's thread, and its faults must be logged"));
    }

    /** A rule about a package that was renamed would hold for ever. */
    @Test
    void everyPackageThatTheRulesSpeakOfIsThere() {
        var packages = List.of("text", "files", "account", "token", "auth", "api", "ui", "ui.webapi", "ui.client", "ui.controls",
                "ui.look", "ui.session", "ui.shell", "story", "password", "app");
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
                .because("data flows one way: ui and api, auth, account and token, text and files"));
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

    /** Some rules speak of what nobody is to have; that the packages are there is a test of its own. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
