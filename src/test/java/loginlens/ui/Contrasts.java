package loginlens.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import loginlens.ui.look.Sight;

/** How well words stand out from their ground, by the colors that were drawn (WCAG 2.2, contrast ratio). */
public final class Contrasts {
    /** Large enough for strokes to have their full color somewhere. */
    private static final int SCALE = 3;

    private Contrasts() {}

    /** The words within this whose contrast is lower, and what it is. On the FX thread; what is there must be in sight. */
    public static List<String> below(double least, Parent parent) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        WritableImage image = parent.snapshot(parameters, null);
        var pale = new ArrayList<String>();
        for (var node : parent.lookupAll("Text")) {
            if (node instanceof Text text && Sight.isSeen(text) && !text.getText().isBlank()) {
                double contrast = contrast(image, parent, text);
                if (contrast < least) {
                    pale.add("%s: %.1f".formatted(text.getText(), contrast));
                }
            }
        }
        return pale;
    }

    /** Between the color that most pixels have, and the one that is farthest from it. */
    private static double contrast(WritableImage image, Parent parent, Node text) {
        var corner = parent.getBoundsInLocal();
        var bounds = parent.sceneToLocal(text.localToScene(text.getLayoutBounds()));
        int left = (int) Math.max(0, (bounds.getMinX() - corner.getMinX()) * SCALE);
        int top = (int) Math.max(0, (bounds.getMinY() - corner.getMinY()) * SCALE);
        int right = (int) Math.min(image.getWidth(), (bounds.getMaxX() - corner.getMinX()) * SCALE);
        int bottom = (int) Math.min(image.getHeight(), (bounds.getMaxY() - corner.getMinY()) * SCALE);
        Map<Integer, Integer> colors = new HashMap<>();
        PixelReader pixels = image.getPixelReader();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                colors.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int ground = colors.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return colors.keySet().stream().mapToDouble(color -> ratio(luminance(color), luminance(ground))).max().orElse(1);
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xFF) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
