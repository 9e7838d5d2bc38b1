package loginlens.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that can be chosen and is the same at the next start. It is declared in one line by the class that goes by
 * it; the store knows none of them by name.
 *
 * @param name  what it is called in the file; no two have the same
 * @param usual what holds until something else is chosen, and where the file cannot be understood
 * @param codec how it is written
 */
public record Preference<T>(String name, T usual, Codec<T> codec) {
    /**
     * How a value is written, and read again.
     *
     * @param read empty for what is no such value, no matter who wrote it
     */
    public record Codec<T>(Function<T, String> write, Function<String, Optional<T>> read) {}

    /** One of the constants of an enum, written in small letters. */
    public static <E extends Enum<E>> Preference<E> oneOf(String name, E usual) {
        var all = usual.getDeclaringClass().getEnumConstants();
        Function<E, String> write = one -> one.name().toLowerCase(Locale.ROOT);
        return new Preference<>(name, usual, new Codec<>(write, text ->
                Arrays.stream(all).filter(one -> write.apply(one).equals(text)).findFirst()));
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public static Preference<Integer> number(String name, int usual, int least, int most) {
        return new Preference<>(name, usual, new Codec<>(Object::toString, text ->
                Optional.of(text).filter(digits -> digits.matches("-?[0-9]{1,9}")).map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most)));
    }

    /** Yes or no. */
    public static Preference<Boolean> onOff(String name, boolean usual) {
        return new Preference<>(name, usual, new Codec<>(on -> on ? "on" : "off", text -> switch (text) {
            case "on" -> Optional.of(true);
            case "off" -> Optional.of(false);
            default -> Optional.empty();
        }));
    }
}
