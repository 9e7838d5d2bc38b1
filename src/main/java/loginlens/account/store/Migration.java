package loginlens.account.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** One step from a layout to the next. The table {@code store} keeps its columns through all layouts. */
interface Migration {

    /** Changes the tables; the layout's number is counted up by the caller. */
    void apply(Connection connection) throws SQLException;

    /** All objects afterwards, as {@link DatabaseObjects#statements} has them; a file with any other is not opened. */
    Set<String> objects();
}
