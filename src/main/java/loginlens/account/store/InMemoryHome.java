package loginlens.account.store;

/** The home of a store that keeps nothing. */
record InMemoryHome() implements H2AccountStore.Home {

    @Override
    public void acknowledge(long registered) {
        // Nothing outlives the process, so there is nothing to hold it to.
    }

    @Override
    public void closed() {
        // There is nothing left of it.
    }

    @Override
    public boolean isFull() {
        return false;
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public void leave() {
        // No lock was taken.
    }
}
