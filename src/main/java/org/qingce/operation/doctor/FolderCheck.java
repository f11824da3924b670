package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.definition.Label;

/** Whether the home belongs to who runs this, and to nobody else. */
record FolderCheck(Place place) implements Check {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    @Override
    public String name() {
        return "folders";
    }

    @Override
    public List<Finding> look() throws IOException {
        Path home = place.home();
        if (!Files.isDirectory(home)) {
            return List.of(Finding.note(home + " 尚未建立，第一次运行时建立", home + " is not there yet; the first run makes it"));
        } else if (!Files.getFileStore(home).supportsFileAttributeView("posix")) {
            return List.of(Finding.note(home + "：该文件系统没有属主权限", home + ": this file system knows no owners"));
        }
        var findings = new ArrayList<Finding>();
        addOwner(findings, home);
        addOpen(findings, home);
        return findings.isEmpty()
                ? List.of(Finding.ok(home + " 及其中文件仅属主可读", home + " and all in it are for the owner alone"))
                : findings;
    }

    private static void addOwner(List<Finding> findings, Path home) throws IOException {
        String owner = Files.getOwner(home).getName();
        String user = System.getProperty("user.name");
        if (!owner.equals(user) || !Files.isWritable(home)) {
            findings.add(Finding.problem(
                    new Label(
                            home + " 属于 " + owner + "，当前用户 " + user,
                            home + " belongs to " + owner + ", this is " + user),
                    new Label(
                            "以 " + owner + " 运行，或 chown -R " + user + " " + home,
                            "run as " + owner + ", or chown -R " + user + " " + home)));
        }
    }

    private static void addOpen(List<Finding> findings, Path home) throws IOException {
        List<Path> open;
        try (Stream<Path> files = Files.walk(home)) {
            open = files.filter(FolderCheck::isOpen).sorted().toList();
        }
        if (!open.isEmpty()) {
            findings.add(Finding.problem(
                    new Label(
                            open.size() + " 个文件或目录他人可访问，例如 " + open.get(0),
                            open.size() + " files or folders are open to others, as " + open.get(0)),
                    new Label("chmod -R go= " + home, "chmod -R go= " + home)));
        }
    }

    private static boolean isOpen(Path file) {
        try {
            return !OWNERS.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))
                    && !Files.isSymbolicLink(file);
        } catch (IOException e) {
            return false;
        }
    }
}
