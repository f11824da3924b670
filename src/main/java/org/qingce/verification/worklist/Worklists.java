package org.qingce.verification.worklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingce.form.Form;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandOutFolder;
import org.qingce.linkage.decision.Decisions;
import org.qingce.verification.answer.AnswerImport;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.finding.CaseBook;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Makes worklists of the register as the latest run left it, and says how far they have come. */
public final class Worklists {

    private final Workbench workbench;

    /** @param workbench a register after a run; the tables of this package are made where they are missing */
    public Worklists(Workbench workbench) {
        this.workbench = workbench;
        CaseBook.prepare(workbench);
        AnswerImport.prepare(workbench);
        Decisions.prepare(workbench);
    }

    /** The kinds of answers that worklists ask for. */
    public static List<AnswerKind> kinds() {
        return List.of(new FindingKind(), PresenceKind.toAdd(), PresenceKind.toCheck(), new LinkKind());
    }

    /**
     * From which weight on a pair is worth looking at, and from which on it is linked unseen; in bits.
     *
     * @see org.qingce.linkage.model.Thresholds
     */
    public record Doubt(double review, double link) {}

    /**
     * Writes one workbook for each unit that there is anything to ask of, and notes what was asked. The files hold personal data in full; only
     * their owner can read them.
     *
     * @param folder made where it is missing
     * @param runId the run whose state the register holds
     * @throws org.qingce.form.FormException if one cannot be written
     */
    public List<Worklist> write(
            HandOutFolder folder, WorklistScope scope, WorklistWords words, Doubt doubt, long runId) {
        workbench.run(
                script("work_items"),
                Map.of(
                        "digits", scope.villages() ? 12 : 9,
                        "review", doubt.review(),
                        "link", doubt.link(),
                        "division", scope.division()));
        folder.make();
        var written = new ArrayList<Worklist>();
        for (String[] unit : units()) {
            written.add(write(folder, unit[0], unit[1], words, scope.most()));
            Map<String, ?> parameters = Map.of("unit", unit[0], "most", scope.most(), "run_id", runId);
            workbench.inTransaction(() -> workbench.run(script("sent"), parameters));
        }
        workbench.run(script("forget"));
        return List.copyOf(written);
    }

    /** How far the worklists of a division have come, township by township and kind by kind. */
    public List<Progress> progress(String division) {
        return workbench.list(
                script("progress"),
                Map.of("division", division),
                row -> new Progress(
                        row.requiredText("division"),
                        row.requiredText("name"),
                        row.requiredText("kind"),
                        row.number("sent"),
                        row.number("answered"),
                        row.number("verified_right"),
                        row.number("corrected"),
                        row.number("repaired"),
                        row.number("still_open")));
    }

    private Worklist write(HandOutFolder folder, String unit, String name, WorklistWords words, int most) {
        var sheets = new Sheets(workbench, words, unit, most);
        Form findings = sheets.findings();
        Form toAdd = sheets.people(PresenceKind.toAdd());
        Form toCheck = sheets.people(PresenceKind.toCheck());
        Form links = sheets.links();
        Path file = FormWriter.write(
                folder.place(fileName(unit, name)),
                folder.outlet(),
                Stream.of(findings, toAdd, toCheck, links)
                        .filter(form -> !form.rows().isEmpty())
                        .toList());
        return new Worklist(
                file,
                unit,
                name,
                findings.rows().size(),
                toAdd.rows().size(),
                toCheck.rows().size(),
                links.rows().size());
    }

    private static String fileName(String unit, String name) {
        String stem = unit.isEmpty() ? "区划不明" : unit + " " + name;
        return stem.strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + ".xlsx";
    }

    private List<String[]> units() {
        return workbench.list(
                script("units"), Map.of(), row -> new String[] {row.requiredText("unit"), row.requiredText("name")});
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Worklists.class, name);
    }
}
