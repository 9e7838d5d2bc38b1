package loginlens.ui.token;

import java.time.Instant;
import java.util.List;
import loginlens.text.Words;
import loginlens.token.checks.Verdict;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.token.claims.ClaimWords;
import loginlens.ui.token.raw.Shortened;

/** All that the lens says of a token, as Markdown. The key is left out: a report is made to be passed on. */
final class Report {
    private static final int LONGEST_TOKEN = 20_000;

    private final ClaimWords claimWords;
    private final Words words;

    Report(ClaimWords claimWords, Words words) {
        this.claimWords = claimWords;
        this.words = words;
    }

    String of(ReadToken token, Verdict verdict, Instant now) {
        var text = new StringBuilder();
        heading(text, "# ", words.say("token.report.title"));
        text.append("**").append(plain(words.say(verdict.sentence()))).append("**\n\n");
        text.append(words.say("token.report.at", words.times().utc(now))).append("\n\n");
        heading(text, "## ", words.say("token.verdict"));
        for (var check : verdict.checks()) {
            text.append("- ").append(words.say("token.outcome." + check.outcome())).append(": ")
                    .append(plain(words.say(check.reason()))).append('\n');
        }
        text.append('\n');
        for (var part : token.parts()) {
            part(text, part, now);
        }
        heading(text, "## ", words.say("token.raw"));
        text.append(words.say("token.report.secret")).append("\n\n    ")
                .append(Shortened.text(token.raw(), LONGEST_TOKEN, words).replaceAll("[\r\n]", " ")).append('\n');
        return text.toString();
    }

    private void part(StringBuilder text, TokenPart part, Instant now) {
        heading(text, "## ", words.say(part.kind().title()));
        text.append(words.say("token.bytes", part.byteCount())).append("\n\n");
        for (var problem : first(part.problems(), Shortened.PROBLEMS)) {
            text.append("- ").append(plain(words.say(problem))).append('\n');
        }
        if (!part.claims().isEmpty()) {
            claims(text, part.kind(), part, now);
        }
    }

    private void claims(StringBuilder text, PartKind kind, TokenPart part, Instant now) {
        row(text, words.say("token.report.name"), words.say("token.report.value"), words.say("token.report.meaning"));
        row(text, "---", "---", "---");
        for (var claim : first(part.claims(), Shortened.CLAIMS)) {
            row(text, code(Shortened.text(claim.name(), Shortened.NAME, words)),
                    code(Shortened.text(claim.rawValue(), Shortened.VALUE, words)),
                    plain(claimWords.meaning(kind, claim, now)));
        }
        text.append('\n');
        int missing = part.claims().size() - Shortened.CLAIMS;
        if (missing > 0) {
            text.append(words.say("token.claims.more", missing)).append("\n\n");
        }
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static void heading(StringBuilder text, String mark, String title) {
        text.append(mark).append(title).append("\n\n");
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Words with letters of the token in them: what Markdown would take as a mark is escaped. */
    private static String plain(String text) {
        return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    /** Letter for letter, between more backticks than there are in it; a bar would end the cell. */
    private static String code(String text) {
        var fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + " " + text.replaceAll("\\R", " ").replace("|", "\\|") + " " + fence;
    }
}
