package loginlens.ui.flow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import loginlens.story.Chapter;
import loginlens.story.EveryPath;
import loginlens.story.FlowServer;
import loginlens.story.Story;
import loginlens.ui.flow.Stepper;
import loginlens.ui.flow.diagram.DiagramPlan.Fold;
import loginlens.ui.flow.diagram.DiagramPlan.Head;
import loginlens.ui.flow.diagram.DiagramPlan.Row;
import loginlens.ui.flow.diagram.DiagramPlan.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which lines the diagram has at each place of an exchange. */
class DiagramPlanTest {
    private static final int MOST_LINES = 15;

    private final FlowServer server = new FlowServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theChapterAtHandIsOpenedAndTheOthersAreHeads() {
        var plan = plan(server.story(server.login("ada")), 8, false, false);

        assertThat(heads(plan)).containsExactly(
                Chapter.ASKED, Chapter.FOUND, Chapter.COMPARED, Chapter.SIGNED, Chapter.ANSWERED);
        assertThat(plan.stream().filter(Row.class::isInstance)).containsExactly(new Row(6), new Row(7), new Row(8));
        assertThat(plan.stream().filter(Head.class::isInstance).map(Head.class::cast).filter(Head::open))
                .extracting(head -> head.chapter().chapter()).containsExactly(Chapter.COMPARED);
    }

    @Test
    void whatFailedIsOpenedWhereverOneIs() {
        var story = failed();
        int failure = story.failure().orElseThrow();

        for (int step : List.of(0, 4, failure, story.steps().size() - 1)) {
            assertThat(plan(story, step, false, false)).contains(new Row(failure));
        }
    }

    @Test
    void checksThatDidNotFailAreFoldedAroundTheOneThatIsShown() {
        var story = failed();
        int failure = story.failure().orElseThrow();

        assertThat(plan(story, failure, false, false)).contains(new Row(3), new Fold(4, failure, false), new Row(failure));
        assertThat(plan(story, 6, false, false)).containsSubsequence(
                new Fold(4, 6, false), new Row(6), new Fold(7, failure, true), new Row(failure));
    }

    @Test
    void whileAskingNothingIsToldButThatThereIsMore() {
        var story = failed();

        assertThat(heads(plan(story, 1, true, true))).containsExactly(Chapter.ASKED);
        assertThat(plan(story, 1, true, true)).endsWith(new Row(0), new Row(1), new Unknown(true));
        assertThat(plan(story, 2, false, true)).endsWith(new Row(2), new Unknown(false));
    }

    @Test
    void everyStepIsInTheWholePictureAndTheOneThatIsShownInEveryPlan() {
        for (var exchange : EveryPath.played(server)) {
            var story = server.story(exchange);
            assertThat(DiagramPlan.whole(story).stream().filter(Row.class::isInstance)).hasSameSizeAs(story.steps());
            for (int step = 0; step < story.steps().size(); step++) {
                assertThat(plan(story, step, false, false)).contains(new Row(step)).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }

    private Story failed() {
        var token = FlowServer.token(server.login("ada"));
        server.clock.advance(Duration.ofHours(2));
        return server.story(server.whoAmI(token));
    }

    private static List<DiagramPlan.Entry> plan(Story story, int step, boolean question, boolean asks) {
        return DiagramPlan.of(story, new Stepper.Position(step, question, asks));
    }

    private static List<Chapter> heads(List<DiagramPlan.Entry> plan) {
        return plan.stream().filter(Head.class::isInstance).map(Head.class::cast)
                .map(head -> head.chapter().chapter()).toList();
    }
}
