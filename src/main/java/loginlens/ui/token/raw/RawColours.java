package loginlens.ui.token.raw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/** Colors the characters of a token by the dots in it, which is all that it takes: at every key, before it is read. */
final class RawColours {
    private static final List<String> SIGNED = List.of("bytes-header", "bytes-payload", "bytes-signature");
    private static final int PARTS_OF_ENCRYPTED = 5;
    private static final String PLAIN = "bytes-plain";

    private RawColours() {}

    /** The token's characters, each part in its color, the dots plain. */
    static List<Text> of(String raw) {
        long parts = raw.chars().filter(c -> c == '.').count() + 1;
        var texts = new ArrayList<Text>();
        int at = 0;
        for (int part = 0; part < SIGNED.size(); part++) {
            int dot = raw.indexOf('.', at);
            int end = dot < 0 ? raw.length() : dot;
            add(texts, raw.substring(at, end), parts == PARTS_OF_ENCRYPTED && part > 0 ? PLAIN : SIGNED.get(part));
            if (dot < 0) {
                return texts;
            }
            add(texts, ".", PLAIN);
            at = dot + 1;
        }
        add(texts, raw.substring(at), PLAIN);
        return texts;
    }

    private static void add(List<Text> texts, String characters, String style) {
        if (!characters.isEmpty()) {
            var text = new Text(characters);
            text.getStyleClass().add(style);
            texts.add(text);
        }
    }
}
