package loginlens.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
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
        assertThat(SharedFolder.belongingToAnother(folder)).isEmpty();
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

    @Test
    void anotherGroupThatWritesToTheFolderAboveCanReplaceIt() throws IOException {
        var view = Files.getFileAttributeView(folder.getParent(), PosixFileAttributeView.class);
        changed(() -> view.setGroup(
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("daemon")));
        permit(folder.getParent(), "rwxrwxr-x");
        assertThat(SharedFolder.writableByOthers(folder)).contains(folder.toRealPath().getParent());
    }

    @Test
    void aFolderOfAnotherUserIsTheirs() throws IOException {
        giveAway(folder);
        assertThat(SharedFolder.belongingToAnother(folder)).contains(folder);
    }

    @Test
    void aFileThatAnotherUserPutIntoTheFolderIsTheirs() throws IOException {
        var planted = Files.writeString(folder.resolve("signing.key"), "a key that they know");
        giveAway(planted);
        assertThat(SharedFolder.belongingToAnother(folder)).contains(planted);
    }

    @Test
    void aFolderInTheFolderOfAnotherUserCanBeReplacedByThem() throws IOException {
        giveAway(folder.getParent());
        assertThat(SharedFolder.belongingToAnother(folder)).contains(folder.toRealPath().getParent());
    }

    private static void giveAway(Path path) throws IOException {
        changed(() -> Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("daemon")));
    }

    /** Only an administrator can give a file to somebody else. */
    private static void changed(IoAction change) throws IOException {
        try {
            change.run();
        } catch (FileSystemException | UserPrincipalNotFoundException refused) {
            abort("needs an administrator, and a user and a group called daemon");
        }
    }

    private interface IoAction {
        void run() throws IOException;
    }

    private static void permit(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }
}
