package org.qingce.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.definition.Label;
import org.qingce.linkage.model.Thresholds;
import org.qingce.verification.answer.AnswerImport;
import org.qingce.verification.answer.AnswerKind;
import org.qingce.verification.answer.AnswerOutcome;
import org.qingce.verification.notice.NoticeFile;
import org.qingce.verification.notice.NoticeKind;
import org.qingce.verification.notice.Notices;
import org.qingce.verification.sample.SampleKind;
import org.qingce.verification.worklist.Progress;
import org.qingce.verification.worklist.Worklist;
import org.qingce.verification.worklist.WorklistScope;
import org.qingce.verification.worklist.WorklistWords;
import org.qingce.verification.worklist.Worklists;
import org.springframework.stereotype.Component;

/** What goes out to be verified between two runs, and what comes back. Each piece of work keeps runs out of the home while it lasts. */
@Component
public class VerificationDesk {

    private final QingceSettings settings;
    private final RegisterDesk register;
    private final PeopleLinks people;
    private final Reports reports;
    private final HandOut handOut;
    private final AuditTrail audit;

    VerificationDesk(
            QingceSettings settings,
            RegisterDesk register,
            PeopleLinks people,
            Reports reports,
            HandOut handOut,
            AuditTrail audit) {
        this.settings = settings;
        this.register = register;
        this.people = people;
        this.reports = reports;
        this.handOut = handOut;
        this.audit = audit;
    }

    /**
     * Writes worklists of what is open after the latest run.
     *
     * @param folder where to; null for {@code worklists} among what the run hands out
     * @throws RunRefusedException if no run has ended well yet
     * @throws RunHeldException if another process is at work in the home
     */
    public List<Worklist> worklists(@Nullable Path folder, WorklistScope scope) {
        long run = register.latest().runId();
        Path target = folder == null ? settings.output(run).resolve("worklists") : folder;
        return handOut.noted(
                target,
                "worklists",
                () -> register.changing("verify worklists", workbench -> {
                    Thresholds thresholds = people.linkedBy()
                            .orElseThrow(
                                    () -> new RunRefusedException(
                                            "the model that the links were made by is not under models/; 'run nightly' links anew."))
                            .thresholds();
                    var doubt = new Worklists.Doubt(thresholds.reviewWeight(), thresholds.linkWeight());
                    return new Worklists(workbench).write(handOut.folder(target), scope, words(), doubt, run);
                }));
    }

    /**
     * Writes notices about separated persons to the divisions where they are said to live.
     *
     * @param folder where to; null for {@code notices} among what the latest run hands out
     * @param division code in which the receivers lie; {@code ''} for all
     * @param again also notices that were sent before and not replied to
     * @throws RunRefusedException if no run has ended well yet
     * @throws RunHeldException if another process is at work in the home
     */
    public List<NoticeFile> notices(@Nullable Path folder, String division, boolean again) {
        long run = register.latest().runId();
        Path target = folder == null ? settings.output(run).resolve("notices") : folder;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return handOut.noted(
                target,
                "notices",
                () -> register.changing(
                        "verify notices",
                        workbench -> new Notices(workbench).write(handOut.folder(target), division, again, today)));
    }

    /**
     * Takes in what came back, encrypted or not; the next run honours it.
     *
     * @param who answered, where a row names nobody
     * @param on the day of answers that bear none; null for today
     * @return for each file what became of its rows
     */
    public Map<Path, AnswerOutcome> take(List<Path> files, String who, @Nullable LocalDate on) {
        long run = register.latest().runId();
        return audit.during(
                AuditAction.IMPORT,
                files.toString(),
                "answers by " + who,
                () -> register.changing("verify import", workbench -> {
                    LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
                    var handover = new AnswerImport.Handover(who, on == null ? now.toLocalDate() : on, now, run);
                    var answers = new AnswerImport(workbench, kinds(), handOut.outlet());
                    return files.stream()
                            .collect(Collectors.toMap(
                                    file -> file,
                                    file -> answers.take(handOut.taken(file), handover),
                                    (one, other) -> one,
                                    LinkedHashMap::new));
                }));
    }

    /** How far worklists have come in a division; {@code ''} for all. */
    public List<Progress> progress(String division) {
        register.latest();
        return register.alone(workbench -> new Worklists(workbench).progress(division));
    }

    /** Whatever may come back. */
    private static List<AnswerKind> kinds() {
        return Stream.concat(Worklists.kinds().stream(), Stream.of(new SampleKind(), new NoticeKind()))
                .toList();
    }

    private WorklistWords words() {
        return new WorklistWords(
                chinese(reports.titles().rules()), chinese(reports.titles().sources()));
    }

    private static Map<String, String> chinese(Map<String, Label> titles) {
        return titles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, title -> title.getValue().zh()));
    }
}
