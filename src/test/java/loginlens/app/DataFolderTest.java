package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    @Test
    void onLinuxTheHomeFolderIsTheOneOfTheEnvironment() {
        assertThat(DataFolder.onLinux("Linux", Map.of("HOME", "/home/of ada")))
                .contains(Path.of("/home/of ada/.local/share/loginlens"));
        assertThat(DataFolder.onLinux("Linux", Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/data"))).isEmpty();
        assertThat(DataFolder.onLinux("Linux", Map.of())).isEmpty();
        assertThat(DataFolder.onLinux("Mac OS X", Map.of("HOME", "/home/ada"))).isEmpty();
    }
}
