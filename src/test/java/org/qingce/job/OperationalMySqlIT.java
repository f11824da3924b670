package org.qingce.job;

import java.util.List;
import org.qingce.database.DatabaseServer;

class OperationalMySqlIT extends OperationalDatabaseContract {

    @Override
    List<String> settings() {
        return ServerSettings.of(DatabaseServer.mysql(), "contract");
    }
}
