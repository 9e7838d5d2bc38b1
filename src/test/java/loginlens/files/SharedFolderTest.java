package loginlens.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has none of these");
        folder = Files.createDirectories(temp.resolve("above/folder"));
    }

    @Test
    void aFolderThatOnlyItsOwnerWritesToIsNotShared() throws IOException {
        permit(folder, "rwxr-xr-x");
        assertThat(SharedFolder.writableByOthers(folder)).isEmpty();
        assertThat(SharedFolder.belongsToAnother(folder)).isFalse();
    }

    @Test
    void aFolderThatAllWriteToIsShared() throws IOException {
        permit(folder, "rwxrwxrwx");
        assertThat(SharedFolder.writableByOthers(folder)).contains(folder);
    }

    @Test
    void aFolderAboveItThatAllWriteToLetsThemPutAnotherInItsPlace() throws IOException {
        permit(folder.getParent(), "rwxrwxrwx");
        assertThat(SharedFolder.writableByOthers(folder)).contains(folder.toRealPath().getParent());
    }

    @Test
    void inAFolderLikeTmpNobodyCanReplaceAnothersFolder() throws IOException {
        permit(folder.getParent(), "rwxrwxrwx");
        Files.setAttribute(folder.getParent(), "unix:mode", 0b1_111_111_111);
        assertThat(SharedFolder.writableByOthers(folder)).isEmpty();
    }

    @Test
    void theGroupOfThePersonsOwnNameIsNobodyElse() throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        var attributes = view.readAttributes();
        permit(folder, "rwxrwxr-x");
        assertThat(SharedFolder.writableByOthers(folder).isEmpty())
                .isEqualTo(attributes.group().getName().equals(attributes.owner().getName()));
    }

    private static void permit(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
}
