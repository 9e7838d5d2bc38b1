package loginlens.attack.lab;

import java.nio.file.Path;

/**
 * Where the lab may put things.
 *
 * @param temporary the folder in which it makes a folder of its own for an attack that needs files
 * @param port      the loopback port of the attacker's key set; 0 for any that is free
 * @param student   whose token the attacker has
 */
public record LabSettings(Path temporary, int port, LabAccount student) {

    /** The system's temporary folder, any free port, and the example account. */
    public static LabSettings usual() {
        return new LabSettings(Path.of(System.getProperty("java.io.tmpdir")), 0, LabAccount.ADA);
    }

    /** The same for this student. */
    public LabSettings withStudent(LabAccount student) {
        return new LabSettings(temporary, port, student);
    }
}
