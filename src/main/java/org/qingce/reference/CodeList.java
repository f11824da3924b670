package org.qingce.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A national code list: its entries in the standard's order, and what else stands for them in practice. Immutable. */
public final class CodeList {

    private final String id;
    private final String standard;
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> otherCodes;
    private final Map<String, String> otherNames;

    CodeList(
            String id,
            String standard,
            List<CodeEntry> entries,
            Map<String, String> otherCodes,
            Map<String, String> otherNames) {
        this.id = id;
        this.standard = standard;
        entries.forEach(entry -> this.entries.put(entry.code(), entry));
        this.otherCodes = Collections.unmodifiableMap(otherCodes);
        this.otherNames = Collections.unmodifiableMap(otherNames);
    }

    /** Short name, e.g. {@code ethnicity}; the one that source definitions use. */
    public String id() {
        return id;
    }

    /** The standard that the list is taken from, e.g. {@code GB 3304-1991}. */
    public String standard() {
        return standard;
    }

    /** All entries in the standard's order. */
    public List<CodeEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry with exactly this code, or null. */
    public @Nullable CodeEntry find(String code) {
        return entries.get(code);
    }

    /** Whether exactly this code is in the list. */
    public boolean contains(String code) {
        return entries.containsKey(code);
    }

    /** Other ways to write a code, each with the code it stands for: {@code 1} for {@code 01}, {@code CN} for {@code CHN}. */
    public Map<String, String> otherCodes() {
        return otherCodes;
    }

    /** Other names in use, each with its code: names without their ending, former names, everyday words. */
    public Map<String, String> otherNames() {
        return otherNames;
    }
}
