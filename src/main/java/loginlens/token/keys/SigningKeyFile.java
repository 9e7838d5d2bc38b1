package loginlens.token.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;
import loginlens.token.encoding.Base64Url;

/**
 * The file {@code signing.key} in the data folder: 256 random bits in base64url, made on first start and readable by
 * the owner only. Two starts at once are kept apart by the lock of the store beside it.
 */
public final class SigningKeyFile {
    private static final int LONGEST = 1_000;

    private final Path file;
    private final SecureRandom random;

    /** The file in this folder; if it has to be made, with a key of these random bits. */
    public SigningKeyFile(Path folder, SecureRandom random) {
        this.file = folder.resolve("signing.key");
        this.random = random;
    }

    /** How the key was found. */
    public enum State {
        /** As it was left: there, and readable by its owner only as far as the disk can keep others out. */
        AS_LEFT,
        /** There was none, so it was made. */
        MADE,
        /** Other people could read or change it, and now no longer can. */
        WAS_OPEN
    }

    /** The key, and how it was found. */
    public record Loaded(SigningKey key, State state) {}

    /**
     * The key in the file, which is made if there is none.
     *
     * @throws DamagedSigningKeyException if the file holds no key or is a link; it is left as it is, since a new key
     *                                    would make every token out there worthless
     * @throws IOException                if the file can't be read or made
     */
    public Loaded loadOrCreate() throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            DurableFiles.replace(file, (SigningKey.random(random).text() + "\n").getBytes(StandardCharsets.US_ASCII));
            return new Loaded(load(), State.MADE);
        }
        SigningKey key = load();
        boolean wasOpen = OwnerOnly.isOpenToOthers(file) && OwnerOnly.restrict(file);
        return new Loaded(key, wasOpen ? State.WAS_OPEN : State.AS_LEFT);
    }

    private SigningKey load() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            throw new DamagedSigningKeyException(file);
        }
        String text = new String(DurableFiles.read(file), StandardCharsets.ISO_8859_1).strip();
        Base64Url.Decoded decoded = Base64Url.decode(text);
        if (decoded.problem().isPresent() || decoded.bytes().length < SigningKey.SHORTEST) {
            throw new DamagedSigningKeyException(file);
        }
        return SigningKey.hmac(text.getBytes(StandardCharsets.US_ASCII));
    }
}
