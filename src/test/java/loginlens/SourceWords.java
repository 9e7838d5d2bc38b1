package loginlens;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The texts in the sources, as the compiler and the FXML loader see them. */
final class SourceWords {
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    /** The methods that take a key and its values, in this order. */
    private static final Set<String> SPEAKERS = Set.of("say", "says", "label", "of", "pass", "fail", "notChecked");

    private final Set<String> literals = new TreeSet<>();
    private final Set<String> joined = new TreeSet<>();
    private final Set<String> inFxml = new TreeSet<>();
    private final List<Call> calls = new ArrayList<>();

    /** A key written where a sentence is said or named, and how many values come with it. */
    record Call(String key, int values) {}

    private SourceWords() {}

    static SourceWords ofTheProduct() throws IOException {
        var found = new SourceWords();
        found.readJava(files("src/main/java", ".java"));
        for (var fxml : files("src/main/resources", ".fxml")) {
            FXML_KEY.matcher(Files.readString(fxml)).results().forEach(match -> found.inFxml.add(match.group(1)));
        }
        return found;
    }

    /** Every text of the Java sources. */
    Set<String> literals() {
        return literals;
    }

    /** The texts that something is joined to with a plus. */
    Set<String> joined() {
        return joined;
    }

    Set<String> inFxml() {
        return inFxml;
    }

    List<Call> calls() {
        return calls;
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private void readJava(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            new Scanner().scan(task.parse(), null);
        }
    }

    private final class Scanner extends TreeScanner<Void, Void> {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            text(literal).forEach(literals::add);
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree operation, Void nothing) {
            if (operation.getKind() == Tree.Kind.PLUS) {
                text(operation.getLeftOperand()).forEach(joined::add);
                text(operation.getRightOperand()).forEach(joined::add);
            }
            return super.visitBinary(operation, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            var arguments = call.getArguments();
            if (SPEAKERS.contains(name(call.getMethodSelect()))) {
                for (int at = 0; at < Math.min(2, arguments.size()); at++) {
                    int values = arguments.size() - at - 1;
                    text(arguments.get(at)).forEach(key -> calls.add(new Call(key, values)));
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }

    private static Stream<String> text(Tree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }

    private static String name(ExpressionTree method) {
        return switch (method) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
    }
}
