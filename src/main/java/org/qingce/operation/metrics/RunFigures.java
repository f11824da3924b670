package org.qingce.operation.metrics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of runs in the operational database. */
@Component
public class RunFigures {

    private static final String FORGET = "delete from run_figure where run_id = ?";
    private static final String KEEP = "insert into run_figure (run_id, name, label, amount) values (?, ?, ?, ?)";
    private static final String OF_RUN =
            "select name, label, amount from run_figure where run_id = ? order by name, label";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    RunFigures(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps the figures of a run in the place of those that an earlier attempt left. */
    public void keep(long runId, List<Figure> figures) {
        transaction.executeWithoutResult(status -> {
            database.sql(FORGET).param(runId).update();
            for (Figure figure : figures) {
                database.sql(KEEP)
                        .params(runId, figure.name(), figure.label(), figure.amount())
                        .update();
            }
        });
    }

    /** Keeps figures of a run in the place of those of the same name. */
    public void replace(long runId, String name, List<Figure> figures) {
        transaction.executeWithoutResult(status -> {
            database.sql(FORGET + " and name = ?").params(runId, name).update();
            figures.forEach(figure -> database.sql(KEEP)
                    .params(runId, figure.name(), figure.label(), figure.amount())
                    .update());
        });
    }

    /** Forgets what a run left. */
    public void forget(long runId) {
        database.sql(FORGET).param(runId).update();
    }

    /** What a run left, by name and label; empty for a run that left nothing. */
    public List<Figure> of(long runId) {
        return database.sql(OF_RUN)
                .param(runId)
                .query((row, number) ->
                        new Figure(row.getString("name"), row.getString("label"), row.getDouble("amount")))
                .list();
    }
}
