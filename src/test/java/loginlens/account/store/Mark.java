package loginlens.account.store;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.h2.api.Trigger;

/** Code that a crafted database names in every way it can. Wherever it runs, it leaves a file behind. */
public final class Mark implements Trigger, Serializable {
    @Serial
    private static final long serialVersionUID = 1;
    /** The system property that names the file. */
    static final String FILE = "loginlens.mark";

    /** Made by H2, which is enough. */
    public Mark() {
        leave();
    }

    /** The alias. */
    public static byte[] leave() {
        try {
            Files.writeString(Path.of(System.getProperty(FILE)), "ran");
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        leave();
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
        leave();
    }
}
