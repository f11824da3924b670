package org.qingce.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingce.form.FilledRow;
import org.qingce.form.FilledSheet;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;

/** Visits whom a sample drew: of six in a row one is not at home and of one the name is wrong. */
final class Visitor {

    /** By township: right, and right or wrong. */
    final Map<String, String> found = new TreeMap<>();

    Path fillIn(Path workbook) {
        FilledSheet sheet = FormReader.read(workbook).sheets().get(0);
        var rows = new ArrayList<FormRow>();
        int right = 0;
        int contacted = 0;
        for (FilledRow row : sheet.rows()) {
            var values = new LinkedHashMap<>(row.values());
            int place = rows.size() % 6;
            values.put("result", place == 0 ? "未联系上" : place == 1 ? "有错误" : "全部正确");
            if (place == 1) {
                values.put("name_verdict", "错");
            }
            right += place > 1 ? 1 : 0;
            contacted += place > 0 ? 1 : 0;
            rows.add(new FormRow(row.reference(), values));
        }
        found.put(township(workbook), right + "/" + contacted);
        Path filled = workbook.resolveSibling("visited-" + workbook.getFileName());
        var columns =
                sheet.keys().stream().map(key -> FormColumn.text(key, key, 10)).toList();
        FormWriter.write(filled, List.of(new Form(sheet.name(), "", List.of(), columns, rows)));
        return filled;
    }

    private static String township(Path workbook) {
        return workbook.getFileName().toString().replaceFirst(".*-(\\d{9})\\.xlsx", "$1");
    }
}
