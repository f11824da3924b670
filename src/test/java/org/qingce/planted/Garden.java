package org.qingce.planted;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where faults are planted: residents are given out once, and with them their whole household. */
final class Garden {

    private final CountyExtracts extracts;
    private final List<Resident> residents = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> households;
    private final Set<String> used = new HashSet<>();
    private int number = 100;

    /**
     * @param marked numbers of people of whom the county has something to say already
     */
    Garden(CountyExtracts extracts, Set<String> marked) {
        this.extracts = extracts;
        var population = byNumber(extracts.population(), "身份证号");
        var health = byNumber(extracts.health(), "身份证号");
        this.households = extracts.police().rows().stream()
                .filter(row -> row.get("zxsj").isEmpty())
                .collect(Collectors.groupingBy(row -> row.get("hh")));
        for (Map<String, String> row : extracts.police().rows()) {
            Map<String, String> same = population.get(row.get("gmsfhm"));
            if (row.get("zxsj").isEmpty() && same != null && same.get("死亡日期").isEmpty()) {
                residents.add(new Resident(row, same, health.get(row.get("gmsfhm"))));
            }
        }
        for (Map<String, String> row : extracts.police().rows()) {
            if (marked.contains(row.get("gmsfhm"))) {
                used.add(row.get("hh"));
            }
        }
    }

    private static Map<String, Map<String, String>> byNumber(Sheet sheet, String column) {
        var rows = new HashMap<String, Map<String, String>>();
        sheet.rows().forEach(row -> rows.put(row.get(column), row));
        return rows;
    }

    /** No other record bears the resident's number. */
    boolean isNamedByNobody(Resident resident) {
        return Stream.of(extracts.marriages(), extracts.births(), extracts.police())
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row != resident.police())
                .noneMatch(row -> row.containsValue(resident.id()));
    }

    CountyExtracts extracts() {
        return extracts;
    }

    /** The next resident of whom this holds, out of a household that nobody was taken from. */
    Resident take(Predicate<Resident> wanted) {
        Resident found = residents.stream()
                .filter(resident -> !used.contains(resident.household()) && wanted.test(resident))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is left for this fault: make a larger county"));
        used.add(found.household());
        return found;
    }

    Resident singleMan() {
        return take(resident -> resident.man() && resident.single() && between(resident, 25, 50));
    }

    Resident singleWoman() {
        return take(resident -> !resident.man() && resident.single() && between(resident, 23, 45));
    }

    Resident father() {
        return take(resident ->
                resident.man() && !resident.single() && between(resident, 25, 60) && isNamedByNobody(resident));
    }

    Resident mother() {
        return take(resident ->
                !resident.man() && !resident.single() && between(resident, 23, 50) && isNamedByNobody(resident));
    }

    private static boolean between(Resident resident, int least, int most) {
        return resident.age() >= least && resident.age() <= most;
    }

    /** Standing rows of the household register under the resident's number. */
    List<Map<String, String>> household(Resident resident) {
        return households.get(resident.household());
    }

    /** A serial for certificates and household numbers. */
    int next() {
        return ++number;
    }

    /** Couple registered and entered as such everywhere. */
    void marry(Resident husband, Resident wife, LocalDate day) {
        register("IA", husband, wife, day);
        husband.status(21, day);
        wife.status(21, day);
    }

    void register(String kind, Resident husband, Resident wife, LocalDate day) {
        var row = new LinkedHashMap<>(
                Map.of("CERT_NO", "P-" + next(), "OP_TYPE", kind, "OP_DATE", day.toString(), "DEPT_CODE", "451302"));
        party(row, "MAN", husband);
        party(row, "WOMAN", wife);
        extracts.marriages().add(row);
    }

    private static void party(Map<String, String> row, String side, Resident party) {
        row.put("NAME_" + side, party.name());
        row.put("BIRTH_" + side, party.born().toString());
        row.put("CERT_TYPE_" + side, "身份证");
        row.put("CERT_NUM_" + side, party.id());
        row.put("NATION_" + side, "中国");
        row.put("FOLK_" + side, party.population().get("民族"));
    }

    /** A death certificate, reported the day after; the health file rests since long before. */
    Map<String, String> death(Resident resident, LocalDate died) {
        if (resident.health() != null) {
            resident.health().put("更新日期", "2020/1/1");
        }
        extracts.deaths()
                .add(Map.of(
                        "证件类型", "居民身份证",
                        "证件号码", resident.id(),
                        "姓名", resident.name(),
                        "性别", resident.man() ? "男" : "女",
                        "民族", resident.population().get("民族"),
                        "出生日期", resident.born().toString(),
                        "死亡日期", died.toString(),
                        "年龄",
                                Integer.toString(
                                        Period.between(resident.born(), died).getYears()),
                        "户籍区划", resident.police().get("hjdxzqh"),
                        "报告日期", died.plusDays(1).toString()));
        return last(extracts.deaths());
    }

    /** A birth certificate of a child whom nobody else knows, issued two days after the birth. */
    Map<String, String> birth(Resident mother, Resident father, LocalDate born) {
        int serial = next();
        var row = new LinkedHashMap<>(Map.of(
                "cert_no",
                "Z%09d".formatted(serial),
                "child_name",
                father.name().charAt(0) + child(serial),
                "sex",
                "1",
                "birth_time",
                Resident.compact(born) + "0830",
                "weeks",
                "39",
                "length_cm",
                "50",
                "weight_g",
                "3200",
                "issue_date",
                Resident.compact(born.plusDays(2)),
                "child_division",
                father.police().get("hjdxzqh")));
        parent(row, "mother", mother);
        parent(row, "father", father);
        extracts.births().add(row);
        return last(extracts.births());
    }

    private static void parent(Map<String, String> row, String role, Resident parent) {
        row.put(role + "_name", parent.name());
        row.put(role + "_nation", "中国");
        row.put(role + "_folk", parent.police().get("mz"));
        row.put(role + "_cert_type", "01");
        row.put(role + "_cert_no", parent.id());
    }

    /** A given name that differs from serial to serial. */
    private static String child(int serial) {
        String characters = "安宁和平春夏秋冬江河湖海松竹梅兰";
        return "" + characters.charAt(serial % 16) + characters.charAt(serial / 16 % 16);
    }

    private static Map<String, String> last(Sheet sheet) {
        return sheet.rows().get(sheet.rows().size() - 1);
    }
}
