package org.qingce.job;

import org.qingce.intake.mapping.MappedRecord;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Makes sure before each chunk is written that nobody else works on the run. */
final class AloneListener implements ItemWriteListener<MappedRecord> {

    private final RunDoor door;

    AloneListener(RunDoor door) {
        this.door = door;
    }

    @Override
    public void beforeWrite(Chunk<? extends MappedRecord> items) {
        door.checkIfAway();
    }
}
