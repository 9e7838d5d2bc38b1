package loginlens.account.store;

/** For a store in a folder where nothing can be saved. */
record ReadOnlyStorage(StoreFolder folder) implements Storage {

    @Override
    public void leave() {
        folder.leave();
    }
}
