package org.qingce.linkage.similarity;

/** Two numbers by their difference in hundredths of the larger one; texts that are no numbers are equal or nothing. */
enum Numbers implements Grade {
    EQUAL(100, 0),
    WITHIN_1(95, 1),
    WITHIN_2(90, 2),
    WITHIN_5(80, 5),
    WITHIN_10(70, 10),
    WITHIN_20(50, 20);

    private static final double ROUNDING = 1e-9;
    private static final Remembered<Double> READ = new Remembered<>(Numbers::read);
    private static final Numbers[] GRADES = values();

    private final int similarity;
    private final int percent;

    Numbers(int similarity, int percent) {
        this.similarity = similarity;
        this.percent = percent;
    }

    @Override
    public int similarity() {
        return similarity;
    }

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return EQUAL.similarity;
        }
        double one = READ.of(left);
        double other = READ.of(right);
        double larger = Math.max(Math.abs(one), Math.abs(other));
        double difference = one == other ? 0 : Math.abs(one - other) * 100 / larger;
        for (Numbers grade : GRADES) {
            if (difference <= grade.percent + (grade == EQUAL ? 0 : ROUNDING)) {
                return grade.similarity;
            }
        }
        return 0;
    }

    private static double read(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
