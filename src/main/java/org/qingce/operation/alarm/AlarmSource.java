package org.qingce.operation.alarm;

import java.util.List;

/** Says what is the matter now, of one kind; every bean of this sort is asked when a condition of that kind is defined. */
public interface AlarmSource {

    /** The kind it knows of. */
    AlarmKind kind();

    /**
     * What is the matter now. What was said before and is not said any more counts as over; one that cannot tell throws, and nothing
     * changes.
     */
    List<Alarm> current(AlarmCondition condition);
}
