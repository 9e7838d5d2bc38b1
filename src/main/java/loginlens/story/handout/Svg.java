package loginlens.story.handout;

import java.util.Locale;
import java.util.Map;
import loginlens.story.Lane;
import loginlens.story.Story;
import loginlens.story.ToldStep;
import loginlens.text.Words;

/** The diagram as SVG, for paper: every step is there, none is dim. */
final class Svg {
    private static final int WIDTH = 680;
    private static final int ROW = 30;
    private static final int TOP = 44;
    private static final Map<Lane, Integer> LANES = Map.of(Lane.CLIENT, 115, Lane.SERVER, 345, Lane.STORE, 590);

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    Svg(Words words) {
        this.words = words;
    }

    /** The diagram of this story, as an element that stands in a page of HTML. */
    String of(Story story) {
        int height = TOP + story.steps().size() * ROW + 10;
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", WIDTH, height,
                Html.escape(words.say("flow.handout.picture")));
        for (var lane : Lane.values()) {
            int x = LANES.get(lane);
            add("<line class=\"lane\" x1=\"%d\" y1=\"28\" x2=\"%d\" y2=\"%d\"/>", x, x, height);
            add("<rect class=\"head\" x=\"%d\" y=\"2\" width=\"96\" height=\"26\" rx=\"6\"/>", x - 48);
            add("<text class=\"name\" x=\"%d\" y=\"20\">%s</text>", x, Html.escape(words.say(lane.title())));
        }
        for (int at = 0; at < story.steps().size(); at++) {
            row(at + 1, story.steps().get(at), TOP + at * ROW);
        }
        add("</svg>");
        return out.toString();
    }

    private void row(int number, ToldStep told, int top) {
        int from = LANES.get(told.from());
        int to = LANES.get(told.to());
        var took = told.step().took();
        var label = number + "  " + words.say(told.label()) + switch (told.tone()) {
            case PLAIN -> "";
            case GOOD -> " ✓";
            case BAD -> " ✗";
        };
        var time = took.isZero() ? "" : "  " + words.times().milliseconds(took);
        // Inter is not on every paper: what 11 pixels of a sans-serif need, on the generous side.
        int width = (int) ((label.length() + time.length()) * 6.4) + 18;
        int middle = Math.clamp((from + to) / 2, width / 2 + 1, WIDTH - width / 2 - 1);
        if (told.isArrow()) {
            add("<rect class=\"words\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\"/>", middle - width / 2, top, width);
            int y = top + 22;
            int point = to > from ? -9 : 9;
            add("<line class=\"arrow\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", from, y, to + point / 2, y);
            add("<path class=\"point\" d=\"M%d %d l%d -4 v8 z\"/>", to, y, point);
        } else {
            add("<rect class=\"box %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"22\" rx=\"5\"/>",
                    told.tone().name().toLowerCase(Locale.ROOT), middle - width / 2, top, width);
        }
        add("<text x=\"%d\" y=\"%d\">%s<tspan class=\"time\">%s</tspan></text>",
                middle, top + (told.isArrow() ? 13 : 15), Html.escape(label), Html.escape(time));
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
