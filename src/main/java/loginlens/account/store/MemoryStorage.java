package loginlens.account.store;

/** For a store that is forgotten when it is closed. */
record MemoryStorage() implements Storage {

    @Override
    public boolean isInMemory() {
        return true;
    }
}
