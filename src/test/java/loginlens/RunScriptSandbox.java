package loginlens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of the run script with a home, a PATH and installed JDKs of its own. */
final class RunScriptSandbox {
    /** What the script itself calls; the sandbox has these of the real system, and no others. */
    private static final List<String> TOOLS =
            List.of("sh", "cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "sleep", "touch", "uname");

    private final Path temp;
    private final Path bin;
    private final Path project;
    private final Map<String, String> environment = new HashMap<>();

    /** How a start ended: its standard output and the lines of its standard error. */
    record Start(int exit, String output, List<String> words) {
        /** The arguments that reached LoginLens. */
        List<String> arguments() {
            return output.lines().dropWhile(line -> !line.equals("[loginlens.Launcher]")).skip(1)
                    .map(line -> line.substring(1, line.length() - 1)).toList();
        }
    }

    RunScriptSandbox(Path folder) throws IOException {
        temp = folder.toRealPath();
        bin = Files.createDirectories(temp.resolve("bin"));
        // A test JVM in the plain C locale cannot name a file with an umlaut.
        String umlaut = "UTF-8".equals(System.getProperty("sun.jnu.encoding")) ? "ü" : "u";
        project = Files.createDirectories(temp.resolve("my l" + umlaut + "gin (lens)"));
        Files.createDirectories(project.resolve("src"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.createDirectories(temp.resolve("installed"));
        Files.writeString(project.resolve("src/Main.java"), "");
        Files.writeString(project.resolve("pom.xml"), "");
        String script = Files.readString(Path.of("run.sh"));
        executable(project.resolve("run.sh"),
                script.replaceFirst("(?s)\nfolders=\".*?\"\n", "\nfolders=\"\\$HOME/../installed\"\n"));
        for (String tool : TOOLS) {
            linkOnPath(Stream.of("/bin", "/usr/bin").map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable).findFirst().orElseThrow());
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", Files.createDirectories(temp.resolve("home")).toString());
        environment.put("LANG", "C.UTF-8");
    }

    Path project() {
        return project;
    }

    void environment(String name, String value) {
        environment.put(name, value);
    }

    void ready() throws IOException {
        addJdk("jdk", "25.0.1");
        addMaven(0);
    }

    void linkOnPath(Path file) throws IOException {
        Files.createSymbolicLink(bin.resolve(file.getFileName()), file);
    }

    void addTool(String name, String body) throws IOException {
        executable(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    Path addJdk(String name, String version) throws IOException {
        return jdk(temp.resolve("installed").resolve(name), version);
    }

    Path addJdkOutsideTheUsualFolders(String version) throws IOException {
        return jdk(temp.resolve("elsewhere"), version);
    }

    void addMaven(int exit) throws IOException {
        maven("exit " + exit);
    }

    /** The JDK's java starts LoginLens, but cannot make an AOT cache. */
    void failToMakeCaches(Path jdk) throws IOException {
        Path java = jdk.resolve("bin/java");
        Files.writeString(java, Files.readString(java).replace("echo cache >\"${argument#*=}\"", "exit 1"));
    }

    /** The file stands in the project's folder; the stub gives up after half a minute. */
    void addMavenThatWaitsForTheFile(String name) throws IOException {
        maven("for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do "
                + "[ -f " + name + " ] && exit 0; sleep 1; done; exit 1");
    }

    void leaveTurnOfADeadProcess() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("sh", "-c", "exit 0").start();
        dead.waitFor();
        Path lock = Files.createDirectories(project.resolve("target/run.lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    }

    long builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    /** Returns once the start has begun to build, or has ended without. */
    void awaitBuildOf(Process start) {
        while (start.isAlive() && !Files.exists(project.resolve("builds"))) {
            Thread.onSpinWait();
        }
    }

    Start start(String... arguments) throws IOException, InterruptedException {
        return end(launch(arguments));
    }

    Start startThroughLink(String... arguments) throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(temp.resolve("lens link"), temp.relativize(project.resolve("run.sh")));
        return end(launch(link, arguments));
    }

    Process launch(String... arguments) throws IOException {
        return launch(project.resolve("run.sh"), arguments);
    }

    private Process launch(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Start end(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), System.getProperty("sun.jnu.encoding"));
        List<String> words = process.errorReader().lines().toList();
        return new Start(process.waitFor(), output, words);
    }

    private void maven(String end) throws IOException {
        addTool("mvn", """
                echo Maven speaks
                echo build >>builds
                mkdir -p target/lib target/javafx target/fonts
                : >target/loginlens.jar
                """ + end);
    }

    private static Path jdk(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\nexit 1\n");
        executable(home.resolve("bin/java"), """
                #!/bin/sh
                for argument in "$@"; do
                  printf '[%s]\\n' "$argument"
                  case $argument in -XX:AOTCacheOutput=*) echo cache >"${argument#*=}" ;; esac
                done
                for argument in "$@"; do [ "$before" = exit ] && exit "$argument"; before=$argument; done
                exit 0
                """);
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("not made executable: " + file.getFileName());
        }
    }
}
