package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Chinese table in no shape of the product's own sources: the card register of a town library, in which one in three people got
 * a second or third card.
 *
 * <p>The errors are those of {@code linkage.md} 2 at rates of our own choice, as no public table of this kind is known to us. In
 * each further row of a person: a character of the name by another of the same sound 10 %, by a look-alike 4 %, last character
 * missing 1 %; birth date missing 8 %, one digit wrong 5 %, day and month swapped 2 %, 1 January 3 %; phone missing 15 %, changed
 * 20 %, one digit wrong 4 %; address missing 10 %, moved 12 %, shortened 25 %; sex missing 5 %, wrong 0.5 %. Dates are written in
 * three ways. Everyone has one chance in twenty of a twin: same surname, first character of the given name, birth date, address
 * and phone.
 */
final class ChineseTable {

    static final List<String> HEADINGS = List.of("办证号", "姓名", "性别", "出生日期", "联系电话", "家庭住址", "人员编号");

    private record Reader(String name, boolean man, LocalDate birth, String phone, String address) {}

    private final Draw draw;
    private final Typist typist;
    private final Words surnames = Words.of("han-surnames");
    private final Words male = Words.of("han-given-male");
    private final Words female = Words.of("han-given-female");
    private final Words roads = Words.of("han-roads");
    private final Words estates = Words.of("han-estates");
    private final Map<Character, String> sameSound = groups("han-same-sound");
    private final Map<Character, String> lookAlike = groups("han-look-alike");

    private ChineseTable(long seed) {
        this.draw = new Draw(seed);
        this.typist = new Typist(draw);
    }

    /** A table of so many people. */
    static TestTable of(int people, long seed) {
        var table = new ChineseTable(seed);
        var rows = new ArrayList<List<String>>();
        var truth = new ArrayList<String>();
        Reader reader = table.reader();
        for (int person = 0; person < people; person++) {
            reader = person > 0 && table.draw.chance(0.05) ? table.twin(reader) : table.reader();
            int cards = 1 + table.draw.weighted(67, 23, 10);
            for (int card = 0; card < cards; card++) {
                rows.add(table.fields(card == 0 ? reader : table.again(reader), card > 0));
                truth.add("P" + (1000 + person));
            }
        }
        TestTable shuffled = new TestTable(HEADINGS, rows, truth).shuffled(table.draw);
        return numbered(shuffled);
    }

    private static TestTable numbered(TestTable table) {
        var rows = new ArrayList<List<String>>();
        for (List<String> fields : table.rows()) {
            var row = new ArrayList<String>();
            row.add("T%06d".formatted(rows.size() + 1));
            row.addAll(fields);
            row.add(table.truth().get(rows.size()));
            rows.add(row);
        }
        return new TestTable(HEADINGS, rows, table.truth());
    }

    private Reader reader() {
        boolean man = draw.chance(0.5);
        LocalDate birth = LocalDate.of(draw.between(1940, 2015), 1, 1).plusDays(draw.between(0, 364));
        return new Reader(surnames.draw(draw) + given(man), man, birth, phone(), address());
    }

    private Reader twin(Reader sibling) {
        boolean man = draw.chance(0.8) == sibling.man();
        String name = sibling.name().substring(0, sibling.name().length() - 1) + (man ? male : female).any(draw);
        return new Reader(name, man, sibling.birth(), sibling.phone(), sibling.address());
    }

    private Reader again(Reader reader) {
        String phone = draw.chance(0.20) ? phone() : reader.phone();
        return new Reader(
                misnamed(reader.name()),
                draw.chance(0.005) != reader.man(),
                misdated(reader.birth()),
                draw.chance(0.04) ? typist.substituted(phone) : phone,
                draw.chance(0.12) ? address() : reader.address());
    }

    private List<String> fields(Reader reader, boolean again) {
        String address = reader.address();
        return List.of(
                reader.name(),
                again && draw.chance(0.05) ? "" : reader.man() ? "男" : "女",
                again && draw.chance(0.08) ? "" : written(reader.birth()),
                again && draw.chance(0.15) ? "" : reader.phone(),
                again && draw.chance(0.10) ? "" : again && draw.chance(0.25) ? shortened(address) : address);
    }

    private String misnamed(String name) {
        return switch (draw.weighted(85, 10, 4, 1)) {
            case 1 -> replaced(name, sameSound);
            case 2 -> replaced(name, lookAlike);
            case 3 -> name.length() > 2 ? name.substring(0, name.length() - 1) : name;
            default -> name;
        };
    }

    private LocalDate misdated(LocalDate birth) {
        return switch (draw.weighted(90, 5, 2, 3)) {
            case 1 -> birth.withYear(birth.getYear() / 10 * 10 + draw.between(0, 9));
            case 2 ->
                birth.getDayOfMonth() > 12
                        ? birth
                        : LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
            case 3 -> birth.withDayOfYear(1);
            default -> birth;
        };
    }

    private String written(LocalDate date) {
        return switch (draw.weighted(80, 10, 10)) {
            case 1 -> date.toString().replace("-", "");
            case 2 -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            default -> date.toString();
        };
    }

    private String given(boolean man) {
        Words given = man ? male : female;
        return draw.chance(0.15) ? given.draw(draw) : given.draw(draw) + given.draw(draw);
    }

    private String phone() {
        return draw.of(List.of("138", "139", "150", "186", "177")) + "%08d".formatted(draw.between(0, 99_999_999));
    }

    private String address() {
        String place = "桂山县城关镇" + roads.draw(draw) + draw.between(1, 180) + "号";
        return place + estates.draw(draw) + draw.between(1, 20) + "栋" + draw.between(1, 4) + "单元" + draw.between(1, 18)
                + "0" + draw.between(1, 4);
    }

    private String shortened(String address) {
        return draw.chance(0.5) ? address.substring("桂山县城关镇".length()) : address.replaceAll("(栋)(\\d+)单元", "-$2-");
    }

    private String replaced(String name, Map<Character, String> groups) {
        for (int at = name.length() - 1; at >= 0; at--) {
            String group = groups.get(name.charAt(at));
            if (group != null) {
                String others = group.replace(String.valueOf(name.charAt(at)), "");
                return name.substring(0, at) + draw.of(others) + name.substring(at + 1);
            }
        }
        return name;
    }

    private static Map<Character, String> groups(String list) {
        var groups = new HashMap<Character, String>();
        Words.lines(list).forEach(group -> group.chars().forEach(character -> groups.put((char) character, group)));
        return groups;
    }
}
