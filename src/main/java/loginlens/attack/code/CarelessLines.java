package loginlens.attack.code;

import java.util.ArrayList;
import java.util.List;
import loginlens.attack.lab.Verifier;

/**
 * The lines of a careless server that a room reads: those after "Shown from here", with the one that decides. Where they
 * are nothing but the method that verifies, its head and its last brace say nothing and are left out.
 */
public final class CarelessLines {
    private static final String BEGINNING = "// Shown from here";
    private static final String DECIDES = " // decides";
    private static final String HEAD = "public User verify(String token)";

    private CarelessLines() {}

    /** The lines of this server. */
    public static Quote of(Class<? extends Verifier> careless) {
        String place = careless.getName().substring("loginlens.".length()).replace('.', '/').concat(".java");
        List<String> source = Sources.java(place);
        int begin = indexOf(source, BEGINNING) + 1;
        List<String> shown = new ArrayList<>(source.subList(begin, source.lastIndexOf("}")));
        shown.removeIf(line -> line.strip().equals("@Override"));
        if (shown.getFirst().strip().startsWith(HEAD)) {
            shown.removeFirst();
            shown.removeLast();
        }
        int deciding = indexOf(shown, DECIDES);
        shown.replaceAll(line -> line.replace(DECIDES, ""));
        return Quote.of(place, shown, deciding);
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(mark)) {
                return at;
            }
        }
        throw new IllegalStateException("no line with " + mark);
    }
}
