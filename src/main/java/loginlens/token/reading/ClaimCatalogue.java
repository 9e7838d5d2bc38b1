package loginlens.token.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import loginlens.text.Message;

/**
 * What the known names in tokens mean: claims of the IANA registry "JSON Web Token Claims", header parameters of
 * "JSON Object Signing and Encryption (JOSE)", and LoginLens's own. The names and their sources stand in
 * {@code catalogue.properties}, the sentences in the words.
 */
public final class ClaimCatalogue {
    private static final String CLAIM = "claim.payload.";
    private static final String HEADER = "claim.header.";

    private final Properties sources = new Properties();

    /**
     * A known name.
     *
     * @param meaning what it means, in a sentence
     * @param source  the document that defines it; empty for LoginLens's own
     */
    public record Entry(String name, Message meaning, Optional<String> source) {}

    /** The catalogue that comes with LoginLens. */
    public ClaimCatalogue() {
        try (Reader reader = new InputStreamReader(
                ClaimCatalogue.class.getResourceAsStream("catalogue.properties"), StandardCharsets.UTF_8)) {
            sources.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue comes with LoginLens", e);
        }
    }

    /** What this claim of a payload means, if it is known. */
    public Optional<Entry> claim(String name) {
        return entry(CLAIM, name);
    }

    /** What this parameter of a header means, if it is known. */
    public Optional<Entry> headerParameter(String name) {
        return entry(HEADER, name);
    }

    /** The keys of all its sentences, for the test that none is missing. */
    Set<String> keys() {
        return sources.stringPropertyNames();
    }

    private Optional<Entry> entry(String kind, String name) {
        return Optional.ofNullable(sources.getProperty(kind + name))
                .map(source -> new Entry(name, Message.of(kind + name), Optional.of(source).filter(s -> !s.isEmpty())));
    }
}
