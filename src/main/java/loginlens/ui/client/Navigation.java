package loginlens.ui.client;

import java.util.function.Consumer;

/** Leads from page to page of the client. */
public final class Navigation {
    private Consumer<Page> onGo = page -> {};

    void onGo(Consumer<Page> show) {
        onGo = show;
    }

    void go(Page page) {
        onGo.accept(page);
    }
}
