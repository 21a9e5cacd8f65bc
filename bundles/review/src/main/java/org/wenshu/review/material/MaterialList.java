package org.wenshu.review.material;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of materials as the data file {@code materials.txt} has it. */
final class MaterialList {

    private static final String FILE = "materials.txt";

    private MaterialList() {}

    static List<Material> read() {
        try (InputStream in = MaterialList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MaterialList::material)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Material material(String line) {
        String[] cells = line.split("\\|");
        Set<Material.Sort> reviews = Arrays.stream(cells[2].split(","))
                .map(String::strip)
                .map(Material.Sort::valueOf)
                .collect(Collectors.toSet());
        return new Material(cells[0].strip(), cells[1].strip(), reviews, cells[3].strip());
    }
}
