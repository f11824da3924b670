package org.qingce.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.CodeEntry;
import org.qingce.reference.CodeList;

/**
 * Standard form of a coded value: the code of a {@link CodeList}. Accepted are the code, its other spellings
 * ({@code 1} for {@code 01}), its names, and code and name together in either order ({@code 1 男}, {@code 男(1)}).
 *
 * <p>What the source says about its own codes goes before the list: with {@code 0 → 2} the text {@code 0} means female
 * although GB/T 2261.1 calls it unknown. If code and name stand together and mean different entries the result is
 * {@code CONTRADICTION}, unless one contains the other ({@code 21 已婚}): then the narrower stands. If either is not known:
 * {@code NOT_IN_CODE_LIST}.
 */
public final class CodeStandard implements Standard<String> {

    private static final int REMEMBERED = 10_000;

    private final CodeList list;
    private final BlankText blank;
    private final Map<String, Standardised<String>> outcomes = new HashMap<>();
    private final Map<String, Standardised<String>> remembered = new ConcurrentHashMap<>();

    /** The list alone. */
    public CodeStandard(CodeList list) {
        this(list, Map.of(), BlankText.USUAL);
    }

    /**
     * The list, preceded by what one source means.
     *
     * @param sourceMap texts of the source (in any width or letter case), each with a code of the list, or with
     *     {@code ""} where the source means "nothing entered"
     * @throws IllegalArgumentException if the map names a code that the list does not hold
     */
    public CodeStandard(CodeList list, Map<String, String> sourceMap, BlankText blank) {
        this.list = list;
        this.blank = blank;
        Map<String, Standardised<String>> byCode = new HashMap<>();
        list.entries().forEach(entry -> byCode.put(entry.code(), Standardised.of(entry.code())));
        byCode.put("", Standardised.blank());
        list.otherNames().forEach((written, code) -> put(byCode, written, code));
        list.entries().forEach(entry -> put(byCode, entry.name(), entry.code()));
        list.otherCodes().forEach((written, code) -> put(byCode, written, code));
        list.entries().forEach(entry -> put(byCode, entry.code(), entry.code()));
        sourceMap.forEach((written, code) -> put(byCode, written, code));
    }

    private void put(Map<String, Standardised<String>> byCode, String written, String code) {
        Standardised<String> outcome = byCode.get(code);
        if (outcome == null) {
            throw new IllegalArgumentException("code map: " + written + " -> " + code + ", but " + code
                    + " is no code of the list " + list.id() + " (" + list.standard() + ")");
        }
        outcomes.put(written, outcome);
        outcomes.put(CodeText.plain(written), outcome);
    }

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null) {
            return Standardised.blank();
        }
        Standardised<String> known = outcomes.get(raw);
        if (known == null) {
            known = remembered.get(raw);
        }
        return known == null ? remember(raw) : known;
    }

    private Standardised<String> remember(String raw) {
        Standardised<String> outcome = judge(raw);
        if (remembered.size() < REMEMBERED) {
            remembered.put(raw, outcome);
        }
        return outcome;
    }

    private Standardised<String> judge(String raw) {
        String text = CodeText.plain(raw);
        Standardised<String> whole = outcomes.get(text);
        if (whole != null) {
            return whole;
        }
        if (blank.isBlank(raw)) {
            return Standardised.blank();
        }
        Standardised<String> together = together(text);
        if (together != null) {
            return together;
        }
        boolean damaged = text.codePoints().anyMatch(Characters::isLost);
        return Standardised.problem(damaged ? Problem.DAMAGED : Problem.NOT_IN_CODE_LIST);
    }

    /** The outcome of code and name together, or null if the text is not made so. */
    private @Nullable Standardised<String> together(String text) {
        int name = CodeText.nameAfterCode(text);
        int cut = name > 0 ? name : CodeText.codeAtEnd(text);
        if (cut == text.length()) {
            return null;
        }
        Standardised<String> first = part(text.substring(0, cut));
        Standardised<String> second = part(text.substring(cut));
        return first == null || second == null || first.value() == null || second.value() == null
                ? null
                : agreed(first.value(), second.value());
    }

    /** The outcome of one of two parts, without the signs that join them. */
    private @Nullable Standardised<String> part(String part) {
        String rest = CodeText.withoutLeadingJoin(part);
        Standardised<String> outcome = outcomes.get(rest);
        while (outcome == null && CodeText.endsInJoin(rest)) {
            rest = rest.substring(0, rest.length() - 1);
            outcome = outcomes.get(rest);
        }
        return outcome;
    }

    private Standardised<String> agreed(String first, String second) {
        if (first.equals(second) || contains(second, first)) {
            return Standardised.of(first);
        }
        return contains(first, second) ? Standardised.of(second) : Standardised.problem(Problem.CONTRADICTION);
    }

    private boolean contains(String wider, String narrower) {
        CodeEntry entry = list.find(narrower);
        return entry != null && wider.equals(entry.parent());
    }
}
