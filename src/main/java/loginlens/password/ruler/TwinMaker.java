package loginlens.password.ruler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    private static final int NEAR = 16;

    private final RandomGenerator random;

    /** The second passwords come from here. */
    public TwinMaker(RandomGenerator random) {
        this.random = random;
    }

    /** A twin of this password, another one each time; nothing if bcrypt reads all of it and has room for more. */
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

    /** Another character that begins with the bytes that bcrypt reads of this one. */
    private String sibling(RulerCell cell) {
        int codePoint = cell.character().codePointAt(0);
        var siblings = IntStream.range(0, 1 << BITS * (cell.bytes().size() - cell.read()))
                .mapToObj(rest -> sibling(cell, rest))
                .flatMap(Optional::stream)
                .mapToInt(text -> text.codePointAt(0))
                .filter(other -> other != codePoint && Character.isDefined(other))
                .toArray();
        var alike = IntStream.of(siblings).filter(other -> isAlike(codePoint, other)).toArray();
        var choice = alike.length > 0 ? alike : siblings;
        return Character.toString(choice[random.nextInt(choice.length)]);
    }

    /** The character of the bytes that are read and these bits in the others, if there is one. */
    private static Optional<String> sibling(RulerCell cell, int rest) {
        var bytes = cell.character().getBytes(StandardCharsets.UTF_8);
        for (int place = bytes.length - 1, bits = rest; place >= cell.read(); place--, bits >>= BITS) {
            bytes[place] = (byte) (0x80 | bits & 0x3f);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Emoji for emoji, letter for letter, and not far away: what the fonts that have the one are likely to have. */
    private static boolean isAlike(int one, int other) {
        return Character.isEmojiPresentation(one) == Character.isEmojiPresentation(other)
                && Character.getType(one) == Character.getType(other)
                && Math.abs(one - other) <= NEAR
                && Character.UnicodeBlock.of(one) == Character.UnicodeBlock.of(other);
    }
}
