package org.qingce.planted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Faults of deaths, of households, and of persons counted twice. */
final class LifePlantings {

    private static final LocalDate DIED = LocalDate.of(2026, 3, 18);

    private LifePlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.with(
                        "BD05",
                        "ID07",
                        garden -> garden.take(LifePlantings::hasFile).health().put("出生日期", "1951/1/2")),
                Planting.of("DE01", garden -> cancelled(garden).put("swrq", "19010101")),
                Planting.of("DE02", garden -> cancelled(garden).put("swrq", "20260410")),
                Planting.of(
                        "DE03",
                        garden -> death(garden, DIED)
                                .put("报告日期", DIED.minusDays(1).toString())),
                Planting.of("DE04", LifePlantings::servedAfterDeath),
                Planting.of("DE05", garden -> death(garden, DIED.minusYears(1))),
                Planting.of("DE06", LifePlantings::twoDaysOfDeath),
                Planting.of("DE07", garden -> death(garden, DIED.minusDays(8))),
                Planting.of("DE08", garden -> death(garden, DIED).merge("年龄", "9", (age, nine) -> nine + age)),
                Planting.of("HH01", LifePlantings::secondHead),
                Planting.of("HH02", LifePlantings::childAlone),
                Planting.of("HH04", LifePlantings::olderSpouseAsChild),
                Planting.of("HH05", garden -> declareOne(garden, garden.take(Resident::head), 1)),
                Planting.of("HH06", LifePlantings::secondHousehold),
                Planting.of("RS04", LifePlantings::countedTwice));
    }

    private static boolean plain(Resident resident) {
        return resident.health() == null && resident.single() && resident.age() >= 18;
    }

    private static boolean hasFile(Resident resident) {
        return resident.health() != null && resident.age() > 70;
    }

    private static Map<String, String> death(Garden garden, LocalDate died) {
        return garden.death(garden.take(LifePlantings::plain), died);
    }

    /** Somebody whom only the household register says to be gone. */
    private static Map<String, String> cancelled(Garden garden) {
        Resident resident = garden.take(one -> plain(one) && !one.head());
        resident.police().put("zxsj", "20260320090000");
        declareOne(garden, resident, -1);
        return resident.police();
    }

    private static void declareOne(Garden garden, Resident resident, int more) {
        garden.household(resident)
                .forEach(row -> row.merge("hrks", "", (size, none) -> Integer.toString(Integer.parseInt(size) + more)));
    }

    private static void servedAfterDeath(Garden garden) {
        Resident resident =
                garden.take(one -> hasFile(one) && one.police().get("hyzk").equals("30"));
        garden.death(resident, DIED);
        resident.health().put("更新日期", "2026/3/25");
    }

    private static void twoDaysOfDeath(Garden garden) {
        Resident resident = garden.take(LifePlantings::plain);
        garden.death(resident, DIED);
        resident.population().put("死亡日期", DIED.plusDays(1).toString());
    }

    private static void secondHead(Garden garden) {
        garden.take(one -> !one.head() && one.age() >= 18).police().put("yhzgxdm", "02");
    }

    private static void childAlone(Garden garden) {
        Resident child = garden.take(one -> one.age() < 15 && !one.head());
        declareOne(garden, child, -1);
        child.police().putAll(Map.of("hh", household(garden), "hrks", "1", "yhzgxdm", "02"));
    }

    private static void olderSpouseAsChild(Garden garden) {
        Resident older = garden.take(one -> List.of("11", "12").contains(one.relation())
                && garden.household(one)
                                .get(0)
                                .get("csrq")
                                .compareTo(one.police().get("csrq"))
                        > 0);
        older.police().put("yhzgxdm", older.man() ? "21" : "31");
    }

    private static void secondHousehold(Garden garden) {
        Resident resident = garden.take(LifePlantings::plain);
        Map<String, String> again = new LinkedHashMap<>(resident.police());
        again.putAll(Map.of("hh", household(garden), "hrks", "1", "yhzgxdm", "02"));
        garden.extracts().police().add(again);
    }

    private static void countedTwice(Garden garden) {
        Resident resident = garden.take(one -> one.atHome() && one.age() >= 18);
        Map<String, String> again = new LinkedHashMap<>(resident.population());
        String code = again.get("户籍区划");
        again.put("现居住区划", code.startsWith("451302001") ? "451302100" : "451302001");
        garden.extracts().population().add(again);
    }

    private static String household(Garden garden) {
        return "2" + "%08d".formatted(garden.next());
    }
}
