package org.qingce.verification.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandOutFolder;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Sends notices about separated persons to the divisions where they are said to live. */
public final class Notices {

    private final Workbench workbench;

    /** @param workbench a register after a run; the tables of this package are made where they are missing */
    public Notices(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(script("tables"));
    }

    /**
     * Writes a workbook for each division that has a notice to receive, and notes the notices as sent. The files hold personal data in full;
     * only their owner can read them.
     *
     * @param folder made where it is missing
     * @param division code in which the receivers lie; {@code ''} for all
     * @param again also notices that were sent before and not replied to
     * @param today the day on which they are sent
     * @throws org.qingce.form.FormException if one cannot be written
     */
    public List<NoticeFile> write(HandOutFolder folder, String division, boolean again, LocalDate today) {
        workbench.run(script("due"), Map.of("division", division, "again", again));
        folder.make();
        var files = new ArrayList<NoticeFile>();
        for (NoticeFile unit : units(folder)) {
            FormWriter.write(unit.file(), folder.outlet(), List.of(new NoticeSheet(workbench).of(unit)));
            workbench.inTransaction(
                    () -> workbench.run(script("sent"), Map.of("unit", unit.division(), "today", today)));
            files.add(unit);
        }
        workbench.run(script("forget"));
        return List.copyOf(files);
    }

    private List<NoticeFile> units(HandOutFolder folder) {
        return workbench.list(script("units"), Map.of(), row -> {
            String code = row.requiredText("unit");
            String name = name(code, row.requiredText("name"));
            return new NoticeFile(folder.place(fileName(code, name)), code, name, row.number("notices"));
        });
    }

    /** As the register's own list has it, else as GB/T 2260 does; empty where neither knows the code. */
    private static String name(String code, String listed) {
        DivisionCode known = listed.isEmpty() ? DivisionCodes.standard().find(code) : null;
        return known == null ? listed : known.latest().fullName();
    }

    private static String fileName(String code, String name) {
        String stem = "通报 " + code + " " + name;
        return stem.strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + ".xlsx";
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Notices.class, name);
    }
}
