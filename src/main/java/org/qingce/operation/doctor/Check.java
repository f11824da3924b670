package org.qingce.operation.doctor;

import java.util.List;

/** Looks at one thing. */
public interface Check {

    /** Its name, in lower case with hyphens. */
    String name();

    /** What is found now: one thing or several. */
    List<Finding> look() throws Exception;
}
