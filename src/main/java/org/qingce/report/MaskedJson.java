package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingce.measures.Masking;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values that make a finding visible, without anybody's full name or number. */
final class MaskedJson {

    private static final Pattern LONG_FRACTION = Pattern.compile("-?\\d{1,5}\\.\\d{4,}");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MaskedJson() {}

    /** Field to masked value in the object's order, a dash for null; empty for null and for what is no JSON object. */
    static Map<String, String> of(@Nullable String json) {
        var shown = new LinkedHashMap<String, String>();
        try {
            for (var field : MAPPER.readTree(json == null ? "{}" : json).properties()) {
                shown.put(field.getKey(), value(field.getKey(), field.getValue()));
            }
        } catch (JacksonException e) {
            shown.clear();
        }
        return shown;
    }

    private static String value(String field, JsonNode value) {
        return value.isNull() ? Wording.NONE : Masking.field(field, rounded(value.asString()));
    }

    /** An estimate is stored as it was computed; three digits after the point are enough to read it. */
    private static String rounded(String value) {
        return LONG_FRACTION.matcher(value).matches()
                ? new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).toPlainString()
                : value;
    }
}
