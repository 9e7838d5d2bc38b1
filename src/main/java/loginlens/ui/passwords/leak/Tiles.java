package loginlens.ui.passwords.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loginlens.password.search.Find;
import loginlens.password.search.LeakedRow;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** The rows of a table as small tiles, as many beside each other as there is room for: a name, and what is known. */
final class Tiles extends Wrapping {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass LATEST = PseudoClass.getPseudoClass("latest");
    private static final double LEAST_EM = 11;
    private static final double HIGH_EM = 1.9;
    private static final double GAP_EM = 0.45;
    private static final int SHOWN = 7;

    private final List<Tile> tiles = new ArrayList<>();
    private final Em em = new Em(this::requestLayout);

    /** One row. */
    private static final class Tile extends HBox {
        private final Label value = new Label();

        Tile(String username) {
            var name = new Label(username);
            name.getStyleClass().add("mono");
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            value.getStyleClass().addAll("mono", "tile-value");
            value.setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("tile");
            getChildren().addAll(name, between, value);
        }

        void show(String text, boolean found, boolean latest) {
            value.setText(text);
            pseudoClassStateChanged(FOUND, found);
            pseudoClassStateChanged(LATEST, latest);
        }
    }

    Tiles() {
        setId("tiles");
        getChildren().add(em);
    }

    /** Shows these rows, of which some are found. */
    void show(List<LeakedRow> rows, List<Find> finds) {
        if (!names(rows).equals(tiles.stream().map(Tile::getUserData).toList())) {
            tiles.clear();
            rows.forEach(row -> {
                var tile = new Tile(row.username());
                tile.setUserData(row.username());
                tiles.add(tile);
            });
            getChildren().setAll(tiles);
            getChildren().add(em);
        }
        Map<Integer, Find> found = finds.stream().collect(Collectors.toMap(Find::row, Function.identity()));
        int latest = finds.isEmpty() ? -1 : finds.getLast().row();
        for (int row = 0; row < rows.size(); row++) {
            var find = found.get(row);
            tiles.get(row).show(find == null ? begun(rows.get(row).stored()) : find.password(), find != null, row == latest);
        }
        requestLayout();
    }

    private static List<String> names(List<LeakedRow> rows) {
        return rows.stream().map(LeakedRow::username).toList();
    }

    private static String begun(String stored) {
        int length = stored.codePointCount(0, stored.length());
        return length <= SHOWN + 1 ? stored : stored.substring(0, stored.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = tiles.isEmpty() ? 0 : (tiles.size() + inLine(width) - 1) / inLine(width);
        return lines * (HIGH_EM + GAP_EM) * size();
    }

    @Override
    protected void layoutChildren() {
        int inLine = inLine(getWidth());
        double gap = GAP_EM * size();
        double wide = Math.floor((getWidth() - gap * (inLine - 1)) / inLine);
        for (int each = 0; each < tiles.size(); each++) {
            tiles.get(each).resizeRelocate(
                    each % inLine * (wide + gap), each / inLine * (HIGH_EM + GAP_EM) * size(), wide, HIGH_EM * size());
        }
    }

    /** Wide enough for the longest of them, so that no name is cut off. */
    private int inLine(double width) {
        double least = tiles.stream().mapToDouble(tile -> tile.prefWidth(-1)).max().orElse(0);
        double gap = GAP_EM * size();
        return (int) Math.max(1, (width + gap) / (Math.max(least, LEAST_EM * size()) + gap));
    }

    private double size() {
        return em.pixels();
    }
}
