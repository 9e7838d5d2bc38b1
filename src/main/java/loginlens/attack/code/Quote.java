package loginlens.attack.code;

import java.util.List;

/**
 * Some lines of code.
 *
 * @param place    where they stand: {@code attack/careless/NoneDenied.java}; empty for Express
 * @param lines    the lines, without the indentation that all of them share
 * @param deciding the line that decides about the token, counted from 0
 */
public record Quote(String place, List<String> lines, int deciding) {

    public Quote {
        lines = List.copyOf(lines);
    }

    static Quote of(String place, List<String> lines, int deciding) {
        int indentation = lines.stream().filter(line -> !line.isBlank()).mapToInt(Sources::indentation).min().orElse(0);
        return new Quote(place,
                lines.stream().map(line -> line.substring(Math.min(indentation, line.length()))).toList(), deciding);
    }
}
