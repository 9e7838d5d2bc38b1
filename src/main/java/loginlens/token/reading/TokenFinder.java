package loginlens.token.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tokens in a text: what begins with a header that is a JSON object in base64url, has enough dots, and ends
 * where its algorithm says. A token that is broken over lines or string literals is put together. Takes time that grows
 * with the length of the text.
 */
final class TokenFinder {
    /** The beginning of a header: a curly bracket, then a quote, a space, a line break, a tab or the other bracket. */
    private static final Pattern START =
            Pattern.compile("(?<![A-Za-z0-9_.-])(?:eyA|eyI|eyJ|e30|ew[0ko]|ewo|ewk)[A-Za-z0-9_-]*+");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9_.-]++");
    /** What may stand between two pieces of one token: a line break, soft, escaped or quoted; two quotes; spaces. */
    private static final Pattern FOLD = Pattern.compile("[ \\t]{0,9}[=\\\\]?\\r?\\n(?:[ \\t]{0,80}>)*[ \\t]{0,80}"
            + "|[\"'`][ \\t]{0,9}(?:[+.&][ \\t]{0,9})?(?:\\r?\\n\\s{0,80}(?:[+.&][ \\t]{0,9})?)?[\"'`]|[ \\t]{1,9}");
    /** Nobody breaks a token into pieces that are shorter than this, but for a few at its dots. */
    private static final int USUAL_PIECE = 8;
    private static final int SHORT_PIECES = 8;
    private static final int SHORTEST_PART = 16;
    private static final int SHORTEST_WORDLESS = 8;

    private final String text;
    private final Matcher letters;
    private final Matcher fold;

    TokenFinder(String text) {
        this.text = text;
        this.letters = LETTERS.matcher(text);
        this.fold = FOLD.matcher(text);
    }

    /**
     * A token in a text.
     *
     * @param token  the token, put together
     * @param start  where it begins in the text
     * @param end    where it ends
     * @param folded what stood between its pieces
     */
    record Found(String token, int start, int end, List<String> folded) {}

    /** All tokens, in their order. */
    List<Found> all() {
        List<Found> all = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (from < text.length() && start.find(from)) {
            Optional<Found> found = at(start.start());
            found.ifPresent(all::add);
            from = found.map(Found::end).orElse(start.end());
        }
        return all;
    }

    /** Grows the token piece by piece, until it has all its parts and its last one has the right length. */
    private Optional<Found> at(int start) {
        Growing growing = new Growing(start);
        if (!growing.take()) {
            return Optional.empty();
        }
        Optional<SignatureLetters> right = growing.header();
        while (right.isEmpty() || growing.dots() < right.get().parts() - 1) {
            if (growing.isCrumbled() || !growing.fold() || !growing.take()) {
                return Optional.empty();
            }
            right = right.or(growing::header);
        }
        return Optional.of(growing.upTo(right.get()));
    }

    /** Whether these letters are no word: capitals inside it, or digits. */
    private static boolean looksRandom(String letters) {
        return letters.length() >= SHORTEST_WORDLESS
                && letters.substring(1).chars().anyMatch(c -> c < 'a');
    }

    /** A token that is being put together. */
    private final class Growing {
        private final int start;
        private final StringBuilder token = new StringBuilder();
        private final List<String> folded = new ArrayList<>();
        private int end;
        private int pieces;
        private int counted;
        private int dots;

        Growing(int start) {
            this.start = start;
            this.end = start;
        }

        boolean isCrumbled() {
            return pieces > SHORT_PIECES + token.length() / USUAL_PIECE;
        }

        /** Takes the letters and dots that stand here. */
        boolean take() {
            if (!letters.region(end, text.length()).lookingAt()) {
                return false;
            }
            token.append(text, end, letters.end());
            end = letters.end();
            pieces++;
            return true;
        }

        /** Steps over what may stand between two pieces. */
        boolean fold() {
            if (!fold.region(end, text.length()).lookingAt()) {
                return false;
            }
            folded.add(fold.group());
            end = fold.end();
            return true;
        }

        int dots() {
            for (; counted < token.length(); counted++) {
                dots += token.charAt(counted) == '.' ? 1 : 0;
            }
            return dots;
        }

        Optional<SignatureLetters> header() {
            int dot = token.indexOf(".");
            return dot < 0 ? Optional.empty() : SignatureLetters.of(token.substring(0, dot));
        }

        /** Ends it where its last part has the right length; where that is unknown, where its letters end. */
        Found upTo(SignatureLetters right) {
            int last = lastPart(right.parts());
            int length = lastLength(last);
            int behind = token.length() - last - length;
            if (behind == 0 && !right.fits(length) && (length == 0 || right.isShort(length))) {
                return joined(right, last).orElseGet(() -> cut(last + length));
            }
            // A long part too many was not written by accident: the token itself has it, and will be told so.
            return cut(behind > SHORTEST_PART ? Math.max(last, withoutPunctuation())
                    : right.fits(length) ? last + length : trimmed(right, last, length));
        }

        /** A dash or an underscore right behind it is punctuation, if the length is right without it. */
        private int trimmed(SignatureLetters right, int last, int length) {
            int shorter = length;
            while (shorter > 0 && "-_".indexOf(token.charAt(last + shorter - 1)) >= 0) {
                shorter--;
                if (right.fits(shorter)) {
                    return last + shorter;
                }
            }
            return last + length;
        }

        private int withoutPunctuation() {
            int stop = token.length();
            while (stop > 0 && token.charAt(stop - 1) == '.') {
                stop--;
            }
            return stop;
        }

        /** Where the last part begins. */
        private int lastPart(int parts) {
            int at = 0;
            for (int part = 1; part < parts; part++) {
                at = token.indexOf(".", at) + 1;
            }
            return at;
        }

        private int lastLength(int last) {
            int dot = token.indexOf(".", last);
            return (dot < 0 ? token.length() : dot) - last;
        }

        /** The pieces that follow are the rest of the last part only if they make its length exactly right. */
        private Optional<Found> joined(SignatureLetters right, int last) {
            int length = token.length();
            int stop = end;
            int folds = folded.size();
            // A dot ends the last part, but for one that ends the sentence.
            while (token.length() == last + lastLength(last) && right.isShort(lastLength(last)) && fold() && take()) {
                if (right.fits(lastLength(last)) && last + lastLength(last) >= withoutPunctuation()) {
                    return Optional.of(cut(last + lastLength(last)));
                }
            }
            back(length, stop, folds);
            // Behind the last dot there must be something: the next line, unless it is a word.
            if (length == last && fold() && take()
                    && looksRandom(token.substring(last, Math.max(last, withoutPunctuation())))) {
                return Optional.of(cut(withoutPunctuation()));
            }
            back(length, stop, folds);
            return Optional.empty();
        }

        private void back(int length, int stop, int folds) {
            token.setLength(length);
            end = stop;
            folded.subList(folds, folded.size()).clear();
        }

        private Found cut(int length) {
            int behind = token.length() - length;
            return new Found(token.substring(0, length), start, end - behind, List.copyOf(folded));
        }
    }
}
