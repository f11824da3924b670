package org.qingce.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingce.workbench.OwnerOnly;

/** Writes forms as a workbook. */
public final class FormWriter {

    private FormWriter() {}

    /**
     * Writes one workbook: the instructions, then each form on a sheet of its own. Whole or not at all, for its owner alone; the same forms
     * make the same bytes.
     *
     * @param file in a folder that exists; replaced if it is there
     * @throws FormException if it cannot be written
     */
    public static void write(Path file, Form... forms) {
        write(file, List.of(forms));
    }

    /** As {@link #write(Path, Form...)}. */
    public static void write(Path file, List<Form> forms) {
        try {
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".form", ".part");
            try {
                draft(draft, forms);
                OwnerOnly.write(file, StableZip.of(draft));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FormException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    private static void draft(Path draft, List<Form> forms) throws IOException {
        try (var out = Files.newOutputStream(draft);
                var workbook = new Workbook(out, "qingce", "1.0")) {
            instructions(workbook, forms);
            var choices = new Choices();
            for (Form form : forms) {
                new FormSheet(form, choices).write(workbook.newWorksheet(form.name()));
            }
            choices.write(workbook);
        }
    }

    private static void instructions(Workbook workbook, List<Form> forms) {
        Worksheet sheet = workbook.newWorksheet("说明");
        sheet.width(0, 110);
        int line = 0;
        for (Form form : forms) {
            sheet.value(line, 0, SafeText.written(form.name() + "  " + form.title()));
            sheet.style(line++, 0).bold().fontSize(12).set();
            for (String text : form.instructions()) {
                sheet.value(line, 0, SafeText.written(text));
                sheet.style(line++, 0).wrapText(true).set();
            }
            line++;
        }
    }
}
