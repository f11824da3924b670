package org.qingce.form;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The drop-downs of a workbook. Their words stand on a hidden sheet at its end, one column a list, because a list written into the
 * drop-down itself may hold 255 characters and no comma.
 */
final class Choices {

    private static final String SHEET = "选项";

    private final List<List<String>> lists = new ArrayList<>();

    void offer(Range cells, List<String> options) {
        if (!lists.contains(options)) {
            lists.add(options);
        }
        cells.validateWithListByFormula("'" + SHEET + "'!" + address(lists.indexOf(options), options.size()))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("qingce")
                .error("请从下拉列表中选择 / choose from the list")
                .showErrorMessage(true);
    }

    void write(Workbook workbook) {
        if (lists.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < lists.size(); column++) {
            for (int row = 0; row < lists.get(column).size(); row++) {
                sheet.value(row, column, SafeText.written(lists.get(column).get(row)));
            }
        }
    }

    private static String address(int column, int rows) {
        String letter = column < 26 ? "" + (char) ('A' + column) : "A" + (char) ('A' + column - 26);
        return "$" + letter + "$1:$" + letter + "$" + rows;
    }
}
