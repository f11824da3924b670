package org.qingce.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.qingce.intake.mapping.HeaderMismatchException;

/** Whether an extract may be taken by its name and by where it really lies. */
final class ArrivalPlace {

    /** A file name has 255 bytes at the most; its rejects need some more. */
    private static final int LONGEST = 240;

    private ArrivalPlace() {}

    /**
     * Refuses a name with control characters, one that is too long for its rejects' name, and a link that leads out of the folder.
     *
     * @throws HeaderMismatchException saying what to do
     */
    static void require(Path file) throws IOException {
        String name = file.getFileName().toString();
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        if (!shown.equals(name)) {
            throw new HeaderMismatchException(
                    shown + ": its name has control characters. Rename the file. Nothing was taken in.");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new HeaderMismatchException(
                    name + ": its name has more than " + LONGEST + " bytes. Rename the file. Nothing was taken in.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new HeaderMismatchException(
                    name
                            + ": this is a link that leads out of the folder of extracts. Put the file itself there. Nothing was taken in.");
        }
    }
}
