package org.qingce.handout;

import java.nio.file.Path;
import java.util.Locale;

/** What files are called that are handed out encrypted: as they would be otherwise, and an ending. Only names: what a file is shows in it. */
public final class HandOutName {

    /** What the name of an encrypted file ends in. */
    public static final String ENDING = ".qc";

    private HandOutName() {}

    /** The name that a file has when it is encrypted; its own where it ends so already. */
    public static Path encrypted(Path file) {
        return isEncrypted(file) ? file : file.resolveSibling(name(file) + ENDING);
    }

    /** The name that a file has in clear text; its own where it does not end so, or would have none. */
    public static Path clear(Path file) {
        String name = name(file);
        return isEncrypted(file) ? file.resolveSibling(name.substring(0, name.length() - ENDING.length())) : file;
    }

    private static boolean isEncrypted(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING)
                && name(file).length() > ENDING.length();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
