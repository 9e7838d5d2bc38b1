package loginlens.ui.token.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.token.reading.Claim;
import loginlens.token.reading.TokenPart;

/**
 * A line of a part's JSON. Letter for letter what the token holds, but for the line breaks, which are put where each
 * claim begins.
 *
 * @param claim the claim that stands on this line; empty for what stands around them
 */
record JsonLine(String text, Optional<Claim> claim) {

    /** The lines of a part; those after the first so many claims are left out. */
    static List<JsonLine> of(TokenPart part, int mostClaims) {
        var json = part.json().orElse("");
        var lines = new ArrayList<JsonLine>();
        int at = 0;
        for (var claim : part.claims().subList(0, Math.min(mostClaims, part.claims().size()))) {
            around(json.substring(at, claim.inJson().start()), lines);
            lines.add(new JsonLine(json.substring(claim.inJson().start(), claim.inJson().end()), Optional.of(claim)));
            at = claim.inJson().end();
        }
        if (part.claims().size() <= mostClaims) {
            around(json.substring(at), lines);
        }
        return lines;
    }

    /** A comma goes to the end of the line before it; a bracket, or what does not belong there, gets its own line. */
    private static void around(String text, List<JsonLine> lines) {
        var rest = text.strip();
        if (rest.startsWith(",") && !lines.isEmpty()) {
            var before = lines.removeLast();
            lines.add(new JsonLine(before.text() + ",", before.claim()));
            rest = rest.substring(1).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(new JsonLine(rest, Optional.empty()));
        }
    }
}
