package org.qingce.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.qingce.definition.DefinitionException;
import org.qingce.encryption.EncryptionException;
import org.qingce.form.FormException;
import org.qingce.handout.HandOutException;
import org.qingce.intake.reader.UnreadableFileException;
import org.qingce.job.Failure;
import org.qingce.job.RunHeldException;
import org.qingce.job.RunRefusedException;
import org.qingce.job.database.DatabaseLostException;
import org.qingce.job.database.DatabaseTrouble;
import org.qingce.job.lease.LeaseLostException;
import org.qingce.job.recovery.Trouble;
import org.qingce.operation.OperationRefusedException;
import org.qingce.operation.backup.BackupException;
import org.qingce.population.review.ReviewFileException;
import org.qingce.population.truth.TruthException;
import org.qingce.publish.PublishException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of qingce. */
@Command(
        name = "qingce",
        description = "清册: puts a population register in order and says how complete and how right it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Qingce.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            StatusCommand.class,
            StepsCommand.class,
            ScheduleCommand.class,
            DoctorCommand.class,
            BackfillCommand.class,
            RetentionCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ServeCommand.class,
            RestartCommand.class,
            AbandonCommand.class,
            ReportCommand.class,
            ListCommand.class,
            RulesCommand.class,
            MeasuresCommand.class,
            ViewsCommand.class,
            CheckIdCommand.class,
            SimulateCommand.class,
            TrainCommand.class,
            AnalyseBlockingCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            PersonCommand.class,
            EvaluateCommand.class,
            UnlinkableCommand.class,
            DedupeCommand.class,
            VerifyCommand.class,
            ReconcileCommand.class,
            TrendCommand.class,
            AlertsCommand.class,
            PublishCommand.class,
            AuditCommand.class,
            KeysCommand.class,
            OpenCommand.class,
            ArchiveCommand.class,
            AlarmsCommand.class,
            MetricsCommand.class,
        })
public final class Qingce implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private Qingce() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        ProcessExit.listen();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        System.exit(code);
    }

    /** The whole command line; used by {@link #main} and by tests. */
    static CommandLine commandLine() {
        return new CommandLine(new Qingce())
                .setExecutionExceptionHandler(Qingce::explain)
                .registerConverter(LocalDate.class, Qingce::day)
                .registerConverter(YearMonth.class, Qingce::month)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day; write it as 2026-03-31");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no month; write it as 2026-03");
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    private static int explain(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        return explain(failure, commandLine);
    }

    /** Says on the error stream what went wrong; the exit code it amounts to. */
    static int explain(Exception failure, CommandLine commandLine) {
        if (failure instanceof FileSystemException file) {
            commandLine.getErr().println("读写不了 cannot read or write " + file.getFile());
            return ExitCode.REFUSED;
        }
        if (failure instanceof DatabaseLostException) {
            commandLine.getErr().println(failure.getMessage());
            return ExitCode.FAILED;
        }
        Optional<String> database = DatabaseTrouble.words(failure);
        if (database.isPresent()) {
            LoggerFactory.getLogger(Qingce.class).error("operational database", failure);
            commandLine.getErr().println(database.get());
            return ExitCode.REFUSED;
        }
        commandLine.getErr().println(Failure.message(failure));
        if (failure instanceof RunHeldException || failure instanceof LeaseLostException) {
            return ExitCode.HELD;
        }
        if (failure instanceof RunRefusedException
                || failure instanceof OperationRefusedException
                || failure instanceof BackupException
                || failure instanceof DefinitionException
                || failure instanceof FormException
                || failure instanceof HandOutException
                || failure instanceof PublishException
                || failure instanceof ReviewFileException
                || failure instanceof TruthException
                || failure instanceof UnreadableFileException
                || isEncryption(failure)) {
            return ExitCode.REFUSED;
        }
        LoggerFactory.getLogger(Qingce.class).error("command failed", failure);
        if (Trouble.in(Failure.message(failure)).isPresent()) {
            return ExitCode.FAILED;
        }
        commandLine.getErr().println("This is a fault of the program; logs/qingce.log under the home says where.");
        return ExitCode.BROKEN;
    }

    private static boolean isEncryption(Throwable failure) {
        return failure instanceof EncryptionException || failure.getCause() instanceof EncryptionException;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"qingce " + org.qingce.job.Version.OF_PRODUCT};
        }
    }
}
