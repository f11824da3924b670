package org.qingce.database;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The servers that the product is tested with, and what each wants to hear when it is started. */
enum ServerKind {

    /** MySQL, the latest long-term release. */
    MYSQL(
            new DebianPackages("mysql-unstable", "unstable", List.of("mysql-server-core", "mysql-client-core")),
            "mysqld",
            "mysql",
            List.of("--mysqlx=OFF", "--secure-file-priv=NULL", "--innodb-redo-log-capacity=512M")),

    /** MariaDB as Debian's stable release has it. */
    MARIADB(
            new DebianPackages("mariadb-stable", "stable", List.of("mariadb-server-core")),
            "mariadbd",
            "mariadb",
            List.of("--innodb-log-file-size=64M"));

    private static final List<String> MARIADB_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final DebianPackages packages;
    private final String program;
    private final String share;
    private final List<String> settings;

    ServerKind(DebianPackages packages, String program, String share, List<String> settings) {
        this.packages = packages;
        this.program = program;
        this.share = share;
        this.settings = settings;
    }

    DebianPackages packages() {
        return packages;
    }

    String program() {
        return program;
    }

    /** Settings of this kind alone. */
    List<String> settings() {
        return settings;
    }

    /** Folder of messages and system tables. */
    Path share(Path root) {
        return root.resolve("usr/share").resolve(share);
    }

    /** What turns an empty folder into a data folder. */
    List<String> initialise() {
        return this == MYSQL ? List.of("--initialize-insecure") : List.of("--bootstrap");
    }

    /** What {@link #initialise} reads. */
    String initialInput(Path root) {
        if (this == MYSQL) {
            return "";
        }
        return MARIADB_TABLES.stream()
                .map(file -> Shell.text(share(root).resolve(file)))
                .collect(Collectors.joining(
                        "\n", "create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=null;\n", "\n"));
    }
}
