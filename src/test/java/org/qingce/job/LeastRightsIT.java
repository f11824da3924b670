package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.database.DatabaseServer;
import org.qingce.database.MysqlClient;

/** The accounts of deploy/mysql/accounts.sql can do their work, over TLS, and nothing else. */
class LeastRightsIT {

    private static final String PASSWORD = "aTest'sPassword1!";
    private static final String STORE_PASSWORD = "changeit";
    private static final Path ACCOUNTS = Path.of("deploy/mysql/accounts.sql");
    private static final List<String> NAMES = List.of("migrator", "operations", "publisher", "reader", "reader_full");

    @TempDir
    static Path folder;

    private static DatabaseServer server = DatabaseServer.mysql();
    private static String secure = "";

    /** As the manual has it: the file, the tables, the file again. */
    @BeforeAll
    static void accounts() throws IOException, GeneralSecurityException {
        secure = "?sslMode=VERIFY_CA&" + trusting("right", serversOwn());
        server.execute("drop database if exists least_operational", "drop database if exists least_published");
        NAMES.forEach(name -> server.execute("drop user if exists 'qingce_" + name + "'@'%'"));
        apply();
        NAMES.forEach(name -> server.execute(
                "alter user 'qingce_" + name + "'@'%' identified by '" + PASSWORD.replace("'", "''") + "'"));
        SmallCounty.start(folder.resolve("home"), Path.of("jobs"), settings()).close();
        server.execute(
                "create table if not exists least_operational.audit_entry (entry_number bigint primary key)",
                "create table if not exists least_operational.audit_head (head_id int primary key)",
                "create table if not exists least_published.person_version (person_id bigint primary key, name varchar(200))");
        for (String view : List.of("person", "person_masked", "person_number", "division", "publication")) {
            server.execute("create or replace view least_published." + view
                    + " as select person_id from least_published.person_version");
        }
        apply();
    }

    private static void apply() {
        MysqlClient.run(server, "set @operational = 'least_operational', @published = 'least_published'", ACCOUNTS);
    }

    private static List<String> settings() {
        var settings = new ArrayList<>(ServerSettings.of(url("least_operational"), "qingce_operations", PASSWORD));
        settings.add("--spring.flyway.url=" + url("least_operational"));
        settings.add("--spring.flyway.user=qingce_migrator");
        settings.add("--spring.flyway.password=" + PASSWORD);
        return settings;
    }

    private static String url(String schema) {
        return server.address() + "/" + schema + secure;
    }

    @Test
    void aNightIsRunByAnAccountThatMakesNoTables() throws IOException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path extracts = folder.resolve("county").resolve(SmallCounty.FIRST_NIGHT.toString());
        try (var application = SmallCounty.start(folder.resolve("home"), Path.of("jobs"), settings())) {
            RunSummary run = application.getBean(Runs.class).start(SmallCounty.FIRST_NIGHT, extracts, false);
            assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
        }
        for (String forbidden : List.of(
                "create table extra (id int)",
                "drop table BATCH_COUNTER",
                "alter table BATCH_COUNTER add column more int",
                "delete from flyway_schema_history",
                "delete from audit_entry",
                "update audit_entry set entry_number = 0",
                "truncate table audit_entry",
                "delete from audit_head",
                "select * from least_published.person")) {
            refused("operations", "least_operational", forbidden);
        }
        allowed("operations", "least_operational", "insert into audit_entry (entry_number) select 1 where false");
        allowed("operations", "least_operational", "update audit_head set head_id = head_id");
    }

    @Test
    void thePublisherWritesPublishedRowsAndSeesNoRuns() throws SQLException {
        allowed("publisher", "least_published", "insert into person_version values (1, '王')");
        allowed("publisher", "least_published", "delete from person_version");
        refused("publisher", "least_published", "create table extra (id int)");
        refused("publisher", "least_published", "drop view person");
        refused("publisher", "least_published", "select * from least_operational.BATCH_COUNTER");
        refused("publisher", "least_published", "select * from mysql.user");
    }

    @Test
    void aReaderSeesPeopleMasked() {
        allowed("reader", "least_published", "select * from person_masked");
        allowed("reader", "least_published", "select * from division");
        for (String table : List.of("person", "person_version", "person_number")) {
            refused("reader", "least_published", "select * from " + table);
        }
        refused("reader", "least_published", "delete from person_masked");
        refused("reader", "least_published", "select * from least_operational.BATCH_COUNTER");
    }

    @Test
    void aReaderOfEverythingChangesNothing() {
        allowed("reader_full", "least_published", "select * from person");
        refused("reader_full", "least_published", "select * from person_version");
        refused("reader_full", "least_published", "delete from person");
        refused("reader_full", "least_published", "select * from least_operational.BATCH_COUNTER");
    }

    @Test
    void nobodyComesWithoutTls() {
        for (String name : NAMES) {
            assertThatThrownBy(() -> connect(
                            "qingce_" + name, server.address() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void aServerThatAnotherAuthorityVouchesForIsNotTrusted() throws IOException, GeneralSecurityException {
        String wrong = trusting("wrong", anAuthorityOfTheWorld());
        assertThatThrownBy(() -> connect("qingce_reader", server.address() + "/?sslMode=VERIFY_CA&" + wrong))
                .isInstanceOf(SQLException.class)
                .hasRootCauseInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aServerOfAnotherNameIsNotTrustedWhereTheNameIsChecked() {
        assertThatThrownBy(
                        () -> connect("qingce_reader", url("least_published").replace("VERIFY_CA", "VERIFY_IDENTITY")))
                .isInstanceOf(SQLException.class)
                .hasStackTraceContaining("CertificateException");
    }

    private static void allowed(String name, String schema, String statement) {
        assertThatCode(() -> execute(name, schema, statement)).as(statement).doesNotThrowAnyException();
    }

    private static void refused(String name, String schema, String statement) {
        assertThatThrownBy(() -> execute(name, schema, statement), "%s", statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    private static void execute(String name, String schema, String sql) throws SQLException {
        try (Connection connection = connect("qingce_" + name, url(schema));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String user, String url) throws SQLException {
        return DriverManager.getConnection(url, user, PASSWORD);
    }

    /** The authority that the server made for itself. */
    private static Certificate serversOwn() throws IOException, GeneralSecurityException {
        try (InputStream file = Files.newInputStream(server.data().resolve("ca.pem"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(file);
        }
    }

    private static Certificate anAuthorityOfTheWorld() throws IOException, GeneralSecurityException {
        KeyStore world = KeyStore.getInstance(
                Path.of(System.getProperty("java.home"), "lib/security/cacerts").toFile(),
                STORE_PASSWORD.toCharArray());
        return world.getCertificate(world.aliases().nextElement());
    }

    private static String trusting(String name, Certificate authority) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD.toCharArray());
        }
        return "trustCertificateKeyStoreUrl=file:" + file
                + "&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=" + STORE_PASSWORD;
    }
}
