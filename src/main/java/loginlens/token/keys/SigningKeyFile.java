package loginlens.token.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
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

    /** The file in this folder; a key that must be made is made from this source of random bits. */
    public SigningKeyFile(Path folder, SecureRandom random) {
        this.file = folder.resolve("signing.key");
        this.random = random;
    }

    /**
     * The key in the file, which is made if there is none.
     *
     * @throws DamagedSigningKeyException if the file holds no key; it is left as it is, since a new key would make
     *                                    every token out there worthless
     * @throws IOException                if the file can't be read or made
     */
    public SigningKey loadOrCreate() throws IOException {
        if (Files.notExists(file)) {
            create();
        }
        OwnerOnly.restrict(file);
        return load();
    }

    private SigningKey load() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
            throw new DamagedSigningKeyException(file);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        Base64Url.Decoded decoded = Base64Url.decode(text);
        if (decoded.problem().isPresent() || decoded.bytes().length < SigningKey.SHORTEST) {
            throw new DamagedSigningKeyException(file);
        }
        return SigningKey.hmac(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes beside and moves into place, so that there is never half a key. */
    private void create() throws IOException {
        // Files made by createTempFile are the owner's alone from the start.
        Path fresh = Files.createTempFile(file.getParent(), "signing", ".new");
        try {
            OwnerOnly.restrict(fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                String line = SigningKey.random(random).text() + "\n";
                ByteBuffer text = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
