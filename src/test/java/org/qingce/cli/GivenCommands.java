package org.qingce.cli;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The commands as an operator gives them on an ordinary day after a night, and what each enters into the audit trail. */
final class GivenCommands {

    /**
     * A command.
     *
     * @param name words of the command
     * @param arguments what comes after; {@code FOLDER} stands for a folder to write to, {@code PERSON} for a marked person
     * @param entered actions that end in the trail by it, in their order
     */
    record Given(String name, String arguments, List<String> entered) {}

    private GivenCommands() {}

    private static Given given(String name, String arguments, String... entered) {
        return new Given(name, arguments, List.of(entered));
    }

    /** In the order they are given. */
    static final List<Given> ALL = List.of(
            given("status", ""),
            given("steps", "1"),
            given("schedule", "--all --jobs FOLDER/planned"),
            given("doctor", ""),
            given("metrics", ""),
            given("alarms check", ""),
            given("alarms", ""),
            given("report", "", "EXPORT"),
            given("list", "--measure coverage-by-list"),
            given("list", "--measure coverage-by-list --out FOLDER/list.tsv --plain", "EXPORT"),
            given("list", "--measure coverage-by-list --out FOLDER/list.tsv", "EXPORT"),
            given("open", "FOLDER/list.tsv.qc --out FOLDER/opened", "EXPORT"),
            given("rules try", "FOLDER/own-rules.yaml --examples 50 --jobs jobs"),
            given("measures try", "FOLDER/own-measures.yaml --examples 50 --jobs jobs"),
            given("analyse-blocking", "--largest 20"),
            given("explain", "population-20260331.csv:4 police-resident-20260331.csv:4", "LOOK_UP"),
            given("person", "PERSON", "LOOK_UP"),
            given("evaluate", "--truth FOLDER/county"),
            given("unlinkable", ""),
            given("verify worklists", "--out FOLDER/worklists", "EXPORT"),
            given("verify notices", "--out FOLDER/notices", "EXPORT"),
            given("verify sample", "--per-division 2 --seed 5 --out FOLDER/sample", "EXPORT"),
            given("verify import", "WORKLIST --by reviewer", "IMPORT"),
            given("verify progress", ""),
            given("review export", "FOLDER/review.csv", "EXPORT"),
            given("review import", "FOLDER/review.csv.qc --by reviewer", "IMPORT"),
            given("reconcile", "--kind deaths"),
            given("reconcile", "--kind deaths --out FOLDER/deaths.csv", "EXPORT"),
            given("archive list", ""),
            given("archive export", "population-20260331.csv --out FOLDER/population.csv", "EXPORT"),
            given("trend", ""),
            given("alerts", ""),
            given("publish", "--status"),
            given("publish", "--full", "PUBLISH"),
            given("publish", ""),
            given("restart", "1 --from report --preview"),
            given("backfill", "2026-03-31 2026-04-01 --extracts FOLDER/none/{date} --dry-run"),
            given("backfill", "2026-03-31 2026-04-01 --extracts FOLDER/none/{date}", "BACKFILL"),
            given("retention", "--dry-run"),
            given("retention", "", "RETAIN"),
            given("train", "", "TRAIN"),
            given("backup", "--to FOLDER/backups", "BACKUP"),
            given("backup list", "FOLDER/backups"),
            given("backup verify", "BACKUP"),
            given("audit list", ""),
            given("audit verify", ""),
            given("keys list", ""),
            given("keys rotate", "", "KEY"),
            given("keys reencrypt", "", "KEY"));

    /** Commands that are not given here, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            entry("demo", "runs the other commands on an invented county"),
            entry("run nightly", "given first, and for the nights that fail"),
            entry("abandon", "given after a night that fails"),
            entry("restore", "given last, for another home"),
            entry("serve", "does nothing but run nights and check alarms"),
            entry("alarms test", "sends a fixed message by channels that are not set here"),
            entry("rules list", "shows definitions, no data"),
            entry("rules show", "shows definitions, no data"),
            entry("rules check", "shows definitions, no data"),
            entry("rules add", "takes definitions in, no data"),
            entry("measures check", "shows definitions, no data"),
            entry("measures add", "takes definitions in, no data"),
            entry("views", "shows definitions, no data"),
            entry("check-id", "shows what it is given on the command line"),
            entry("simulate", "makes invented people"),
            entry("dedupe", "knows no home; writes the file it is asked for"),
            entry("dedupe init", "knows no home; proposes a model by the headings of a file"),
            entry("verify sample-size", "arithmetic, no data"));
}
