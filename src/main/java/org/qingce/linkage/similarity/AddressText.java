package org.qingce.linkage.similarity;

import java.util.ArrayList;
import java.util.List;
import org.qingce.standard.AddressStandard;

/** What is read off one Chinese address, once: township, villages and streets, and the numbers behind them. Immutable. */
final class AddressText {

    private static final Remembered<AddressText> READ = new Remembered<>(AddressText::new);
    private static final AddressStandard STANDARD = new AddressStandard();
    private static final String NUMERALS = "0123456789零〇一二三四五六七八九十百";
    private static final String COUNTED = "组队社屯号栋幢座单室户楼层村弄";
    private static final String STREETS = "路街巷道弄";
    private static final List<String> HIGHER = List.of("自治区", "自治州", "自治县", "自治旗", "省", "市", "县", "区", "旗");
    private static final List<String> TOWNSHIPS = List.of("街道办事处", "街道", "民族乡", "苏木", "镇", "乡");
    private static final List<String> PLACES = List.of(
            "村民委员会", "居民委员会", "村委会", "居委会", "社区", "小区", "大道", "胡同", "村", "路", "街", "巷", "道", "弄", "屯", "寨", "庄");

    private final StringBuilder segment = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private final StringBuilder counts = new StringBuilder();

    final String text;
    /** Name without ending, of the last township named; {@code ""} if none is. */
    String township = "";
    /** Names of villages, streets and the like, without endings. */
    final String[] places;
    /** All numbers in their order, each with a blank before it. */
    final String numbers;

    private AddressText(String raw) {
        String standard = STANDARD.standardise(raw).value();
        text = standard == null ? "" : standard.replaceAll("[ ,、。]", "");
        read();
        places = found.toArray(String[]::new);
        numbers = counts.toString();
    }

    static AddressText of(String raw) {
        return READ.of(raw);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int end = numeralEnd(at);
            if (end > at) {
                closePlace("");
                counts.append(' ').append(Numerals.read(text.substring(at, end)));
                at = unitEnd(end);
            } else {
                segment.append(text.charAt(at++));
                close(at);
            }
        }
        closePlace("");
    }

    /** The end of a number that starts here: digits, or Chinese numerals before something that is counted. */
    private int numeralEnd(int from) {
        int start = text.charAt(from) == '第' ? from + 1 : from;
        int end = start;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean digits = end > start && text.charAt(start) <= '9';
        boolean counted = end > start && (isCounted(end) || text.startsWith("村民", end));
        return digits || counted ? end : from;
    }

    private boolean isCounted(int at) {
        return at < text.length() && COUNTED.indexOf(text.charAt(at)) >= 0;
    }

    private int unitEnd(int from) {
        int at = text.startsWith("村民小", from) ? from + 3 : text.startsWith("小组", from) ? from + 1 : from;
        while (isCounted(at) || text.startsWith("元", at) || text.startsWith("-", at)) {
            at++;
        }
        return at;
    }

    private void close(int next) {
        if (next < text.length() && STREETS.indexOf(text.charAt(next)) >= 0 && !text.startsWith("街道", next)) {
            return;
        }
        String ending = ending(PLACES);
        String township = ending(TOWNSHIPS);
        if (!township.isEmpty()) {
            this.township = segment.substring(0, segment.length() - township.length());
            segment.setLength(0);
        } else if (!ending.isEmpty()) {
            closePlace(ending);
        } else if (!ending(HIGHER).isEmpty()) {
            segment.setLength(0);
        }
    }

    private String ending(List<String> endings) {
        for (String ending : endings) {
            int stem = segment.length() - ending.length();
            if (stem > 0 && segment.indexOf(ending, stem) == stem) {
                return ending;
            }
        }
        return "";
    }

    private void closePlace(String ending) {
        int stem = segment.length() - ending.length();
        if (stem > 0 && !isRestOfCommittee()) {
            found.add(segment.substring(0, stem));
        }
        segment.setLength(0);
    }

    /** 村 was read, 民委员会 is left over. */
    private boolean isRestOfCommittee() {
        String rest = segment.toString();
        return rest.equals("民委员会") || rest.equals("委会") || rest.equals("居委会") || rest.equals("办事处");
    }

    boolean sharesPlace(AddressText other) {
        for (String place : places) {
            for (String otherPlace : other.places) {
                if (place.equals(otherPlace)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean sharesTownship(AddressText other) {
        return !township.isEmpty() && township.equals(other.township);
    }

    boolean namesAnotherTownship(AddressText other) {
        return !township.isEmpty() && !other.township.isEmpty() && !township.equals(other.township);
    }

    /** Whether both have numbers, and those of one are the last of the other. */
    boolean sharesNumbers(AddressText other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && (numbers.endsWith(other.numbers) || other.numbers.endsWith(numbers));
    }
}
