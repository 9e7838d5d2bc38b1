package loginlens.story.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that the build has put beside the classes of this package. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) throws IOException {
        var in = Resource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the build lacks " + name);
        }
        return in;
    }

    /** All the text that is left; its lines end with a line feed alone, however they were checked out. */
    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
