package org.qingce.linkage.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/** What training expected of each model, beside the model's own file. */
public final class EstimateFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    /** @param folder where the models are */
    public EstimateFile(Path folder) {
        this.folder = folder;
    }

    /** Keeps what training expected of a model that was just saved. */
    public void save(MatchModel model, Estimate estimate) {
        try {
            OwnerOnly.write(file(model), (MAPPER.writeValueAsString(estimate) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(model), e);
        }
    }

    /** What was expected of a model; empty where nothing was kept. */
    public Optional<Estimate> of(MatchModel model) {
        Path file = file(model);
        return Files.exists(file) ? Optional.of(MAPPER.readValue(file, Estimate.class)) : Optional.empty();
    }

    private Path file(MatchModel model) {
        return folder.resolve(ModelStore.name(model) + ".estimate.json");
    }
}
