package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import loginlens.files.DurableFiles;

/** The home of a store in a folder: its promises are written to the receipt, and its lock is held until the end. */
record FolderHome(StoreFolder folder, UUID storeId) implements H2AccountStore.Home {
    private static final System.Logger LOG = System.getLogger(FolderHome.class.getName());

    @Override
    public void acknowledge(long registered) throws IOException {
        new Receipt(storeId, registered, Optional.empty()).write(folder.receipt());
    }

    @Override
    public void closed() {
        try {
            Optional<Receipt> receipt = Receipt.read(folder.receipt());
            if (receipt.isPresent()) {
                String digest = DurableFiles.digest(folder.database());
                new Receipt(storeId, receipt.get().registered(), Optional.of(digest)).replace(folder.receipt());
            }
        } catch (IOException e) {
            // The next opening takes this for a crash, which it survives.
            LOG.log(Level.WARNING, "The clean close was not written down: {0}", e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isFull() {
        return folder.isFull();
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public void leave() {
        folder.leave();
    }
}
