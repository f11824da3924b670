package org.qingce.publish.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the server says that a batch holds.
 *
 * @param rows how many rows
 * @param hashes the sum of their hashes
 */
record Tally(long rows, BigInteger hashes) {

    static final Tally NONE = new Tally(0, BigInteger.ZERO);

    static Tally of(ResultSet row, int number) throws SQLException {
        BigDecimal sum = row.getBigDecimal(2);
        return new Tally(row.getLong(1), sum.toBigIntegerExact());
    }
}
