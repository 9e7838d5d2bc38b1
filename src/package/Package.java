import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes what can be installed where there is no Java: an app image with a runtime of its own and the AOT cache inside,
 * and a zip of it. Takes the build folder and what run.sh or run.bat was started with: --package and a folder.
 */
final class Package {
    private static final String NAME = "LoginLens";
    private static final String JDK_MODULES =
            "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.unsupported,"
            + "jdk.zipfs";
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-Xms48m", "-XX:CompileThresholdScaling=10",
            "-Djdk.reflect.useNativeAccessorOnly=true", "-XX:AOTCache=$APPDIR/loginlens.aot",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:+VerifySharedSpaces", "-Xlog:disable",
            "--enable-native-access=javafx.graphics");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final Path target;
    private final Path folder;
    private final Path work;

    private Package(Path target, Path folder, Path work) {
        this.target = target;
        this.folder = folder;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            if (arguments.length != 3 || arguments[2].isBlank()) {
                var script = WINDOWS ? "run.bat" : "./run.sh";
                throw new IllegalStateException("--package needs a folder after it: " + script + " --package DIR");
            }
            make(Path.of(arguments[0]), Path.of(arguments[2]));
        } catch (IllegalStateException toldInWords) {
            System.err.println("LoginLens: " + toldInWords.getMessage());
            System.exit(1);
        }
    }

    private static void make(Path target, Path destination) throws Exception {
        var folder = Files.createDirectories(destination).toRealPath();
        var work = Files.createTempDirectory("loginlens-package");
        try {
            new Package(target.toRealPath(), folder, work).make();
        } finally {
            delete(work);
        }
    }

    private void make() throws Exception {
        var image = folder.resolve(MAC ? NAME + ".app" : NAME);
        if (Files.exists(image)) {
            throw new IllegalStateException(image + " is there already. Move it away, or choose another folder.");
        }
        var runtime = runtime();
        var input = Files.createDirectory(work.resolve("input"));
        Files.copy(target.resolve("loginlens.jar"), input.resolve("loginlens.jar"));
        copyAll(target.resolve("lib"), input);
        copyAll(target.resolve("fonts"), Files.createDirectory(input.resolve("fonts")));
        var command = new ArrayList<>(List.of(
                "--type", "app-image", "--name", NAME, "--app-version", version(), "--dest", folder.toString(),
                "--input", input.toString(), "--runtime-image", runtime.toString(),
                "--main-jar", "loginlens.jar", "--main-class", "loginlens.Launcher"));
        OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        run("jpackage", command);
        addPapers(image);
        rehearse(image, runtime);
        var zip = folder.resolve(NAME + ".zip");
        zip(image, zip);
        System.err.printf(Locale.ROOT, "LoginLens: %s, %.1f MB; unpacked it needs %.1f MB.%n",
                zip, Files.size(zip) / 1e6, size(image) / 1e6);
    }

    /** The licences of all that is inside, and the list of it with versions and hashes. */
    private void addPapers(Path image) throws IOException {
        var papers = MAC ? image.resolve("Contents/Resources") : image;
        try (var lib = Files.list(target.resolve("lib")); var javafx = Files.list(target.resolve("javafx"))) {
            var jars = Stream.concat(Stream.concat(lib, javafx), Stream.of(target.resolve("loginlens.jar")))
                    .filter(file -> file.toString().endsWith(".jar"));
            new Licences(target).copyTo(papers.resolve("licences"), jars);
        }
        Files.copy(target.resolve("loginlens.cdx.json"), papers.resolve("loginlens.cdx.json"));
    }

    /** That of the build, as the jar tells it. */
    private String version() throws IOException {
        try (var jar = new JarFile(target.resolve("loginlens.jar").toFile());
                var in = jar.getInputStream(jar.getEntry("loginlens/version.properties"))) {
            var properties = new Properties();
            properties.load(in);
            // jpackage takes numbers and dots.
            return properties.getProperty("version").replaceFirst("-.*", "");
        }
    }

    /** JDK and JavaFX linked; JavaFX's native libraries lie beside the JDK's, so that no start has to unpack them. */
    private Path runtime() throws IOException {
        var modules = Files.createDirectory(work.resolve("javafx"));
        var natives = Files.createDirectory(work.resolve("natives"));
        try (var files = Files.list(target.resolve("javafx"))) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                split(jar, modules, natives);
            }
        }
        var runtime = work.resolve("runtime");
        run("jlink", List.of("--module-path", modules.toString(),
                "--add-modules", JDK_MODULES + ",javafx.controls,javafx.fxml", "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", runtime.toString()));
        copyAll(natives, runtime.resolve(WINDOWS ? "bin" : "lib"));
        return runtime;
    }

    private static void split(Path file, Path modules, Path natives) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            if (jar.stream().noneMatch(entry -> entry.getName().equals("module-info.class"))) {
                return;
            }
            try (var out = new ZipOutputStream(Files.newOutputStream(modules.resolve(file.getFileName())))) {
                for (var entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                    try (var in = jar.getInputStream(entry)) {
                        if (isNative(entry)) {
                            Files.copy(in, natives.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                        } else {
                            out.putNextEntry(new ZipEntry(entry.getName()));
                            in.transferTo(out);
                        }
                    }
                }
            }
        }
    }

    private static boolean isNative(JarEntry entry) {
        return entry.getName().matches("[^/]+\\.(so|dll|dylib)");
    }

    private void rehearse(Path image, Path runtime) throws Exception {
        var app = image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
        var classPath = new ArrayList<String>();
        // In the order in which jpackage has written it, which is the one that the launcher uses.
        for (var line : Files.readAllLines(app.resolve(NAME + ".cfg"))) {
            if (line.startsWith("app.classpath=")) {
                classPath.add(line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()));
            }
        }
        // The runtime of an app image has no java command; the linked one it was copied from has.
        var java = runtime.resolve(WINDOWS ? "bin/java.exe" : "bin/java");
        var process = new ProcessBuilder(java.toString(), "-XX:AOTCacheOutput=" + app.resolve("loginlens.aot"),
                "-XX:+UseSerialGC", "-Djdk.reflect.useNativeAccessorOnly=true", "--enable-native-access=javafx.graphics",
                "-cp", String.join(System.getProperty("path.separator"), classPath), "loginlens.app.tour.Rehearsal")
                .redirectErrorStream(true).redirectOutput(work.resolve("rehearsal.log").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "The rehearsal failed:\n" + Files.readString(work.resolve("rehearsal.log")));
        }
    }

    private static void run(String tool, List<String> arguments) {
        PrintStream words = System.err;
        int exit = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool + ". Use one that has."))
                .run(words, words, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " failed; the lines above say why.");
        }
    }

    /** Keeps what may be executed executable, which the jar command would not. */
    private static void zip(Path image, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Map<String, String> options = posix
                ? Map.of("create", "true", "enablePosixFileAttributes", "true") : Map.of("create", "true");
        try (var out = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options);
                var files = Files.walk(image)) {
            for (var file : files.toList()) {
                var copy = out.getPath(image.getParent().relativize(file).toString().replace('\\', '/'));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                if (posix) {
                    Files.setAttribute(copy, "zip:permissions", Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
