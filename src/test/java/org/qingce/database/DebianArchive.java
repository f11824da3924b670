package org.qingce.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Debian archive that this machine itself installs from, as its apt configuration names it. */
record DebianArchive(String address) {

    private static final Path KEYRING = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");

    /**
     * Asks apt which archives it is set up with; no package lists need have been downloaded.
     *
     * @throws ServerMissingException if apt is not there, or none of its archives is Debian's
     */
    static DebianArchive ofThisMachine() {
        List<String> addresses = Shell.lines(
                "apt-get", "indextargets", "--no-release-info", "--format", "$(REPO_URI)", "Created-By: Packages");
        return addresses.stream()
                .filter(address -> address.matches(".*/debian/?"))
                .findFirst()
                .map(DebianArchive::new)
                .orElseThrow(
                        () -> new ServerMissingException("apt on this machine is not set up with a Debian archive"));
    }

    /** A line of apt's sources.list. */
    String source(String suite) {
        String signed = Files.exists(KEYRING) ? "[signed-by=" + KEYRING + "] " : "";
        return "deb " + signed + address + " " + suite + " main\n";
    }
}
