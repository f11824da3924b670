package org.qingce.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the HTML page shows, worded and in order; the template only lays it out. */
record Page(String lang, String title, String area, String judgedView, List<Fact> facts, List<Section> sections) {

    /** The groups of the navigation, in order. */
    public List<String> groups() {
        return sections.stream()
                .map(Section::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    /** The sections of a group, in order. */
    public List<Section> of(String group) {
        return sections.stream()
                .filter(section -> section.group().equals(group))
                .toList();
    }

    /** The page as it is printed. */
    Page printed() {
        return new Page(
                lang,
                title,
                area,
                judgedView,
                facts,
                sections.stream().filter(Section::printed).toList());
    }

    /** The headline figures and what they mean. */
    record Headlines(boolean receivedMade, List<Card> cards, List<String> verdict) {}

    /** What the ID numbers are worth. */
    record Statuses(List<StatusBar> bars, List<StatusLine> lines) {}

    /** A small label with its value, as the business date. */
    record Fact(String label, String value) {}

    /**
     * A headline figure in the view that is judged. Positions are percent of the bar's length; {@code outcome} is null where the
     * judged view is the published population itself. {@code interval} is empty for what is counted, not estimated.
     */
    record Card(
            String title,
            String brief,
            String view,
            String value,
            String interval,
            String counts,
            String target,
            String points,
            Mark mark,
            String bar,
            String targetAt,
            @Nullable Outcome outcome,
            boolean measured) {}

    /** The figure after cleansing beside the judged one; {@code bar} is where it ends. */
    record Outcome(String value, String change, String bar) {}

    /**
     * How a figure stands to its target, for the eye and in words.
     *
     * @param tone {@code met}, {@code missed} or {@code open}
     */
    record Mark(String tone, String sign, String word) {}

    /** A figure without target: as received, as published and what changed. */
    record FigureLine(
            String title,
            String brief,
            String received,
            String receivedCounts,
            String published,
            String publishedCounts,
            String change) {}

    /** Townships, worst first, with the villages of each. Axis positions are percent of its width. */
    record Ranking(
            String judgedView,
            String unit,
            String axisFrom,
            String targetAt,
            List<Heading> columns,
            List<DivisionLine> townships,
            List<Group> groups) {}

    /** A column's heading; {@code list} is the key of the list that it counts, or null. */
    record Heading(String title, @Nullable String list) {}

    /** A township with its villages. */
    record Group(DivisionLine township, List<DivisionLine> villages) {}

    /** A division with its cells. {@code rank} is empty for what lies in no known division. */
    record DivisionLine(
            String code, String rank, String name, Mark mark, String judged, String other, List<Cell> cells) {

        /** Where the change begins that the run made, in percent of the axis. */
        public String gainFrom() {
            return new BigDecimal(judged).min(new BigDecimal(other)).toPlainString();
        }

        public String gainWidth() {
            return new BigDecimal(judged).subtract(new BigDecimal(other)).abs().toPlainString();
        }
    }

    /**
     * A cell: the judged view in the first line, the other in the second.
     *
     * @param sub null where the other view was not made
     * @param order what sorting goes by; empty sorts last
     * @param missed whether it lies below its target
     * @param list key of the list that it counts, or null where it counts none
     */
    record Cell(
            String text,
            @Nullable String sub,
            String order,
            boolean missed,
            @Nullable String list) {

        public boolean plain() {
            return !missed && list == null;
        }
    }

    /** Shares of ID numbers, one bar per view. */
    record StatusBar(String title, String total, List<Segment> segments) {}

    /** A piece of a bar, positions in percent. */
    record Segment(String tone, String label, String from, String width, String percent) {}

    /** One ID status: what it means and how often it is. */
    record StatusLine(
            String tone,
            String title,
            String meaning,
            String received,
            String receivedShare,
            String published,
            String publishedShare) {}

    /** A rule that was broken. */
    record FindingLine(
            String rule,
            String title,
            String severity,
            String tone,
            String cases,
            String share,
            List<String> states,
            List<ExampleLine> examples) {}

    /** Where a case stands and what shows it. */
    record ExampleLine(String place, String shown) {}

    /** Records that could not be taken in. */
    record RejectLine(String file, String source, String reason, String cases, String lines) {}

    /** A file the register is made of, with its figures where its source has any. */
    record SourceLine(
            String source,
            String file,
            String date,
            String lines,
            String accepted,
            String rejected,
            String conformity,
            String duplication,
            String dropped) {}

    /** A list behind the figures: what it holds, what is to be done, and the measure and view that the command asks for. */
    record ListLine(String key, String title, String meaning, String measure, String view) {}

    /** How a figure is made, and of which counts. */
    record DefinitionLine(String title, String view, String definition, String counts, String percent, String id) {}
}
