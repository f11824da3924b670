package org.qingce.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.workbench.DocumentedColumn;
import org.qingce.workbench.DocumentedView;
import org.qingce.workbench.ViewComments;

/** The views that rules are written over, described by the comments of their own statements. */
public final class RuleViews {

    private RuleViews() {}

    /** One for each subject, in their order; columns that an example cannot state are derived. */
    public static List<DocumentedView> all() {
        try (var bench = new RuleBench()) {
            return Stream.of(Subject.values())
                    .map(subject -> described(bench, subject))
                    .toList();
        }
    }

    private static DocumentedView described(RuleBench bench, Subject subject) {
        var comments = new ViewComments(subject.script());
        Set<String> facts = bench.facts(subject).keySet();
        var columns = new ArrayList<DocumentedColumn>();
        bench.columns(subject)
                .forEach((column, type) -> columns.add(new DocumentedColumn(
                        column, type.toLowerCase(Locale.ROOT), comments.meaning(column), !facts.contains(column))));
        return new DocumentedView(subject.word(), comments.row(), subject.key(), columns);
    }
}
