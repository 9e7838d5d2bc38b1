package loginlens.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {
    private static final UserPrincipal OWNER = () -> "owner";

    @TempDir
    Path folder;

    @Test
    void aFileAndAFolderAreForTheirOwnerOnly() throws Exception {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(OwnerOnly.restrict(file)).isTrue();
        assertThat(OwnerOnly.restrict(folder)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    @Test
    void aFileSystemWithoutPermissionsIsSaid() throws Exception {
        try (var zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            assertThat(OwnerOnly.restrict(Files.writeString(zip.getPath("file"), "x"))).isFalse();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemThatRefusesPermissionsIsSaidAndNoFault() throws Exception {
        // Refused to everybody, an administrator too, as on a FAT disk.
        assertThat(OwnerOnly.restrict(Path.of("/proc/self/status"))).isFalse();
    }

    @Test
    void anAccessListIsReadBackAfterItWasRefused() throws Exception {
        assertThat(OwnerOnly.restrict(new AccessList(true))).isFalse();
        assertThat(OwnerOnly.restrict(new AccessList(false))).isTrue();
    }

    /** Windows' own, which at first lets everybody in. */
    private static final class AccessList implements AclFileAttributeView {
        private final boolean refuses;
        private List<AclEntry> entries = List.of(entry(() -> "everybody"));

        AccessList(boolean refuses) {
            this.refuses = refuses;
        }

        private static AclEntry entry(UserPrincipal whom) {
            return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(whom).build();
        }

        @Override
        public String name() {
            return "acl";
        }

        @Override
        public List<AclEntry> getAcl() {
            return entries;
        }

        @Override
        public void setAcl(List<AclEntry> wanted) throws IOException {
            if (refuses) {
                throw new FileSystemException("file");
            }
            entries = List.copyOf(wanted);
        }

        @Override
        public UserPrincipal getOwner() {
            return OWNER;
        }

        @Override
        public void setOwner(UserPrincipal owner) {
            throw new UnsupportedOperationException();
        }
    }
}
