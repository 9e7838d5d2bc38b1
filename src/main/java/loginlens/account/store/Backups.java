package loginlens.account.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;

/** The backups of a store: H2's own, the last three, and one more from before each change of the layout. */
final class Backups {
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final int KEPT = 3;
    private static final Pattern NAME = Pattern.compile("(accounts|before-layout-\\d+)-(\\d{8}T\\d{9}Z)-(\\d+)\\.zip");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final Layouts layouts;

    /** Backups in this folder, of stores of these layouts. */
    Backups(Path folder, Clock clock, Layouts layouts) {
        this.folder = folder;
        this.clock = clock;
        this.layouts = layouts;
    }

    boolean areThere() throws IOException {
        return !all().isEmpty();
    }

    /** Makes a backup if accounts were registered since the newest one, then lets the oldest ones go. */
    void makeIfChanged(Connection connection, long registered) throws IOException, SQLException {
        List<StoreOpening.Backup> regular = regular();
        if (registered == 0 || !regular.isEmpty() && regular.getFirst().accounts() == registered) {
            return;
        }
        make(connection, registered);
    }

    /** Makes a backup, then lets the oldest ones go. */
    void make(Connection connection, long registered) throws IOException, SQLException {
        make(connection, "accounts", registered);
        for (StoreOpening.Backup old : regular().stream().skip(KEPT).toList()) {
            Files.delete(old.file());
        }
    }

    /** Makes a backup that is kept for good, before the layout is changed. */
    StoreOpening.Backup makeBeforeLayout(Connection connection, int layout, long registered)
            throws IOException, SQLException {
        return make(connection, "before-layout-" + layout, registered);
    }

    /** The newest backup that is a whole store. */
    Optional<StoreOpening.Backup> newestWhole() throws IOException {
        for (StoreOpening.Backup backup : all()) {
            if (isWhole(backup.file())) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    /** Writes the database in the backup to this file. */
    void extract(StoreOpening.Backup backup, Path to) throws IOException {
        try (ZipInputStream zip = unzip(backup.file())) {
            DurableFiles.write(zip, to);
        }
    }

    /** Makes a backup that is on the disk and known to be whole before any older one may go. */
    private StoreOpening.Backup make(Connection connection, String kind, long registered)
            throws IOException, SQLException {
        OwnerOnly.createFolders(folder);
        OwnerOnly.restrict(folder);
        Instant madeAt = nextTime();
        Path file = folder.resolve(String.format(Locale.ROOT, "%s-%s-%d.zip", kind, TIME.format(madeAt), registered));
        Path part = folder.resolve("part.zip");
        // H2 goes on in a file that is there, so this one is the owner's from its first byte.
        DurableFiles.create(part).close();
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        DurableFiles.force(part);
        if (!isWhole(part)) {
            throw new IOException("the backup that was made is not whole");
        }
        DurableFiles.move(part, file);
        return new StoreOpening.Backup(file, madeAt, registered);
    }

    /** Now, but after all backups there are: their order is that of their times, even if the clock once ran ahead. */
    private Instant nextTime() throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return all().stream()
                .map(newest -> newest.madeAt().plusMillis(1))
                .findFirst()
                .filter(now::isBefore)
                .orElse(now);
    }

    private boolean isWhole(Path backup) throws StoreInspection.TooLittleMemoryException {
        try (ZipInputStream zip = unzip(backup)) {
            return StoreInspection.of(zip, layouts) instanceof StoreInspection.Finding.Sound;
        } catch (StoreInspection.TooLittleMemoryException e) {
            throw e;
        } catch (IOException e) {
            // A damaged zip: an older backup may still be whole.
            LOG.log(Level.WARNING, "A backup cannot be read: {0}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** The backup's one entry, the database. */
    private static ZipInputStream unzip(Path backup) throws IOException {
        InputStream file = DurableFiles.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(file);
        if (zip.getNextEntry() == null) {
            zip.close();
            throw new IOException("an empty zip");
        }
        return zip;
    }

    private List<StoreOpening.Backup> regular() throws IOException {
        return all().stream()
                .filter(backup -> backup.file().getFileName().toString().startsWith("accounts-"))
                .toList();
    }

    /** All backups, the newest first. */
    private List<StoreOpening.Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(Backups::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(StoreOpening.Backup::madeAt).reversed())
                    .toList();
        }
    }

    private static Optional<StoreOpening.Backup> read(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Instant madeAt = TIME.parse(matcher.group(2), Instant::from);
            return Optional.of(new StoreOpening.Backup(file, madeAt, Long.parseLong(matcher.group(3))));
        } catch (DateTimeParseException | NumberFormatException e) {
            // Somebody else's file that only looks like ours.
            return Optional.empty();
        }
    }
}
