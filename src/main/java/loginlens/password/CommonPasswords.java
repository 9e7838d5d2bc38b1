package loginlens.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The passwords that people choose most often: the list of zxcvbn, about 30,000 words in small letters, digits and
 * signs, all ASCII. It is read each time it is asked for, which takes a few milliseconds and is not for the FX thread.
 */
public final class CommonPasswords {
    private CommonPasswords() {}

    /** All of them, the most common first. */
    public static List<String> mostCommonFirst() {
        try {
            return List.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }
}
