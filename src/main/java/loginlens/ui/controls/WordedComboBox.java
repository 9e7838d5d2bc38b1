package loginlens.ui.controls;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of a few things, said in words. */
public final class WordedComboBox<T> extends ComboBox<T> {
    /** One of these, to begin with the first one named. */
    public WordedComboBox(Iterable<T> all, T first, Function<T, String> say) {
        all.forEach(getItems()::add);
        setValue(first);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
    }
}
