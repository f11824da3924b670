package org.qingce.identity;

import java.util.Random;

/**
 * How many ordinary numbers one thread judges in a second. Run with
 * {@code java -cp target/classes:target/test-classes:<dependencies> org.qingce.identity.DocumentNumberJudgeBenchmark}.
 */
public final class DocumentNumberJudgeBenchmark {
    private static final int NUMBERS = 1_000_000;
    private static final int REPAIRS = 20_000;
    private static final int ROUNDS = 12;

    private DocumentNumberJudgeBenchmark() {}

    public static void main(String[] arguments) {
        Random random = new Random(7);
        String[] valid = new String[NUMBERS];
        String[] mixed = new String[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            valid[i] = RandomNumbers.valid(random);
            mixed[i] = i % 20 == 0 ? RandomNumbers.damaged(valid[i], random) : valid[i];
        }
        measure("valid", valid);
        measure("one in twenty damaged", mixed);
        measureRepairs(random, valid);
    }

    private static void measureRepairs(Random random, String[] valid) {
        RepairSuggester suggester = new RepairSuggester(new DocumentNumberJudge());
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < REPAIRS; i++) {
                suggester.suggest(RandomNumbers.damaged(valid[i], random), RowFacts.NONE);
            }
            best = Math.max(best, REPAIRS * 1e6 / (System.nanoTime() - start));
        }
        System.out.printf("repairs: %.1f thousand/s%n", best);
    }

    private static void measure(String name, String[] numbers) {
        DocumentNumberJudge judge = new DocumentNumberJudge();
        double best = 0;
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (String number : numbers) {
                accepted += judge.judge(number).status().isValid() ? 1 : 0;
            }
            best = Math.max(best, NUMBERS * 1e3 / (System.nanoTime() - start));
        }
        System.out.printf("%s: %.1f million judgements/s, %d valid%n", name, best, accepted / ROUNDS);
    }
}
