package org.qingce.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingce.job.PublishDesk;
import org.qingce.publish.Outcome;
import org.qingce.publish.Publication;
import org.qingce.publish.QualityVerdict;
import org.qingce.publish.Verdict;
import org.qingce.publish.gate.GateResult;
import org.qingce.publish.gate.ReadersAsLeft;

/** How publications and what the gate found are shown. */
final class PublishView {

    private final Console console;

    PublishView(Console console) {
        this.console = console;
    }

    /** Says what became of the state of a run that has just ended well; returns the exit code. */
    int ended(PublishDesk desk, long runId) {
        Verdict verdict = desk.verdict(runId).orElse(null);
        return verdict == null ? ExitCode.OK : verdict(verdict.verdict(), verdict.publication(), desk.gate(runId));
    }

    /** Says what became of an attempt to publish; returns the exit code. */
    int outcome(Outcome outcome) {
        console.say(
                "publish.changes",
                outcome.changes().persons(),
                outcome.changes().difference().added(),
                outcome.changes().difference().changed(),
                outcome.changes().difference().removed());
        return verdict(outcome.verdict(), outcome.publication(), outcome.gate());
    }

    private int verdict(QualityVerdict verdict, long publication, List<GateResult> gate) {
        switch (verdict) {
            case PUBLISHED -> console.say("publish.published", Long.toString(publication));
            case UNCHANGED -> console.say("publish.unchanged", Long.toString(publication));
            case WAITING -> {
                console.say("publish.waiting", Long.toString(publication));
                broken(gate);
                console.say(gate.stream().anyMatch(ReadersAsLeft::isBroken) ? "publish.full" : "publish.accept");
            }
        }
        return verdict == QualityVerdict.WAITING ? ExitCode.WAITING : ExitCode.OK;
    }

    private void broken(List<GateResult> gate) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.limit"),
                    "",
                    messages.text("column.division-name"),
                    messages.text("column.was"),
                    messages.text("column.now"),
                    messages.text("column.measured"),
                    messages.text("column.most")));
            gate.stream().filter(result -> !result.passed()).forEach(result -> table.add(row(result)));
        }
    }

    private List<String> row(GateResult result) {
        return List.of(
                result.limit(),
                result.title().in(console.locale()),
                result.about(),
                number(result.before()),
                number(result.now()),
                number(result.measured()),
                number(result.most()));
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "-";
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }

    /** Lists publications and verdicts; returns the exit code. */
    int status(PublishDesk.Status status) {
        if (status.publications().isEmpty()) {
            console.say("publish.none");
        } else {
            publications(status.publications());
        }
        console.out().println();
        verdicts(status.verdicts());
        boolean waiting =
                status.verdicts().stream().limit(1).anyMatch(verdict -> verdict.verdict() == QualityVerdict.WAITING);
        return waiting ? ExitCode.WAITING : ExitCode.OK;
    }

    private void publications(List<Publication> publications) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.publication"),
                    messages.text("column.run"),
                    messages.text("column.date"),
                    messages.text("column.persons"),
                    messages.text("column.added"),
                    messages.text("column.changed"),
                    messages.text("column.removed"),
                    messages.text("column.published"),
                    messages.text("column.accepted")));
            publications.forEach(publication -> table.add(row(publication)));
        }
    }

    private static List<String> row(Publication publication) {
        return List.of(
                Long.toString(publication.number()),
                Long.toString(publication.run().runId()),
                publication.run().businessDate().toString(),
                String.format(Locale.ROOT, "%,d", publication.standing().persons()),
                String.format(Locale.ROOT, "%,d", publication.difference().added()),
                String.format(Locale.ROOT, "%,d", publication.difference().changed()),
                String.format(Locale.ROOT, "%,d", publication.difference().removed()),
                Moments.time(publication.publishedAt()),
                publication.acceptedBy() == null ? "" : publication.acceptedBy() + ": " + publication.acceptedReason());
    }

    private void verdicts(List<Verdict> verdicts) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.run"),
                    messages.text("column.date"),
                    messages.text("column.verdict"),
                    messages.text("column.publication")));
            for (Verdict verdict : verdicts) {
                table.add(List.of(
                        Long.toString(verdict.run().runId()),
                        verdict.run().businessDate().toString(),
                        messages.text("verdict." + verdict.verdict().word()),
                        Long.toString(verdict.publication())));
            }
        }
    }
}
