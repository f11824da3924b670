package org.qingce.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one {@link CodeList} from its row of {@code index.tsv}, its own table and {@code aliases.tsv}. */
final class CodeListReader {

    private final Map<String, String> index;
    private final List<Map<String, String>> aliases;
    private final Map<String, String> otherCodes = new LinkedHashMap<>();
    private final Map<String, String> otherNames = new LinkedHashMap<>();

    CodeListReader(Map<String, String> index, List<Map<String, String>> aliases) {
        this.index = index;
        this.aliases = aliases;
    }

    CodeList read() {
        List<CodeEntry> entries = new ArrayList<>();
        for (Map<String, String> row : TabbedResource.rows(CodeLists.class, "codelists/" + setting("file"))) {
            CodeEntry entry = entry(row);
            entries.add(entry);
            addOtherCodes(entry);
            addOtherNames(entry);
        }
        entries.forEach(entry -> otherNames.remove(entry.name()));
        addAliases();
        return new CodeList(setting("list"), setting("standard"), entries, otherCodes, otherNames);
    }

    private CodeEntry entry(Map<String, String> row) {
        Map<String, String> properties = new HashMap<>(row);
        String code = take(properties, setting("code"));
        String name = take(properties, "name");
        return new CodeEntry(code, name, parent(row, code), properties);
    }

    private @Nullable String parent(Map<String, String> row, String code) {
        String parent = row.getOrDefault(setting("parent"), "");
        return parent.isEmpty() || parent.equals(code) ? null : parent;
    }

    private void addOtherCodes(CodeEntry entry) {
        for (String column : setting("other_codes").split(",", -1)) {
            String written = entry.property(column);
            if (!written.isEmpty()) {
                otherCodes.put(written, entry.code());
            }
        }
        if (setting("zeros").equals("lost-or-added") && !entry.code().equals("0")) {
            String bare = entry.code().replaceFirst("^0+", "");
            otherCodes.put(bare.equals(entry.code()) ? "0" + bare : bare, entry.code());
        }
    }

    private void addOtherNames(CodeEntry entry) {
        String ending = setting("ending");
        if (!ending.isEmpty() && entry.name().endsWith(ending)) {
            otherNames.put(entry.name().substring(0, entry.name().length() - ending.length()), entry.code());
        }
        String second = entry.property("name_source2");
        if (!second.isEmpty()) {
            otherNames.put(second, entry.code());
        }
    }

    private void addAliases() {
        for (Map<String, String> alias : aliases) {
            if (setting("list").equals(alias.get("list"))) {
                Map<String, String> target = "code".equals(alias.get("kind")) ? otherCodes : otherNames;
                target.put(alias.getOrDefault("written", ""), alias.getOrDefault("code", ""));
            }
        }
    }

    private String setting(String column) {
        return index.getOrDefault(column, "");
    }

    private static String take(Map<String, String> row, String column) {
        String text = row.remove(column);
        if (text == null) {
            throw new IllegalStateException("a code list of the product lacks its column " + column);
        }
        return text;
    }
}
