package loginlens.password.search;

/**
 * A password that the search has found.
 *
 * @param row  the number of the row, counted from 0
 * @param word the number of the word in the list, counted from 0
 */
public record Find(int row, String password, int word) {
    /** Without the password: this text may end up in a log. */
    @Override
    public String toString() {
        return "Find[row=" + row + "]";
    }
}
