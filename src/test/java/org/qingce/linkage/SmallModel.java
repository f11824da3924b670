package org.qingce.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.definition.Label;
import org.qingce.linkage.model.CertainKey;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Parameters;
import org.qingce.linkage.model.Thresholds;
import org.qingce.linkage.model.Weights;

/** A model that knows certain keys and no blocking rule: what is one for certain, and nothing else. */
public final class SmallModel {

    private SmallModel() {}

    public static MatchModel ofCertainKeys() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number_key", "number_key");
        columns.put(
                "document_key",
                "case when id_status = 'OTHER_DOCUMENT' and id_kind not in ('HOUSEHOLD_BOOK', 'OTHER') and name is not null"
                        + " then qc_content_number(id_kind || ' ' || id_number || ' ' || qc_name_key(name)) end");
        columns.put("name", "qc_name_key(name)");
        columns.put("birth", "birth_date");
        return new MatchModel(
                "certain",
                new Label("号", "Certain"),
                columns,
                List.of(
                        new CertainKey("number", "number_key", List.of("birth", "name")),
                        new CertainKey("document", "document_key", List.of())),
                List.of(),
                List.of(new Comparison("name", "name", "exact", List.of("100"), false)),
                List.of(),
                List.of(),
                new Thresholds(0.001, 20.0, 10.0, 0.0, null),
                new Parameters(
                        1,
                        "2026-03-31",
                        100,
                        -10,
                        true,
                        1,
                        Map.of("name", new Weights(List.of(0.9, 0.1), List.of(0.01, 0.99))),
                        0.001));
    }
}
