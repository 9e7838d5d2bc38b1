package loginlens.account;

/** What an account may do. The first account ever registered is the admin. */
public enum Role {
    ADMIN("admin"),
    STUDENT("student");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The value of the token's {@code role} claim. */
    public String claim() {
        return claim;
    }
}
