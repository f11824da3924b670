package org.qingce.cli;

import java.io.PrintWriter;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.Repair;
import org.qingce.identity.RepairEvidence;
import org.qingce.identity.SpreadsheetDamage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Streams rows as one JSON array of objects; what is not known is null. */
final class CheckIdJson implements CheckIdWriter {
    private final PrintWriter out;
    private final JsonGenerator json;

    CheckIdJson(PrintWriter out) {
        this.out = out;
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(CheckIdRow row) {
        DocumentNumber number = row.number();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("input", row.input());
        json.writeStringProperty("kind", number.kind().name());
        json.writeStringProperty("status", number.status().name());
        json.writeStringProperty("normalised", number.normalised());
        json.writeStringProperty(
                "birth_date",
                number.birthDate() == null ? null : number.birthDate().toString());
        json.writeStringProperty(
                "sex", number.sex() == null ? null : number.sex().code());
        json.writeStringProperty("division", number.divisionCode());
        json.writeStringProperty("division_name", DivisionNames.of(number));
        json.writeStringProperty(
                "damage",
                number.damage() == SpreadsheetDamage.NONE
                        ? null
                        : number.damage().name());
        writeRepairs(row);
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.close();
        out.write('\n');
        out.flush();
    }

    private void writeRepairs(CheckIdRow row) {
        Repair suggestion = row.repairs().suggestion();
        json.writeStringProperty("suggestion", suggestion == null ? null : suggestion.number());
        json.writeName("candidates");
        json.writeStartArray();
        row.repairs().candidates().forEach(this::writeRepair);
        json.writeEndArray();
    }

    private void writeRepair(Repair repair) {
        json.writeStartObject();
        json.writeStringProperty("number", repair.number());
        json.writeStringProperty("operation", repair.operation().name());
        json.writeNumberProperty("position", repair.position());
        json.writeName("evidence");
        json.writeStartArray();
        for (RepairEvidence evidence : repair.evidence()) {
            json.writeString(evidence.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
