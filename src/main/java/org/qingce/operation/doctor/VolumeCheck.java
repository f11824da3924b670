package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingce.definition.Label;

/** Whether the volume under the home is encrypted by dm-crypt, as far as this system says. */
record VolumeCheck(Place place, Path root) implements Check {

    private static final String CRYPT = "CRYPT-";
    private static final int DEEPEST = 4;

    @Override
    public String name() {
        return "volume-encryption";
    }

    @Override
    public List<Finding> look() throws IOException {
        Optional<String> device = device();
        if (device.isPresent() && isEncrypted(device.get(), DEEPEST)) {
            return List.of(
                    Finding.ok("所在卷 " + device.get() + " 已加密（dm-crypt）", device.get() + " is encrypted (dm-crypt)"));
        }
        String on = device.orElse("?");
        return List.of(Finding.warning(
                new Label(
                        "不能确认所在卷已加密（" + on + "）：登记库文件本身不加密",
                        "unknown whether the volume is encrypted (" + on + "): the register's own file is not"),
                new Label(
                        "把数据目录放在加密卷上（LUKS）；由存储或云平台加密的可不理会",
                        "put the home on an encrypted volume (LUKS), unless the storage itself encrypts")));
    }

    /** Name under {@code /sys/block} of what is mounted where the home is; empty if it is no block device. */
    private Optional<String> device() throws IOException {
        Path mounts = root.resolve("proc/mounts");
        Path home = DiskCheck.existing(place.home()).toRealPath();
        if (!Files.isReadable(mounts)) {
            return Optional.empty();
        }
        return Files.readAllLines(mounts).stream()
                .map(line -> line.split(" "))
                .filter(mount -> mount.length > 1 && home.startsWith(Path.of(mount[1].replace("\\040", " "))))
                .max(Comparator.comparingInt(mount -> mount[1].length()))
                .map(mount -> Path.of(mount[0]))
                .filter(device -> device.startsWith("/dev"))
                .map(this::kernelName);
    }

    private String kernelName(Path device) {
        Path there = root.resolve(Path.of("/").relativize(device));
        try {
            return there.toRealPath().getFileName().toString();
        } catch (IOException e) {
            return device.getFileName().toString();
        }
    }

    /** Itself, or what it stands on, such as a logical volume on an encrypted partition. */
    private boolean isEncrypted(String device, int deeper) throws IOException {
        Path block = root.resolve("sys/block").resolve(device);
        Path uuid = block.resolve("dm/uuid");
        if (Files.isReadable(uuid) && Files.readString(uuid).startsWith(CRYPT)) {
            return true;
        }
        Path below = block.resolve("slaves");
        if (deeper == 0 || !Files.isDirectory(below)) {
            return false;
        }
        try (Stream<Path> slaves = Files.list(below)) {
            for (Path slave : slaves.toList()) {
                if (isEncrypted(slave.getFileName().toString(), deeper - 1)) {
                    return true;
                }
            }
            return false;
        }
    }
}
