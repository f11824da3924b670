package org.qingce.publish.table;

/** Makes the tables of published persons in a schema, as a publisher would. */
public final class PublishedTables {

    private PublishedTables() {}

    /** Makes those that are missing, as an account that may. */
    public static void make(String url, String username, String password) {
        TableSchema.bringUpToDate(new TableAddress(url, username, password, null, null));
    }
}
