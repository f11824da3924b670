package org.qingce.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingce.handout.Outlet;

/** Writes forms as a workbook. */
public final class FormWriter {

    private FormWriter() {}

    /** {@link #write(Path, Outlet, List)} as it is. */
    public static void write(Path file, Form... forms) {
        write(file, List.of(forms));
    }

    /** {@link #write(Path, Outlet, List)} as it is. */
    public static void write(Path file, List<Form> forms) {
        write(file, Outlet.PLAIN, forms);
    }

    /**
     * Writes one workbook: the instructions, then each form on a sheet of its own. Whole or not at all, for its owner alone; the same forms
     * make the same bytes.
     *
     * @param file in a folder that exists; replaced if it is there
     * @return its place
     * @throws FormException if it cannot be written
     */
    public static Path write(Path file, Outlet outlet, List<Form> forms) {
        try {
            byte[] workbook = workbook(forms);
            return outlet.write(file, out -> out.write(workbook));
        } catch (IOException e) {
            throw new FormException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    /** What such a workbook says. */
    public static byte[] workbook(List<Form> forms) throws IOException {
        var draft = new ByteArrayOutputStream();
        try (var workbook = new Workbook(draft, "qingce", "1.0")) {
            instructions(workbook, forms);
            var choices = new Choices();
            for (Form form : forms) {
                new FormSheet(form, choices).write(workbook.newWorksheet(form.name()));
            }
            choices.write(workbook);
        }
        return StableZip.of(draft.toByteArray());
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
