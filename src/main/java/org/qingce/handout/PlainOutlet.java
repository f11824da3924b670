package org.qingce.handout;

import java.io.IOException;
import java.nio.file.Path;
import org.qingce.workbench.OwnerOnly;

/** Writes files as they are; none under a name by which it would pass for encrypted. */
final class PlainOutlet implements Outlet {

    @Override
    public Path place(Path file) {
        return HandOutName.clear(file);
    }

    @Override
    public Path write(Path file, OwnerOnly.Content content) throws IOException {
        OwnerOnly.write(place(file), content);
        return place(file);
    }
}
