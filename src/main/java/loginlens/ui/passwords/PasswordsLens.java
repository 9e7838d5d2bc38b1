package loginlens.ui.passwords;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import loginlens.text.Words;
import loginlens.ui.Lens;
import loginlens.ui.controls.Lazy;
import loginlens.ui.passwords.dial.CostPart;
import loginlens.ui.passwords.hashing.HashPart;
import loginlens.ui.passwords.leak.LeakPart;
import loginlens.ui.passwords.ruler.RulerPart;
import loginlens.ui.passwords.workbench.CostDial;
import loginlens.ui.passwords.workbench.HashEstimate;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;

/** Why a login is slow on purpose: four parts, one of them seen at a time. Whatever runs ends when it is left. */
public final class PasswordsLens implements Lens {
    private static final List<String> PARTS = List.of("HASH", "COST", "RULER", "LEAK");

    private final Words words;
    private final HashEstimate estimate;
    private final List<Lazy<Part>> parts;
    private final ToggleGroup choice = new ToggleGroup();
    private final FlowPane tabs = new FlowPane();
    private final Label sentence = new Label();
    private final PartHead head = new PartHead(tabs, sentence);
    private final VBox column = new VBox();
    private final ScrollPane view = new ScrollPane(column);
    private Optional<Part> seen = Optional.empty();

    /** Works in this lab; nothing is made, measured or read before the lens is first seen. */
    public PasswordsLens(PasswordLab lab) {
        words = lab.words();
        estimate = new HashEstimate(lab);
        var cost = CostDial.cost(lab.loginCost());
        List<Supplier<Part>> makers = List.of(
                () -> new HashPart(lab, cost, estimate),
                () -> new CostPart(lab, cost, estimate),
                () -> new RulerPart(lab),
                () -> new LeakPart(lab, cost, estimate));
        parts = makers.stream().map(Lazy::new).toList();
        for (var name : PARTS) {
            var button = new ToggleButton(words.say("passwords.part." + name));
            button.setToggleGroup(choice);
            button.setId("part-" + name);
            button.setMinWidth(Region.USE_PREF_SIZE);
            tabs.getChildren().add(button);
        }
        tabs.getChildren().getFirst().getStyleClass().add("left-pill");
        tabs.getChildren().subList(1, PARTS.size() - 1).forEach(tab -> tab.getStyleClass().add("center-pill"));
        tabs.getChildren().getLast().getStyleClass().add("right-pill");
        choice.selectToggle(choice.getToggles().getFirst());
        choice.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                choice.selectToggle(was);
            } else if (seen.isPresent()) {
                turn();
            }
        });
        lay();
        // The tab pane shows a lens by what it puts around it; closing the window hides that only from the screen.
        view.parentProperty().flatMap(Node::visibleProperty).subscribe(now -> follow());
        view.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).subscribe(now -> follow());
    }

    private void lay() {
        tabs.getStyleClass().add("part-tabs");
        sentence.setId("partSentence");
        sentence.getStyleClass().add("part-sentence");
        sentence.setWrapText(true);
        column.getStyleClass().addAll("lens", "passwords");
        column.setMinHeight(VBox.USE_PREF_SIZE);
        view.getStyleClass().add("lens-scroll");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private void follow() {
        boolean visible = view.getParent() != null && view.getParent().isVisible()
                && view.getScene() != null && view.getScene().getWindow() != null
                && view.getScene().getWindow().isShowing();
        if (visible && seen.isEmpty()) {
            estimate.ask();
            turn();
        } else if (!visible) {
            seen.ifPresent(Part::stop);
            seen = Optional.empty();
        }
    }

    private void turn() {
        seen.ifPresent(Part::stop);
        var part = parts.get(choice.getToggles().indexOf(choice.getSelectedToggle())).get();
        seen = Optional.of(part);
        sentence.textProperty().bind(part.sentence());
        head.control(part.controls());
        column.getChildren().setAll(head, part.view());
        view.setVvalue(0);
        part.begin();
    }

    @Override
    public Node view() {
        return view;
    }
}
