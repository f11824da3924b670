package org.qingce.measures;

import java.util.List;
import java.util.stream.Stream;
import org.qingce.workbench.DocumentedView;

/** The relations that measures count, described by the comments of their own statements. */
public final class MeasureViews {

    private MeasureViews() {}

    /** One for each subject, in their order. */
    public static List<DocumentedView> all() {
        try (var binding = new MeasureBinding()) {
            return Stream.of(Subject.values()).map(binding::described).toList();
        }
    }
}
