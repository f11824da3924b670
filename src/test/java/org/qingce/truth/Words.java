package org.qingce.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code that a text of the extracts stands for. */
final class Words {

    private static final Set<String> SAY_NOTHING = Set.of("不详");
    private static final String LOST = "?";

    private final Map<String, String> codes = new HashMap<>();

    private Words(Map<String, String> codes) {
        this.codes.putAll(codes);
    }

    static Words ethnicity() {
        var words = new Words(Map.of("毛难族", "36", "毛难", "36"));
        for (Tsv.Row row : Tsv.standard("codelists/ethnicity_gb3304.tsv")) {
            String name = row.text("name");
            words.put(row.text("code"), row.text("code"), name, name.replaceFirst("(?<=.)族$", ""));
        }
        return words;
    }

    static Words marital() {
        var words =
                new Words(Map.of("未婚", "10", "已婚", "20", "初婚", "21", "再婚", "22", "复婚", "23", "丧偶", "30", "离婚", "40"));
        List.of("10", "20", "21", "22", "23", "30", "40").forEach(code -> words.put(code, code));
        return words;
    }

    static Words education() {
        var words = new Words(Map.of(
                "研究生", "10", "大学本科", "20", "大学专科", "30", "中专", "40", "高中", "60", "初中", "70", "小学", "80", "其他", "90"));
        Tsv.standard("codelists/education_gbt4658.tsv").forEach(row -> words.put(row.text("code"), row.text("code")));
        return words;
    }

    static Words nature() {
        return new Words(Map.of("1", "1", "2", "2", "非农业户口", "1", "农业户口", "2"));
    }

    /** Null for a text that stands for nothing, is blank or none of the list. */
    String code(String text) {
        return text == null ? null : codes.get(text);
    }

    /** Whether the text was meant to say something but is none of the list; what cannot be read is another matter. */
    boolean isForeign(String text) {
        return text != null && !codes.containsKey(text) && !SAY_NOTHING.contains(text) && !text.contains(LOST);
    }

    private void put(String code, String... spellings) {
        for (String spelling : spellings) {
            codes.put(spelling, code);
        }
    }
}
