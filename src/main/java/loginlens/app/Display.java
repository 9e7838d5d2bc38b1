package loginlens.app;

import java.util.Map;

/** Whether there is a screen to open a window on. */
public final class Display {
    private Display() {}

    /**
     * Windows and macOS always have one for a logged-in user; elsewhere an X display is named. JavaFX speaks X alone,
     * which a Wayland desktop serves too. Whether it can be reached is known only once the toolkit tries.
     */
    static boolean isThere(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /** JavaFX's Headless platform, drawn in software. To be called before the toolkit starts. */
    public static void doWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
