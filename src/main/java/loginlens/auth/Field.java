package loginlens.auth;

/** A field of a request that can be refused on its own. */
public enum Field {
    USERNAME("username"),
    PASSWORD("password"),
    FAVORITE_COLOR("favoriteColor");

    private final String json;

    Field(String json) {
        this.json = json;
    }

    /** The field's name in a request's JSON. */
    public String json() {
        return json;
    }
}
