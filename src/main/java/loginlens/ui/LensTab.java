package loginlens.ui;

/**
 * The tab of a lens, which is there before the lens is.
 *
 * @param id       a short name that never changes: the tab's id, and the file name of its pictures
 * @param titleKey the title in the bundle
 * @param icon     the icon beside the title, in Ikonli's notation
 */
public record LensTab(String id, String titleKey, String icon) {}
