package org.qingce.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table shipped inside the product: UTF-8, tab separated, first line the column names, no quoting. */
public final class TabbedResource {

    private TabbedResource() {}

    /**
     * The rows in file order; each maps every column name to its text, {@code ""} where the cell is empty or missing.
     *
     * @param neighbour a class whose module and package the name is resolved against
     * @param name resource name, relative to {@code neighbour} or absolute with a leading slash
     * @throws IllegalStateException if the product was built without that resource
     */
    public static List<Map<String, String>> rows(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its own table " + name + ": build it again");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(BufferedReader reader) throws IOException {
        List<String> header = List.of(reader.readLine().split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
