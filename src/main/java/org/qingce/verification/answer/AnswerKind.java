package org.qingce.verification.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qingce.form.FilledRow;
import org.qingce.form.FormColumn;
import org.qingce.workbench.Workbench;

/** One kind of rows that go out and come back: {@code finding}, {@code sample}, {@code notice} and so on. */
public interface AnswerKind {

    /** Its name, the first part of its references: {@code finding} for {@code finding:812}. Also stands in {@code answer.kind}. */
    String name();

    /** The columns it asks for beside {@link AnswerColumns#shared()}; headings of files are recognised by them. */
    List<FormColumn> columns();

    /**
     * Looks references up.
     *
     * @param references without the kind: {@code 812}
     * @return those that may be answered, by reference
     */
    Map<String, Asked> known(Workbench workbench, Collection<String> references);

    /**
     * Understands a row. Who and when are not its business.
     *
     * @param asked what the row is about
     * @param today days after it are refused
     */
    Reply read(Asked asked, FilledRow row, LocalDate today);

    /**
     * Does what needs a transaction of its own before the answers are stored, and does nothing when done again with the same file.
     *
     * @param file the file they came in
     * @param answers accepted ones of this kind, never empty
     */
    default void before(Workbench workbench, AnswerFile file, List<Answer> answers) {}

    /**
     * Marks in its own tables what was answered; the answers themselves and corrections are stored already. Runs in the import's transaction. An
     * answer that replaces an earlier one comes here like any other.
     *
     * @param file the file they came in
     * @param answers accepted ones of this kind, never empty
     */
    void apply(Workbench workbench, AnswerFile file, List<Answer> answers);
}
