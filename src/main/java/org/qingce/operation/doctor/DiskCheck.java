package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingce.definition.Label;

/** Whether the next run has room: for the register to grow, a checkpoint of it, and what does not fit into memory. */
record DiskCheck(Place place) implements Check {

    private static final long LEAST = 1L << 30;
    private static final int REGISTERS = 3;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public List<Finding> look() throws IOException {
        Path home = existing(place.home());
        long free = Files.getFileStore(home).getUsableSpace();
        Path register = place.home().resolve("register.duckdb");
        long size = Files.exists(register) ? Files.size(register) : 0;
        return List.of(of(free, size, home));
    }

    /** What a free space amounts to beside a register of a size. */
    static Finding of(long free, long size, Path home) {
        long needed = Math.max(LEAST, REGISTERS * size);
        var said = new Label(
                home + " 空闲 " + Bytes.text(free) + "；登记库 " + Bytes.text(size) + "，一次运行约需 " + Bytes.text(needed),
                Bytes.text(free) + " free in " + home + "; the register has " + Bytes.text(size)
                        + ", a run needs about " + Bytes.text(needed));
        var todo = new Label("腾出空间：retention --dry-run 看哪些可以清理", "make room: 'retention --dry-run' says what can go");
        if (free < Math.max(LEAST / 2, size)) {
            return Finding.problem(said, todo);
        }
        return free < needed ? Finding.warning(said, todo) : new Finding(Level.OK, said, null);
    }

    static Path existing(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
