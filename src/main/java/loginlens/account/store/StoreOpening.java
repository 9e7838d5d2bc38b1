package loginlens.account.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import loginlens.account.AccountStore;
import loginlens.text.Message;

/** What opening a store gives. Each outcome but {@link Opened} says what happened and what to do. */
public sealed interface StoreOpening {

    /** The store is open; the code that gets it closes it. */
    record Opened(AccountStore store) implements StoreOpening {}

    /** A store that is not open. */
    sealed interface NotOpened extends StoreOpening {

        /** What happened, with the path, and what to do. */
        Message message();
    }

    /** Another LoginLens, or another program, has this store open. */
    record InUse(Path folder) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-in-use", folder.toString());
        }
    }

    /** The folder cannot be made or written to. */
    record NotWritable(Path folder) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-not-writable", folder.toString());
        }
    }

    /**
     * Others can write to the folder, or to one above it: they could put a file or a link in the place of an account's.
     *
     * @param folder the data folder
     * @param shared the one that others can write to; the same, or one above it
     */
    record WritableByOthers(Path folder, Path shared) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-writable-by-others", shared.toString());
        }

        /** Whether {@link AccountStores#makePrivate} can help: only the data folder itself is ours to change. */
        public boolean canBeMadePrivate() {
            return shared.equals(folder);
        }
    }

    /** The folder belongs to somebody else, who could change anything in it. */
    record BelongsToAnother(Path folder) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-belongs-to-another", folder.toString());
        }
    }

    /** There is a link in the place of a file of LoginLens; it might lead to anything. */
    record IsLink(Path link) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-is-link", link.toString());
        }
    }

    /** There is a file where the folder, or one above it, should be. */
    record NotAFolder(Path path) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-not-a-folder", path.toString());
        }
    }

    /**
     * The accounts are not as LoginLens left them; nothing was changed. {@link AccountStores#restoreBackup} and
     * {@link AccountStores#setAside} go on from here.
     *
     * @param file       the file with the accounts
     * @param damage     what is wrong with it
     * @param lastBackup the newest backup that is whole, if there is one
     */
    record Damaged(Path file, Damage damage, Optional<Backup> lastBackup) implements NotOpened {
        /** The folder that files are set aside in. */
        public Path setAside() {
            return file.resolveSibling(StoreFolder.SET_ASIDE);
        }

        @Override
        public Message message() {
            Message what = Message.of(damage.key(), file.toString());
            return lastBackup
                    .map(backup -> Message.of(
                            "account.store-damaged-with-backup", what, backup.madeAt(), backup.accounts()))
                    .orElse(Message.of("account.store-damaged-no-backup", what));
        }
    }

    /** A LoginLens newer than this one has written the file. */
    record TooNew(Path file, int layout) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-too-new", file.toString());
        }
    }

    /** The folder's name has a sign that H2's addresses cannot hold. */
    record UnusableName(Path folder) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-unusable-name", folder.toString());
        }
    }

    /** The disk has no room left for what opening needs. */
    record NoRoom(Path folder) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-no-room", folder.toString());
        }
    }

    /** There was too little memory to look whether the file is whole, so nothing is known of it. */
    record TooLittleMemory(Path file) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-too-little-memory", file.toString());
        }
    }

    /** Opening failed for another reason; the log has the error's number. */
    record Failed(Path file) implements NotOpened {
        @Override
        public Message message() {
            return Message.of("account.store-not-opened", file.toString());
        }
    }

    /** What is wrong with a store's file. */
    enum Damage {
        /** It cannot be read as a store of accounts, or some of it was changed behind the database's back. */
        UNREADABLE("account.damage-unreadable"),
        /** It holds fewer accounts than were acknowledged: it was cut, or replaced by an older copy. */
        ACCOUNTS_MISSING("account.damage-accounts-missing"),
        /** It is gone. */
        FILE_MISSING("account.damage-file-missing"),
        /** It is a whole store, but not the one that was here. */
        ANOTHER_STORE("account.damage-another-store"),
        /** It has objects that LoginLens does not make, such as code. None of them was run. */
        FOREIGN_OBJECTS("account.damage-foreign-objects");

        private final String key;

        Damage(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /**
     * A backup of a store.
     *
     * @param file     the zip that H2 made
     * @param madeAt   when
     * @param accounts how many accounts are in it
     */
    record Backup(Path file, Instant madeAt, long accounts) {}
}
