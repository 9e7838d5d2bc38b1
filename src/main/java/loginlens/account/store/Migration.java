package loginlens.account.store;

import java.sql.Connection;
import java.sql.SQLException;

/** One step from a layout to the next. The table {@code store} keeps its columns through all layouts. */
@FunctionalInterface
interface Migration {

    /** Changes the tables; the layout's number is counted up by the caller. */
    void apply(Connection connection) throws SQLException;
}
