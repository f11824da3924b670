package org.qingce.job;

import java.util.List;

class OperationalH2Test extends OperationalDatabaseContract {

    /** As it is when nothing is set. */
    @Override
    List<String> settings() {
        return List.of();
    }
}
