package org.qingce.truth;

import java.util.List;

/** The items of a golden record, each taken from one mention. */
enum Field {
    ID_NUMBER,
    NAME,
    SEX,
    BIRTH_DATE,
    ETHNICITY,
    MARITAL_STATUS("civil-marriage"),
    EDUCATION,
    HUKOU_NATURE,
    HOUSEHOLD_NO,
    RELATION,
    PHONE("population", "health-record"),
    HUKOU_ADDRESS,
    RESIDENCE_ADDRESS("population", "health-record"),
    DIVISION,
    RESIDENCE_DIVISION("population", "health-record"),
    DEATH_DATE("health-death", "civil-death"),
    CANCEL_DATE;

    private static final List<String> ORDER = List.of(
            "police-resident",
            "population",
            "health-record",
            "health-birth",
            "civil-marriage",
            "civil-death",
            "health-death");

    private final List<String> first;

    Field(String... first) {
        this.first = List.of(first);
    }

    /** Place of a source, from 0, the most trusted first: jobs/survivorship.yaml put in Java. */
    int trust(String source) {
        int place = first.indexOf(source);
        return place >= 0 ? place : first.size() + ORDER.indexOf(source);
    }
}
