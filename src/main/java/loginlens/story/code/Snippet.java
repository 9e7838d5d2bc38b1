package loginlens.story.code;

import java.util.List;

/**
 * Some lines of code.
 *
 * @param place where they stand: {@code auth/Login.java}, or empty
 * @param lines the lines, without the indentation that all of them share
 */
public record Snippet(String place, List<String> lines) {
    public Snippet {
        lines = List.copyOf(lines);
    }
}
