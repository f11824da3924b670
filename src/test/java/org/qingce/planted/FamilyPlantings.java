package org.qingce.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Faults of marriages, births and those who take part in them. */
final class FamilyPlantings {

    private static final LocalDate WEDDING = LocalDate.of(2024, 5, 20);
    private static final LocalDate BIRTH = LocalDate.of(2026, 3, 20);

    private FamilyPlantings() {}

    static List<Planting> all() {
        return List.of(
                Planting.of(
                        "MA01",
                        garden -> garden.marry(
                                garden.take(man -> man.man()
                                        && man.single()
                                        && man.age() >= 22
                                        && man.born().isAfter(WEDDING.minusYears(22))),
                                garden.singleWoman(),
                                WEDDING)),
                Planting.of("MA03", FamilyPlantings::namesAnother),
                Planting.of("MA04", FamilyPlantings::twoMarriages),
                Planting.of("MA05", FamilyPlantings::divorcedFirst),
                Planting.of("MA06", garden -> wed(garden).husband().status(30, WEDDING.plusYears(1))),
                Planting.of("MA07", FamilyPlantings::stillSingle),
                Planting.of("MA08", FamilyPlantings::marriedAfterDeath),
                Planting.of("MA09", FamilyPlantings::exchanged),
                Planting.with("CP08e", "CP08 CP08", FamilyPlantings::unreadableDay),
                Planting.with(
                        "BD04",
                        "BD03",
                        garden -> birth(garden, BIRTH.plusDays(4)).put("issue_date", "20260323")),
                Planting.of("BD04b", garden -> birth(garden, BIRTH.minusDays(20))),
                Planting.of(
                        "MO01",
                        garden -> garden.birth(
                                garden.take(girl -> !girl.man() && girl.age() < 10), garden.father(), BIRTH)),
                Planting.of(
                        "MO01b",
                        garden -> garden.birth(
                                garden.take(woman -> !woman.man() && woman.age() > 56), garden.father(), BIRTH)),
                Planting.of(
                        "MO02",
                        garden ->
                                garden.birth(garden.mother(), garden.take(man -> man.man() && man.age() > 80), BIRTH)),
                Planting.of("MO03", FamilyPlantings::bornAfterDeath),
                Planting.of("MO04", FamilyPlantings::parentsExchanged),
                Planting.of("MO05", FamilyPlantings::twiceInAHundredDays),
                new Planting("MO06", Map.of("MO06", 2), FamilyPlantings::oneCertificateTwice),
                Planting.of("MO07", FamilyPlantings::childOfAnotherPeople),
                Planting.of("MO08", garden -> birth(garden).put("weight_g", "320")));
    }

    private record Couple(Resident husband, Resident wife) {}

    private static Couple couple(Garden garden) {
        return new Couple(garden.singleMan(), garden.singleWoman());
    }

    private static Couple wed(Garden garden) {
        Couple couple = couple(garden);
        garden.marry(couple.husband(), couple.wife(), WEDDING);
        return couple;
    }

    private static Map<String, String> birth(Garden garden) {
        return birth(garden, BIRTH);
    }

    private static Map<String, String> birth(Garden garden, LocalDate born) {
        return garden.birth(garden.mother(), garden.father(), born);
    }

    private static void namesAnother(Garden garden) {
        Couple couple = couple(garden);
        Resident other = garden.singleMan();
        couple.husband().police().put("poxm", couple.wife().name());
        couple.husband().police().put("pogmsfhm", couple.wife().id());
        couple.wife().police().put("poxm", other.name());
        couple.wife().police().put("pogmsfhm", other.id());
    }

    private static void twoMarriages(Garden garden) {
        Couple couple = wed(garden);
        garden.marry(couple.husband(), garden.singleWoman(), WEDDING.plusYears(1));
    }

    private static void divorcedFirst(Garden garden) {
        Couple couple = wed(garden);
        garden.register("IB", couple.husband(), couple.wife(), WEDDING.minusYears(1));
    }

    private static void stillSingle(Garden garden) {
        Couple couple = couple(garden);
        garden.register("IA", couple.husband(), couple.wife(), WEDDING);
        couple.wife().status(21, WEDDING);
    }

    private static void marriedAfterDeath(Garden garden) {
        Couple couple = couple(garden);
        garden.death(couple.husband(), BIRTH.minusDays(2));
        garden.marry(couple.husband(), couple.wife(), BIRTH);
        couple.wife().status(30, BIRTH);
    }

    private static void exchanged(Garden garden) {
        Couple couple = couple(garden);
        garden.marry(couple.wife(), couple.husband(), WEDDING.plusYears(1));
    }

    /** The registration's day is also that of both parties' records. */
    private static void unreadableDay(Garden garden) {
        wed(garden);
        List<Map<String, String>> rows = garden.extracts().marriages().rows();
        rows.get(rows.size() - 1).put("OP_DATE", "2024-02-30");
    }

    private static void bornAfterDeath(Garden garden) {
        Resident mother = garden.singleWoman();
        garden.death(mother, BIRTH.minusDays(2));
        garden.birth(mother, garden.father(), BIRTH);
    }

    private static void parentsExchanged(Garden garden) {
        garden.birth(garden.father(), garden.mother(), BIRTH);
    }

    private static void twiceInAHundredDays(Garden garden) {
        Resident mother = garden.mother();
        Resident father = garden.father();
        garden.birth(mother, father, BIRTH);
        garden.birth(mother, father, BIRTH.minusDays(100)).put("issue_date", "20260325");
    }

    /** Found in both records. */
    private static void oneCertificateTwice(Garden garden) {
        String number = birth(garden).get("cert_no");
        birth(garden).put("cert_no", number);
    }

    private static void childOfAnotherPeople(Garden garden) {
        Map<String, String> birth = birth(garden);
        birth.put("mother_folk", "01");
        birth.put("father_folk", "01");
        // too old for the certificates of the last two years
        Resident child = garden.take(resident -> resident.age() > 2 && resident.age() < 6 && resident.han());
        birth.put("child_name", child.name());
        birth.put("sex", child.man() ? "1" : "2");
        child.police().put("mz", "10");
        child.population().put("民族", "朝鲜族");
        birth.put("birth_time", child.police().get("csrq") + "0830");
        child.police().put("mqxm", birth.get("mother_name"));
        child.police().put("mqgmsfhm", birth.get("mother_cert_no"));
        child.police().put("fqxm", birth.get("father_name"));
        child.police().put("fqgmsfhm", birth.get("father_cert_no"));
    }
}
