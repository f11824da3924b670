package org.qingce.linkage.training;

import java.util.List;
import org.qingce.linkage.model.Weights;

/** EM as the formulas stand in the textbook, in sums of logarithms over a dense table: to hold the real one against. */
final class PlainEm {

    private final List<PatternCount> table;
    private final Freedom free;
    private final double[][] logM;
    private final double[][] logU;
    private double share;

    PlainEm(List<PatternCount> table, Mixture start, Freedom free) {
        this.table = table;
        this.free = free;
        this.share = start.share();
        this.logM = logs(start.weights().stream().map(Weights::m).toList());
        this.logU = logs(start.weights().stream().map(Weights::u).toList());
    }

    private static double[][] logs(List<List<Double>> shares) {
        return shares.stream()
                .map(row -> row.stream().mapToDouble(Math::log).toArray())
                .toArray(double[][]::new);
    }

    void round() {
        double[] posterior = table.stream()
                .mapToDouble(row ->
                        1 / (1 + Math.exp(sum(row, logU) + Math.log(1 - share) - sum(row, logM) - Math.log(share))))
                .toArray();
        for (int place = 0; place < logM.length; place++) {
            if (free.m().get(place)) {
                logM[place] = maximised(place, logM[place].length, posterior, true);
            }
            if (free.u().get(place)) {
                logU[place] = maximised(place, logU[place].length, posterior, false);
            }
        }
        if (free.share()) {
            double all = table.stream().mapToDouble(PatternCount::pairs).sum();
            double ones = 0;
            for (int row = 0; row < posterior.length; row++) {
                ones += posterior[row] * table.get(row).pairs();
            }
            share = ones / all;
        }
    }

    private double[] maximised(int place, int levels, double[] posterior, boolean ones) {
        var logs = new double[levels];
        double present = 0;
        for (int level = 0; level < levels; level++) {
            for (int row = 0; row < posterior.length; row++) {
                if (table.get(row).levels().get(place) == level) {
                    logs[level] += table.get(row).pairs() * (ones ? posterior[row] : 1 - posterior[row]);
                }
            }
            present += logs[level];
        }
        for (int level = 0; level < levels; level++) {
            logs[level] = Math.log(logs[level] / present);
        }
        return logs;
    }

    private static double sum(PatternCount row, double[][] logs) {
        double sum = 0;
        for (int place = 0; place < logs.length; place++) {
            sum += row.levels().get(place) < 0 ? 0 : logs[place][row.levels().get(place)];
        }
        return sum;
    }

    double logLikelihood() {
        return table.stream()
                .filter(row -> row.pairs() > 0)
                .mapToDouble(row -> row.pairs()
                        * Math.log(share * Math.exp(sum(row, logM)) + (1 - share) * Math.exp(sum(row, logU))))
                .sum();
    }

    double distance(Mixture mixture) {
        double distance = Math.abs(share - mixture.share());
        for (int place = 0; place < logM.length; place++) {
            for (int level = 0; level < logM[place].length; level++) {
                double m = Math.exp(logM[place][level])
                        - mixture.weights().get(place).m().get(level);
                double u = Math.exp(logU[place][level])
                        - mixture.weights().get(place).u().get(level);
                distance = Math.max(distance, Math.max(Math.abs(m), Math.abs(u)));
            }
        }
        return distance;
    }
}
