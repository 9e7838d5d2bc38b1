package loginlens.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileAndAFolderAreForTheirOwnerOnly() throws Exception {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(DurableFiles.ownerOnly(file)).isTrue();
        assertThat(DurableFiles.ownerOnly(folder)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    @Test
    void aFileSystemWithoutPermissionsIsSaid() throws Exception {
        try (var zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            assertThat(DurableFiles.ownerOnly(Files.writeString(zip.getPath("file"), "x"))).isFalse();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemThatRefusesPermissionsIsSaidAndNoFault() throws Exception {
        // Refused to everybody, an administrator too, as on a FAT disk.
        assertThat(DurableFiles.ownerOnly(Path.of("/proc/self/status"))).isFalse();
    }
}
