package org.qingce.linkage.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random values of the kind that a similarity compares, related often enough that every grade occurs. */
final class SampleValues {

    private static final String SURNAMES = "王李张刘陈覃谭韦黄欧";
    private static final String GIVEN = "伟玮炜明小大红洪清倩未末兰南□?国華华";
    private static final List<String> LATIN = List.of(
            "john",
            "jan",
            "jsn",
            "John",
            "JON",
            "j.",
            "johnny",
            "anna maria",
            "Maria Anna",
            "smith",
            "smyth",
            "O'Brien",
            "obrien",
            "Alexander",
            "alex",
            "william",
            "Bill",
            "Thos",
            "thomas",
            "josé",
            "jose",
            "-",
            "",
            "van der Berg",
            "vanderberg");
    private static final List<String> PLACES =
            List.of("思恩镇", "水源镇", "中山村", "桥东路", "3组", "12号", "十二号", "环江县", "High St", " ");

    private final Random random;

    SampleValues(long seed) {
        random = new Random(seed);
    }

    String of(String similarity) {
        return switch (similarity) {
            case "chinese-name" -> chineseName();
            case "date", "year" -> date();
            case "number" -> Integer.toString(random.nextInt(300) - 50) + (random.nextBoolean() ? ".0" : "");
            case "id-number" -> idNumber();
            case "division" ->
                "451226102203"
                        .substring(0, List.of(2, 4, 6, 9, 12, 5).get(random.nextInt(6)))
                        .replace('2', (char) ('0' + random.nextInt(3)));
            case "phone" -> (random.nextBoolean() ? "0778-" : "") + (8212300 + random.nextInt(22));
            case "address" -> pick(PLACES) + pick(PLACES) + pick(PLACES);
            default -> pick(LATIN) + (random.nextBoolean() ? " " + pick(LATIN) : "");
        };
    }

    private String chineseName() {
        if (random.nextInt(10) == 0) {
            return List.of("买买提·阿布都热", "买买提", "买买提·阿布都热依木", "王芳之女", "JOHN", "𠮷田")
                    .get(random.nextInt(6));
        }
        String first = String.valueOf(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        String name = first + GIVEN.charAt(random.nextInt(GIVEN.length()));
        return random.nextBoolean() ? name : name + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    private String date() {
        int year = 1970 + random.nextInt(30);
        int month = 1 + random.nextInt(12);
        int day = 1 + 3 * random.nextInt(5);
        return switch (random.nextInt(8)) {
            case 0 -> Integer.toString(year);
            case 1 -> String.format(Locale.ROOT, "%d-%02d", year, month);
            case 2 -> String.format(Locale.ROOT, "%d%02d%02d", year, month, day);
            case 3 -> "unknown";
            default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        };
    }

    private String idNumber() {
        String birth = random.nextBoolean() ? "19900101" : "19850230";
        String number = (random.nextBoolean() ? "451302" : "451322") + birth + "12" + (10 + random.nextInt(30));
        return switch (random.nextInt(6)) {
            case 0 -> number.substring(0, 6) + "********" + number.substring(14);
            case 1 -> number.substring(0, 15) + "000";
            case 2 -> number.substring(0, 4) + number.substring(5);
            case 3 -> "4.51302E+17";
            case 4 -> number.replace('9', (char) ('0' + random.nextInt(10)));
            default -> number;
        };
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
