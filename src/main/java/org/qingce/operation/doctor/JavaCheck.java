package org.qingce.operation.doctor;

import java.util.List;
import org.qingce.definition.Label;

/** Which Java machine runs this. */
record JavaCheck(int feature) implements Check {

    private static final List<Integer> TRIED = List.of(17, 21, 25);

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Finding> look() {
        String version = System.getProperty("java.vendor") + " " + System.getProperty("java.version");
        return List.of(
                TRIED.contains(feature)
                        ? Finding.ok("Java " + version, "Java " + version)
                        : Finding.warning(
                                new Label(
                                        "Java " + feature + "：不是长期支持版本",
                                        "Java " + feature + " is no long-term release"),
                                new Label("换用 Java 17、21 或 25", "use Java 17, 21 or 25")));
    }
}
