package org.qingce.operation.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingce.job.QingceSettings;
import org.springframework.stereotype.Component;

/** What the home says: how much room is left on its disk, how large the register is. */
@Component
class HomeSamples implements SampleSource {

    private final QingceSettings settings;

    HomeSamples(QingceSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Sample> now() {
        var samples = new ArrayList<Sample>();
        try {
            samples.add(Sample.of(
                    Exported.DISK_FREE, Files.getFileStore(settings.home()).getUsableSpace()));
            Path register = settings.register();
            if (Files.exists(register)) {
                samples.add(Sample.of(Exported.REGISTER_SIZE, Files.size(register)));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the home " + settings.home(), e);
        }
    }
}
