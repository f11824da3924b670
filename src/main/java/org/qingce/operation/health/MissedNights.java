package org.qingce.operation.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows the schedule: a bean of this kind makes health tell of missed nights. */
public interface MissedNights {

    /** Business dates that were to be run and were not, in order; empty where no schedule is in force. */
    Optional<List<LocalDate>> missed();
}
