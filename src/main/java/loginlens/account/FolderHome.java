package loginlens.account;

import java.io.IOException;
import java.util.UUID;

/** The home of a store in a folder: its promises are written to the receipt, and its lock is held until the end. */
record FolderHome(StoreFolder folder, UUID storeId) implements H2AccountStore.Home {

    @Override
    public void acknowledge(long registered) throws IOException {
        new Receipt(storeId, registered).write(folder.receipt());
    }

    @Override
    public boolean isFull() {
        return folder.isFull();
    }

    @Override
    public void leave() {
        folder.leave();
    }
}
