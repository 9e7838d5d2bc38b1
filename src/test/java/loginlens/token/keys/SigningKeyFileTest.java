package loginlens.token.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.SigningKeyFile.Loaded;
import loginlens.token.keys.SigningKeyFile.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyFileTest {
    @TempDir
    Path folder;

    private SigningKey load() throws IOException {
        return loaded().key();
    }

    private Loaded loaded() throws IOException {
        return new SigningKeyFile(folder, new SecureRandom()).loadOrCreate();
    }

    @Test
    void theFirstStartMakesAKeyAndLaterOnesKeepIt() throws IOException {
        SigningKey key = load();
        assertThat(Base64Url.decode(key.text()).bytes()).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(load().secret()).isEqualTo(key.secret());
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("signing.key"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void theLettersInTheFileAreTheSecretAsOtherProgramsTakeIt() throws IOException {
        SigningKey key = load();
        assertThat(folder.resolve("signing.key")).hasContent(key.text());
        assertThat(key.secret()).isEqualTo(key.text().getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void onlyTheOwnerCanReadTheKeyEvenIfSomebodyOpenedItUp() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has none");
        assertThat(loaded().state()).isEqualTo(State.MADE);
        Path file = folder.resolve("signing.key");
        Files.setPosixFilePermissions(file, EnumSet.allOf(PosixFilePermission.class));
        assertThat(loaded().state()).isEqualTo(State.WAS_OPEN);
        assertThat(loaded().state()).as("said once").isEqualTo(State.AS_LEFT);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), SigningKey.random(new SecureRandom()).text());
        Files.createSymbolicLink(folder.resolve("signing.key"), elsewhere);
        assertThatThrownBy(this::load).isInstanceOf(DamagedSigningKeyException.class);
        Files.delete(elsewhere);
        assertThatThrownBy(this::load).as("a link to nothing").isInstanceOf(DamagedSigningKeyException.class);
        assertThat(elsewhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64url !", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
            "AAAA\nAAAA"})
    void aDamagedFileIsRefusedAndLeftAsItIs(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("signing.key"), content);
        assertThatThrownBy(this::load).isInstanceOf(DamagedSigningKeyException.class);
        assertThat(file).hasContent(content);
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> new SigningKeyFile(folder.resolve("nowhere"), new SecureRandom()).loadOrCreate())
                .isInstanceOf(IOException.class);
    }
}
