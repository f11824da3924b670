package org.qingce.simulate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes the files of two departments that the simulator knows nothing of, out of the people of a simulated county: pupils and
 * insured persons. Of sixteen rows one has no number, one a blank in
 * the name and, of pupils, one another birth date; the same seed makes the same bytes.
 */
public final class MoreDepartments {

    public static final int PUPILS = 40;
    public static final int INSURED = 50;

    private static final int YEAR = 2026;
    private static final String[] SCHOOLS = {"实验小学", "民族小学", "第一中学", "第二中学"};
    private static final Map<String, String> ETHNICITIES = Map.of("01", "汉族", "08", "壮族", "13", "瑶族");

    private final List<Map<String, String>> people;
    private final Random random;

    private MoreDepartments(List<Map<String, String>> people, Random random) {
        this.people = people;
        this.random = random;
    }

    /** Writes both files of the last night of March 2026 into the folder of its extracts. */
    public static void make(Path truth, Path extracts, long seed) throws IOException {
        var departments = new MoreDepartments(people(truth.resolve("persons.tsv")), new Random(seed));
        Files.writeString(
                extracts.resolve("education-enrolment-20260331.csv"),
                "\uFEFF" + departments.pupils(),
                StandardCharsets.UTF_8);
        Files.write(
                extracts.resolve("social-security-20260331.tsv"),
                departments.insured().getBytes("GB18030"));
    }

    private static List<Map<String, String>> people(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Arrays.asList(lines.get(0).split("\t"));
        var people = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            var person = new HashMap<String, String>();
            for (int n = 0; n < cells.length; n++) {
                person.put(columns.get(n), cells[n]);
            }
            boolean usual = person.get("death_date").isEmpty()
                    && person.get("cancelled_on").isEmpty()
                    && person.get("foreign").equals("0")
                    && person.get("hukou_division").startsWith("451302")
                    && person.get("registered_on").compareTo("2025") < 0
                    && ETHNICITIES.containsKey(person.get("ethnicity"));
            if (usual) {
                people.add(person);
            }
        }
        return people;
    }

    private List<Map<String, String>> some(int from, int to, int count) {
        List<Map<String, String>> ofAge = people.stream()
                .filter(person -> age(person) >= from && age(person) <= to)
                .toList();
        int step = ofAge.size() / count;
        var some = new ArrayList<Map<String, String>>();
        for (int n = 0; n < count; n++) {
            some.add(ofAge.get(n * step + random.nextInt(step)));
        }
        return some;
    }

    private static int age(Map<String, String> person) {
        return YEAR - Integer.parseInt(person.get("birth_date").substring(0, 4));
    }

    private String pupils() {
        var text = new StringBuilder("全国学籍号,姓名,性别,出生日期,身份证件类型,身份证件号,民族,户口所在地行政区划,学校名称,年级,学籍状态,联系电话,更新日期\r\n");
        int row = 0;
        for (Map<String, String> pupil : some(7, 17, PUPILS)) {
            row++;
            int grade = age(pupil) - 6;
            text.append(String.join(
                            ",",
                            "G4513" + String.format("%08d", row),
                            name(pupil, row),
                            sex(pupil),
                            birthDate(pupil, row),
                            "居民身份证",
                            number(pupil, row),
                            ETHNICITIES.get(pupil.get("ethnicity")),
                            pupil.get("hukou_division"),
                            SCHOOLS[(grade > 6 ? 2 : 0) + random.nextInt(2)],
                            grade + "年级",
                            "在读",
                            "138" + String.format("%08d", random.nextInt(100_000_000)),
                            "2025-09-" + (10 + random.nextInt(20))))
                    .append("\r\n");
        }
        return text.toString();
    }

    private String insured() {
        var text = new StringBuilder("个人编号\t社会保障号码\t姓名\t性别\t出生日期\t户籍区划\t居住区划\t联系电话\t险种\t参保状态\t更新日期\n");
        int row = 0;
        for (Map<String, String> insured : some(20, 70, INSURED)) {
            row++;
            text.append(String.join(
                            "\t",
                            String.format("4513%08d", row),
                            number(insured, row),
                            name(insured, row),
                            insured.get("sex"),
                            insured.get("birth_date").replace("-", ""),
                            insured.get("hukou_division"),
                            insured.get("residence_division"),
                            "139" + String.format("%08d", random.nextInt(100_000_000)),
                            age(insured) >= 60 ? "城乡居民养老保险" : "职工养老保险",
                            "正常",
                            String.format("2026%02d%02d", 1 + random.nextInt(3), 1 + random.nextInt(28))))
                    .append("\n");
        }
        return text.toString();
    }

    private static String number(Map<String, String> person, int row) {
        return row % 16 == 5 ? "" : person.get("id_number");
    }

    private static String name(Map<String, String> person, int row) {
        String name = person.get("name");
        return row % 16 == 9 ? name.substring(0, 1) + " " + name.substring(1) : name;
    }

    private static String sex(Map<String, String> person) {
        return person.get("sex").equals("1") ? "男" : "女";
    }

    private static String birthDate(Map<String, String> person, int row) {
        String date = person.get("birth_date").replace("-", "/");
        return row % 16 == 13 ? date.substring(0, 8) + (date.endsWith("1") ? "12" : "11") : date;
    }
}
