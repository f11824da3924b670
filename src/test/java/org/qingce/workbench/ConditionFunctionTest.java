package org.qingce.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionFunctionTest {

    static Stream<ConditionFunction> functions() {
        return ConditionFunction.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void itsExampleGivesWhatTheManualSaysAndNullGivesNull(ConditionFunction function) {
        try (Workbench workbench = Workbench.inMemory()) {
            assertThat(value(workbench, function.example())).containsExactly(function.result());
            String ofNulls = function.example()
                    .replaceAll("date '[^']*'", "cast(null as date)")
                    .replaceAll("'[^']*'", "cast(null as string)")
                    .replaceAll("\\b\\d+\\b", "cast(null as bigint)");
            assertThat(value(workbench, ofNulls)).as(ofNulls).containsExactly("null");
        }
        assertThat(function.example()).startsWith(function.name() + "(");
    }

    private static List<String> value(Workbench workbench, String expression) {
        return workbench.list(
                SqlScript.parse("example", "select " + expression + " as x;"),
                Map.of(),
                row -> String.valueOf(row.text("x")));
    }
}
