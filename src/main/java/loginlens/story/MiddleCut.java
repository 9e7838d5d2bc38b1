package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.story.StepValue.Letters;
import loginlens.story.StepValue.Password;
import loginlens.story.StepValue.Piece;

/** Cuts out the middle of a value that is too long for a slide: how it begins and how it ends tell it from others. */
public final class MiddleCut {
    private static final String GAP = " … ";

    private MiddleCut() {}

    /** The same value with at most this many letters, and the mark where some are left out. */
    public static StepValue of(StepValue value, int letters) {
        return switch (value) {
            case Letters(var label, var pieces) -> new Letters(label, cut(pieces, letters));
            case Password(var label, var text, var hidden) ->
                    new Password(label, cut(text, letters), cut(hidden, letters));
            case StepValue.Hash hash -> hash;
            case StepValue.Digests digests -> digests;
            case StepValue.Answer answer -> answer;
        };
    }

    private static String cut(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int half = letters / 2;
        return text.substring(0, half) + GAP + text.substring(text.length() - half);
    }

    /** The same pieces with at most this many letters in all. */
    public static List<Piece> cut(List<Piece> pieces, int letters) {
        int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        if (length <= letters) {
            return pieces;
        }
        int half = letters / 2;
        var kept = new ArrayList<>(within(pieces, 0, half));
        kept.add(new Piece(GAP, Optional.empty()));
        kept.addAll(within(pieces, length - half, length));
        return kept;
    }

    /** What of the pieces lies between these letters. */
    private static List<Piece> within(List<Piece> pieces, int from, int to) {
        var kept = new ArrayList<Piece>();
        int at = 0;
        for (var piece : pieces) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, piece.text().length());
            if (begin < end) {
                kept.add(new Piece(piece.text().substring(begin, end), piece.part()));
            }
            at += piece.text().length();
        }
        return kept;
    }
}
