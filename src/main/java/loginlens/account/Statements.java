package loginlens.account;

/** The two statements that a registration and a login come down to, as they are prepared and as they may be shown. */
public final class Statements {
    /** All columns of an account, in the order of a row. */
    public static final String COLUMNS = "id, shown, mapped, password_hash, role, favorite_color, created_at";

    /** Finds the account of a name; the one value is the name's mapped form. */
    public static final String FIND = "SELECT " + COLUMNS + " FROM accounts WHERE mapped = ?";

    /**
     * Adds an account; the values are its shown and mapped name, hash, favorite color and time. The first account
     * ever is the admin, even if rows were deleted since: the counter never goes back.
     */
    public static final String ADD = """
            INSERT INTO accounts (id, role, shown, mapped, password_hash, favorite_color, created_at)
            SELECT registered + 1, CASE registered WHEN 0 THEN 'ADMIN' ELSE 'STUDENT' END, ?, ?, ?, ?, ? FROM store""";

    private Statements() {}
}
