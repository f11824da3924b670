package org.qingce.planted;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qingce.identity.Mod11Radix2CheckDigit;

/** Faults of a single record: numbers, names, items left out, dates and places. Planted in the population database. */
final class RecordPlantings {

    private static final Predicate<Resident> SINGLE =
            resident -> resident.age() >= 18 && resident.single() && !resident.head();
    private static final Predicate<Resident> ANYBODY = resident -> resident.age() >= 18 && !resident.single();

    private RecordPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of("ID01", in(ANYBODY, "身份证号", id -> id.substring(0, 9) + id.substring(10))),
                Planting.of("ID02", in(ANYBODY, "身份证号", id -> id.substring(0, 9) + "O" + id.substring(10))),
                Planting.of("ID03", in(ANYBODY, "身份证号", RecordPlantings::otherCheckDigit)),
                Planting.of(
                        "ID04",
                        in(ANYBODY, "身份证号", id -> checked(id.substring(0, 10) + "0230" + id.substring(14, 17)))),
                Planting.of("ID05", in(ANYBODY, "身份证号", id -> checked("999999" + id.substring(6, 17)))),
                Planting.of("ID07", in(ANYBODY, "出生日期", RecordPlantings::nextDay)),
                Planting.of("ID08", in(Resident::head, "性别", sex -> sex.equals("男") ? "女" : "男")),
                Planting.with("ID06", "ID06", RecordPlantings::numberBeforeItsCounty),
                Planting.with("ID09", "CP01", in(ANYBODY, "身份证号", id -> "666666666666666666")),
                Planting.of("ID10", in(old(), "身份证号", id -> id.substring(0, 6) + id.substring(8, 17))),
                Planting.of("ID13", in(ANYBODY, "身份证号", id -> "4.51302E+17")),
                Planting.of("ID14", in(resident -> resident.age() < 1, "身份证号", id -> "")),
                Planting.with("NM01", "CP01", in(ANYBODY, "姓名", name -> "")),
                Planting.of(
                        "NM02",
                        in(resident -> !resident.han(), "姓名", name -> name.charAt(0) + "•" + name.substring(1))),
                Planting.of("NM03", in(Resident::han, "姓名", name -> "犇" + name.substring(1))),
                Planting.with("NM04", "NM01 CP01", in(ANYBODY, "姓名", name -> name.charAt(0) + "?")),
                Planting.of("CP01", in(ANYBODY, "与户主关系", relation -> "")),
                Planting.with("CP02", "CP01", in(ANYBODY, "婚姻状况", status -> "")),
                Planting.of("CP03", in(married("初婚"), "初婚日期", day -> "")),
                Planting.of("CP04", in(married("丧偶"), "初婚日期", day -> "")),
                Planting.of(
                        "CP06",
                        in(ANYBODY, "户编号", household -> household.substring(0, 4) + "-" + household.substring(4))),
                Planting.with("CP07", "CP01", in(ANYBODY, "民族", people -> "外星族")),
                Planting.with("CP08", "CP01", in(ANYBODY, "出生日期", birth -> birth.substring(0, 4) + "-02-30")),
                Planting.with("BD01", "BD03 ID07", in(SINGLE, "出生日期", birth -> "2026-04-02")),
                Planting.with("BD02", "ID07", in(ANYBODY, "出生日期", birth -> "1900-05-05")),
                Planting.of("BD03", in(ANYBODY, "更新日期", updated -> "1920-01-01")),
                Planting.of("MA02", RecordPlantings::marriedChild),
                Planting.of("HH03", in(sonOrDaughter(), "与户主关系", relation -> relation.startsWith("2") ? "31" : "21")),
                Planting.of("HH05b", in(ANYBODY, "户编号", household -> "")),
                Planting.of("RS01", in(Resident::atHome, "户籍区划", code -> "451302999999")),
                Planting.of("RS02", in(Resident::atHome, "流动人口标志", flag -> "是")),
                Planting.of("RS03", RecordPlantings::earlyMigrant));
    }

    private interface Slip {
        String of(String right);
    }

    private static java.util.function.Consumer<Garden> in(Predicate<Resident> who, String column, Slip slip) {
        return garden -> {
            Map<String, String> row = garden.take(who).population();
            row.put(column, slip.of(row.get(column)));
        };
    }

    private static Predicate<Resident> old() {
        return resident -> resident.born().getYear() < 2000 && !resident.single();
    }

    private static Predicate<Resident> married(String status) {
        return resident -> resident.population().get("婚姻状况").equals(status);
    }

    private static Predicate<Resident> sonOrDaughter() {
        return resident -> List.of("21", "31").contains(resident.relation());
    }

    private static String checked(String seventeen) {
        try {
            return seventeen + Mod11Radix2CheckDigit.MOD_11_2.calculate(seventeen);
        } catch (org.apache.commons.validator.routines.checkdigit.CheckDigitException e) {
            throw new IllegalArgumentException(seventeen, e);
        }
    }

    private static String otherCheckDigit(String id) {
        return id.substring(0, 17) + (id.charAt(17) == '1' ? '2' : '1');
    }

    private static String nextDay(String date) {
        return java.time.LocalDate.parse(date).plusDays(1).toString();
    }

    /** 500101 is a county of 1997; found in the household register and in the population database. */
    private static void numberBeforeItsCounty(Garden garden) {
        Resident resident = garden.take(one ->
                one.health() == null && one.born().getYear() < 1990 && !one.single() && garden.isNamedByNobody(one));
        String id = checked("500101" + resident.id().substring(6, 17));
        resident.police().put("gmsfhm", id);
        resident.population().put("身份证号", id);
    }

    private static void marriedChild(Garden garden) {
        Map<String, String> row = garden.take(resident -> resident.age() < 14).population();
        row.put("婚姻状况", "初婚");
        row.put("初婚日期", "2026-01-01");
    }

    private static void earlyMigrant(Garden garden) {
        Map<String, String> row = garden.take(resident -> !resident.population()
                        .get("户籍区划")
                        .substring(0, 9)
                        .equals(resident.population().get("现居住区划").concat("000").substring(0, 9)))
                .population();
        row.put("流动人口标志", "是");
        row.put("离开户籍地日期", "2026-01-01");
    }
}
