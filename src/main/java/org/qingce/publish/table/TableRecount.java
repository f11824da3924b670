package org.qingce.publish.table;

import java.math.BigInteger;
import java.util.stream.Collectors;
import org.qingce.publish.PublishedColumn;
import org.qingce.publish.Relation;
import org.qingce.publish.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes anew, on the server, what readers see. */
final class TableRecount {

    private final JdbcClient client;

    TableRecount(JdbcClient client) {
        this.client = client;
    }

    Standing of(long publication) {
        long persons = 0;
        BigInteger checksum = BigInteger.ZERO;
        for (Relation relation : Relation.values()) {
            Tally tally = client.sql("select count(*), coalesce(sum(" + hash(relation) + "), 0) from " + relation.id())
                    .query(Tally::of)
                    .single();
            persons += relation == Relation.PERSON ? tally.rows() : 0;
            checksum = checksum.add(tally.hashes());
        }
        return new Standing(publication, persons, checksum);
    }

    /** As the workbench makes it: the first fifteen hexadecimal digits of the SHA-256 as a number. */
    private static String hash(Relation relation) {
        String text = relation.columns().stream()
                .map(PublishedColumn::databaseText)
                .collect(Collectors.joining(", ", "concat_ws(char(31), ", ")"));
        return "cast(conv(substr(sha2(convert(" + text + " using utf8mb4), 256), 1, 15), 16, 10) as signed)";
    }
}
