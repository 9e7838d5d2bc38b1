package loginlens.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;

/**
 * What is running here, and what is inside it.
 *
 * @param version the version of LoginLens
 * @param folder  where accounts, key and settings are kept; empty if nothing is kept
 */
public record About(String version, Optional<String> folder) {
    private static final List<Part> INSIDE = List.of(
            new Part("LoginLens", "Apache 2.0"),
            new Part("JDK, JavaFX", "GPL 2 with the Classpath Exception"),
            new Part("H2", "MPL 2.0 or EPL 1.0"),
            new Part("java-jwt", "MIT"),
            new Part("Jackson", "Apache 2.0"),
            new Part("jBCrypt", "ISC"),
            new Part("Jetty", "Apache 2.0"),
            new Part("SLF4J", "MIT"),
            new Part("precis", "MIT"),
            new Part("directories-jvm", "MPL 2.0"),
            new Part("AtlantaFX", "MIT"),
            new Part("Ikonli", "Apache 2.0"),
            new Part("Feather icons", "MIT"),
            new Part("Inter, JetBrains Mono", "SIL Open Font License 1.1"));

    /** Something that others have made, by its own name, and the name of its license. */
    private record Part(String name, String license) {}

    Node content(Words words) {
        var facts = new GridPane();
        facts.getStyleClass().add("help-keys");
        facts.setId("about");
        fact(facts, words.say("help.about.version"), version);
        fact(facts, "JDK", System.getProperty("java.runtime.version"));
        fact(facts, "JavaFX", System.getProperty("javafx.runtime.version", ""));
        fact(facts, words.say("help.about.folder"), folder.orElseGet(() -> words.say("help.about.nothing")));
        var inside = new GridPane();
        inside.getStyleClass().add("help-keys");
        inside.setId("inside");
        for (var part : INSIDE) {
            fact(inside, part.name(), part.license());
        }
        var title = new Label(words.say("help.inside"));
        title.setWrapText(true);
        var content = new VBox(facts, title, inside);
        content.getStyleClass().add("help-about");
        return content;
    }

    private static void fact(GridPane grid, String name, String value) {
        var label = new Label(name);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        var text = new Label(value);
        text.setWrapText(true);
        label.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), label, text);
    }
}
