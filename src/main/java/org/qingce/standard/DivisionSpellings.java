package org.qingce.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.reference.CodeLists;
import org.qingce.reference.Division;
import org.qingce.reference.DivisionLevel;

/** How the name of one division is written in addresses, and how much each spelling says. */
final class DivisionSpellings {

    /** How sure a spelling is; the surer first. */
    enum Strength {
        /** The name, or another ending of the same meaning: 桥东村委会 for 桥东村. */
        SAME,
        /** The name with the ending of a sister kind, as after a village became a community: 桥东社区 for 桥东村. */
        SISTER,
        /** The name without ending. */
        STEM
    }

    private static final List<String> STREET = List.of("街道办事处", "地区办事处", "办事处", "街道办", "街道");
    private static final List<String> TOWN = List.of("镇");
    private static final List<String> COUNTRYSIDE = List.of("民族乡", "乡", "苏木");
    private static final List<String> VILLAGE = List.of("村民委员会", "村委会", "村委", "村");
    private static final List<String> COMMUNITY = List.of("社区居民委员会", "社区居委会", "居民委员会", "居委会", "居委", "社区");
    private static final List<List<String>> TOWNSHIP_KINDS = List.of(STREET, TOWN, COUNTRYSIDE);
    private static final List<List<String>> VILLAGE_KINDS = List.of(VILLAGE, COMMUNITY);
    private static final Pattern HIGHER_ENDING = Pattern.compile("(?:自治区|特别行政区|自治州|自治县|自治旗|地区|林区|特区|省|市|州|盟|县|区|旗)$");
    private static final Pattern PEOPLES = Pattern.compile("(?:" + peoples() + ")+$");

    private DivisionSpellings() {}

    static Map<String, Strength> of(Division division) {
        return switch (division.level()) {
            case PROVINCE, PREFECTURE, COUNTY -> higher(division.name(), division.level());
            case TOWNSHIP -> lower(division.name(), TOWNSHIP_KINDS);
            case VILLAGE -> lower(division.name(), VILLAGE_KINDS);
        };
    }

    private static Map<String, Strength> higher(String name, DivisionLevel level) {
        Map<String, Strength> spellings = new LinkedHashMap<>();
        String stem = HIGHER_ENDING.matcher(name).replaceFirst("");
        String shortName = name.contains("自治") || level == DivisionLevel.PROVINCE ? withoutPeoples(stem) : stem;
        if (shortName.length() >= 2) {
            spellings.put(shortName, Strength.STEM);
            autonomousEnding(name).forEach(ending -> spellings.put(shortName + ending, Strength.SAME));
        }
        if (!stem.isEmpty()) {
            spellings.put(name, Strength.SAME);
        }
        return spellings;
    }

    private static List<String> autonomousEnding(String name) {
        int at = name.indexOf("自治");
        return at < 0 || name.endsWith("自治区") ? List.of() : List.of(name.substring(at + 2), name.substring(at));
    }

    private static Map<String, Strength> lower(String name, List<List<String>> kinds) {
        Map<String, Strength> spellings = new LinkedHashMap<>();
        spellings.put(name, Strength.SAME);
        List<String> own = kindOf(name, kinds);
        String stem = withoutEnding(name, own);
        if (stem.length() >= 2) {
            for (List<String> kind : kinds) {
                Strength strength = kind.equals(own) ? Strength.SAME : Strength.SISTER;
                kind.forEach(ending -> spellings.putIfAbsent(stem + ending, strength));
            }
            spellings.put(stem, stem.endsWith("村") || own.isEmpty() ? Strength.SAME : Strength.STEM);
        }
        return spellings;
    }

    private static List<String> kindOf(String name, List<List<String>> kinds) {
        return kinds.stream()
                .filter(kind -> kind.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElse(List.of());
    }

    private static String withoutEnding(String name, List<String> kind) {
        String stem = kind.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
        return kind.equals(COUNTRYSIDE) ? withoutPeoples(stem) : stem;
    }

    private static String withoutPeoples(String stem) {
        String bare = PEOPLES.matcher(stem).replaceFirst("");
        return bare.length() >= 2 ? bare : stem;
    }

    /** The names of the peoples, 维吾尔 before 维, as one alternative; single characters only with 族. */
    private static String peoples() {
        List<String> names = new ArrayList<>();
        CodeLists.ethnicity().entries().forEach(entry -> names.add(entry.name()));
        Stream<String> bare = names.stream()
                .filter(name -> name.length() > 3 && name.endsWith("族"))
                .map(name -> name.substring(0, name.length() - 1));
        return Stream.concat(Stream.concat(names.stream(), bare), Stream.of("各族"))
                .filter(name -> name.length() >= 2 && !name.equals("其他"))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
