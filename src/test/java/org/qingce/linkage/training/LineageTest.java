package org.qingce.linkage.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingce.definition.Label;
import org.qingce.linkage.model.CertainKey;
import org.qingce.linkage.model.MatchModel;

class LineageTest {

    private final Lineage lineage = new Lineage(model());

    private static MatchModel model() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "qc_name_key(full_name)");
        columns.put("initial", "substring(full_name, 1, 1)");
        columns.put("birth", "cast(birth_date as string)");
        columns.put("sex", "case when sex = 'full_name' then null else sex end");
        columns.put("digits", "case when status in ('VALID') then try_cast(id_number as bigint) end");
        columns.put("number", "id_number");
        return new MatchModel(
                "m",
                new Label("模", "M"),
                columns,
                List.of(new CertainKey("number", "digits", List.of("name", "birth"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    @Test
    void columnsOfOneSourceAreRelated() {
        assertThat(lineage.related("name", "initial")).isTrue();
        assertThat(lineage.related("name", "name")).isTrue();
    }

    @Test
    void functionsKeywordsAndTextAreNoSources() {
        assertThat(lineage.related("birth", "digits")).isFalse();
        assertThat(lineage.related("sex", "digits")).isFalse();
        assertThat(lineage.related("sex", "name")).isFalse();
    }

    @Test
    void theKeyDecidesWhatRestsOnItsSource() {
        assertThat(lineage.keyed(List.of("number"))).isTrue();
        assertThat(lineage.keyed(List.of("name"))).isFalse();
    }
}
