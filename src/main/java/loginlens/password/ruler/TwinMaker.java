package loginlens.password.ruler;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import loginlens.account.PasswordRules;

/** Makes a second password that bcrypt takes for the first one. */
public final class TwinMaker {
    private static final List<String> ENDS =
            List.of(" party", " banana", " holiday", " football", " guitar", " 1234", " coffee", " summer");
    private static final int BITS = 6;
    /** Fonts that have the one are likely to have the other; and there is no need to go through all there are. */
    private static final int NEAR = 16;

    private final RandomGenerator random;

    /** The second passwords come from here. */
    public TwinMaker(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A twin of this password, another one each time; nothing if bcrypt reads all of it and has room for more, nor for
     * half a character or a NUL, which not every bcrypt reads alike.
     */
    public Optional<Twin> twin(String password) {
        var ruler = ByteRuler.of(password);
        boolean broken = PasswordRules.unseenByBcrypt(password).filter(problem -> switch (problem) {
            case BROKEN_TEXT, HAS_NUL -> true;
            case EMPTY, TOO_SHORT, TOO_COMMON, TOO_LONG -> false;
        }).isPresent();
        if (ruler.bytes() < ByteRuler.READ || broken) {
            return Optional.empty();
        }
        var cut = ruler.cells().stream().filter(RulerCell::isCut).findFirst();
        var same = new StringBuilder();
        ruler.cells().stream()
                .filter(cell -> cell.read() == cell.bytes().size())
                .forEach(cell -> same.append(cell.character()));
        var first = password.substring(same.length());
        String second;
        do {
            second = cut.map(this::sibling).orElse("") + ENDS.get(random.nextInt(ENDS.size()));
        } while (second.equals(first));
        return Optional.of(new Twin(same.toString(), first, second,
                cut.map(cell -> String.join(" ", cell.bytes().subList(0, cell.read()))).orElse("")));
    }

    /**
     * Another character that begins with the bytes that bcrypt reads of this one. UTF-8 puts the high bits first, so
     * those are the code points around it that differ in the low bits only.
     */
    private String sibling(RulerCell cell) {
        int codePoint = cell.character().codePointAt(0);
        int free = (1 << BITS * (cell.bytes().size() - cell.read())) - 1;
        var near = IntStream.rangeClosed(
                        Math.max(codePoint & ~free, codePoint - NEAR), Math.min(codePoint | free, codePoint + NEAR))
                .filter(other -> other != codePoint && bytes(other) == cell.bytes().size())
                .toArray();
        var alike = IntStream.of(near).filter(other -> isAlike(codePoint, other)).toArray();
        var known = IntStream.of(near).filter(Character::isDefined).toArray();
        var choice = alike.length > 0 ? alike : known.length > 0 ? known : near;
        return Character.toString(choice[random.nextInt(choice.length)]);
    }

    /** How many bytes of UTF-8 this is; 0 for what is no character of its own. */
    private static int bytes(int codePoint) {
        boolean real = Character.isValidCodePoint(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
        return real ? Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length : 0;
    }

    /** Emoji for emoji, letter for letter: what the fonts that have the one are likely to have. */
    private static boolean isAlike(int one, int other) {
        return Character.isEmojiPresentation(one) == Character.isEmojiPresentation(other)
                && Character.getType(one) == Character.getType(other)
                && Character.UnicodeBlock.of(one) == Character.UnicodeBlock.of(other);
    }
}
