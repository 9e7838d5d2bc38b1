package loginlens.ui.token.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void aTextIsReadInTheEncodingsThatEditorsWrite(String charset) throws IOException {
        var file = Files.write(folder.resolve("token.txt"), "e30.e30.ä".getBytes(Charset.forName(charset)));

        assertThat(TokenFile.read(file)).isEqualTo(new TokenFile.Text("e30.e30.ä"));
    }

    @Test
    void whatIsNoTextIsReadAsFarAsItGoes() throws IOException {
        var file = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', (byte) 0xFF});

        assertThat(TokenFile.read(file)).isEqualTo(new TokenFile.Text("\uFFFDP\uFFFD"));
        assertThat(TokenFile.read(Files.createFile(folder.resolve("empty")))).isEqualTo(new TokenFile.Text(""));
    }

    @Test
    void theLargestFileIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(TokenFile.read(sized("largest", TokenFile.LARGEST))).isInstanceOf(TokenFile.Text.class);
        assertThat(TokenFile.read(sized("larger", TokenFile.LARGEST + 1)))
                .isEqualTo(new TokenFile.Refused(Message.of("token.file.large", "larger", 16)));
    }

    @Test
    void aFolderAndAFileThatIsGoneAreRefused() {
        assertThat(TokenFile.read(folder)).isEqualTo(
                new TokenFile.Refused(Message.of("token.file.notAFile", folder.getFileName().toString())));
        assertThat(TokenFile.read(folder.resolve("gone"))).isEqualTo(
                new TokenFile.Refused(Message.of("token.file.notAFile", "gone")));
    }

    @Test
    void aNameThatTurnsTheTextAroundIsSaidByNumber() {
        assertThat(TokenFile.read(folder.resolve("a\u202Etxt.exe"))).isEqualTo(
                new TokenFile.Refused(Message.of("token.file.notAFile", "a[U+202E]txt.exe")));
    }

    private Path sized(String name, int bytes) throws IOException {
        var path = folder.resolve(name);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return path;
    }
}
