package loginlens.api;

import java.util.List;
import java.util.regex.Pattern;

/** The media type of JSON. Browsers send it to another site only after asking, and here they are told no. */
final class JsonType {
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?;?", Pattern.CASE_INSENSITIVE);

    private JsonType() {}

    /** Whether this is what the header says, once; in UTF-8, if it says that too. */
    static boolean isNamedIn(List<String> contentType) {
        return contentType.size() == 1 && JSON.matcher(contentType.getFirst().strip()).matches();
    }
}
