package loginlens.ui;

import java.util.Optional;

/**
 * The tab of a lens, which is there before the lens is.
 *
 * @param id       a short name that never changes: the tab's id, and the file name of its pictures
 * @param titleKey the title in the bundle
 * @param icon     the icon beside the title, in Ikonli's notation
 * @param aloneKey for a lens that has no use for the client: the client pane is hidden while it is seen, and the status
 *                 line says this sentence of the bundle
 */
public record LensTab(String id, String titleKey, String icon, Optional<String> aloneKey) {

    /** The tab of a lens that stands beside the client. */
    public LensTab(String id, String titleKey, String icon) {
        this(id, titleKey, icon, Optional.empty());
    }
}
