package org.qingce.simulate.fault;

/** The seven sources, in the order of the columns of the rate table. */
public enum Source {
    POLICE_RESIDENT("police-resident", 0),
    CIVIL_MARRIAGE("civil-marriage", 1),
    CIVIL_DEATH("civil-death", 2),
    HEALTH_BIRTH("health-birth", 3),
    HEALTH_DEATH("health-death", 4),
    HEALTH_RECORD("health-record", 5),
    POPULATION("population", 6);

    private final String id;
    private final int column;

    Source(String id, int column) {
        this.id = id;
        this.column = column;
    }

    public String id() {
        return id;
    }

    int column() {
        return column;
    }
}
