package loginlens.ui.controls;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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

    /** As wide as its widest words. Its skin would never want less than it has, so it would stay wide for ever. */
    @Override
    protected double computePrefWidth(double height) {
        if (!(lookup(".list-cell") instanceof Labeled cell && lookup(".arrow-button") instanceof Region arrow)) {
            return super.computePrefWidth(height);
        }
        var text = new Text();
        text.setFont(cell.getFont());
        double widest = getItems().stream().mapToDouble(item -> width(text, item)).max().orElse(0);
        // The skin keeps a little between the words and the arrow.
        return snappedLeftInset() + Math.ceil(widest) + cell.snappedLeftInset() + cell.snappedRightInset()
                + cell.getFont().getSize() + arrow.prefWidth(-1) + snappedRightInset();
    }

    private double width(Text text, T value) {
        text.setText(getConverter().toString(value));
        return text.getLayoutBounds().getWidth();
    }
}
