package org.qingce.job;

import java.util.List;
import org.qingce.database.DatabaseServer;

class OperationalMariaDbIT extends OperationalDatabaseContract {

    @Override
    List<String> settings() {
        return ServerSettings.of(DatabaseServer.mariadb(), "contract");
    }
}
