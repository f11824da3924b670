package org.qingce.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingce.audit.AuditAction;
import org.qingce.audit.AuditTrail;
import org.qingce.encryption.EncryptionException;
import org.qingce.handout.HandOutException;
import org.qingce.intake.Archive;
import org.qingce.intake.ArchivedExtract;
import org.qingce.intake.ArrivalRegister;
import org.springframework.stereotype.Component;

/** Gives extracts back as they arrived. Keeps runs out of the home meanwhile. */
@Component
public class ArchiveDesk {

    private static final String DIGITS = "[0-9a-f]{8,64}";

    private final RegisterDesk register;
    private final Archive archive;
    private final AuditTrail audit;

    ArchiveDesk(RegisterDesk register, Archive archive, AuditTrail audit) {
        this.register = register;
        this.archive = archive;
        this.audit = audit;
    }

    /**
     * The extracts that runs took in and that are still kept, the latest run's first.
     *
     * @throws RunRefusedException if no run has ended well yet
     */
    public List<ArchivedExtract> list() {
        register.latest();
        return register.alone(workbench -> kept(new ArrivalRegister(workbench, archive).archived()));
    }

    private List<ArchivedExtract> kept(List<ArchivedExtract> extracts) {
        try {
            var hashes = archive.files().stream().map(Archive::hash).collect(Collectors.toSet());
            return extracts.stream()
                    .filter(extract -> hashes.contains(extract.sha256()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be looked through: " + e.getMessage(), e);
        }
    }

    /**
     * Gives an extract back byte for byte, readable by its owner alone; whole or not at all.
     *
     * @param asked the name under which it arrived, or at least the first eight digits of its hash
     * @param out a file, or a folder that exists
     * @param replace what is there already
     * @return where it is
     * @throws RunRefusedException if there is none, there are several, or no run has ended well yet
     * @throws HandOutException if something is in its place, or it cannot be written
     */
    public Path export(String asked, Path out, boolean replace) {
        register.latest();
        return register.alone(workbench -> {
            List<ArchivedExtract> known = kept(new ArrivalRegister(workbench, archive).archived());
            ArchivedExtract extract = one(asked, known);
            Path file = Files.isDirectory(out) ? out.resolve(extract.fileName()) : out;
            if (!replace && Files.exists(file)) {
                throw new HandOutException(file, "is there already; --force replaces it");
            }
            String details = "extract " + extract.sha256() + " to " + file;
            return audit.during(
                    AuditAction.EXPORT, extract.fileName().toString(), details, () -> giveBack(extract, file));
        });
    }

    private static ArchivedExtract one(String asked, List<ArchivedExtract> known) {
        String digits = asked.toLowerCase(Locale.ROOT);
        List<ArchivedExtract> fitting = known.stream()
                .filter(extract -> extract.name().equals(asked)
                        || (digits.matches(DIGITS) && extract.sha256().startsWith(digits)))
                .toList();
        if (fitting.isEmpty()) {
            throw new RunRefusedException("the archive has no extract " + asked + "; 'archive list' shows what it has."
                    + " Of a hash at least eight digits are needed.");
        }
        var hashes = new TreeSet<>(fitting.stream().map(ArchivedExtract::sha256).toList());
        if (hashes.size() > 1) {
            throw new RunRefusedException("several extracts are " + asked + "; say which by its hash:\n"
                    + fitting.stream().map(ArchiveDesk::line).distinct().collect(Collectors.joining("\n")));
        }
        return fitting.get(0);
    }

    private static String line(ArchivedExtract extract) {
        return "  " + extract.sha256() + "  " + extract.source() + " " + extract.businessDate() + ", run "
                + extract.runId() + ", " + extract.bytes() + " bytes";
    }

    private Path giveBack(ArchivedExtract extract, Path file) {
        try {
            archive.giveBack(archive.find(extract.sha256()), file);
            return file;
        } catch (EncryptionException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (IOException e) {
            throw HandOutException.unwritten(file, e);
        }
    }
}
