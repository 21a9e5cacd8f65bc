package org.wenshu.itests.validators;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV by RFC 4180, to the letter; a byte order mark before it is allowed. */
public final class CsvReader {

    private static final CSVFormat STRICT = CSVFormat.RFC4180
            .builder()
            .setTrailingData(false)
            .setLenientEof(false)
            .setIgnoreEmptyLines(false)
            .get();

    private CsvReader() {}

    /** The records, the heading first. */
    public static List<List<String>> read(byte[] table) {
        String text = new String(table, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(new StringReader(unmarked), STRICT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a table; empty if nothing is. */
    public static List<String> flaws(byte[] table) {
        List<List<String>> records = read(table);
        List<String> flaws = new ArrayList<>();
        records.stream()
                .filter(record -> record.size() != records.get(0).size())
                .forEach(record -> flaws.add("another number of fields: " + record));
        String outside = new String(table, StandardCharsets.UTF_8).replaceAll("\"(?:[^\"]|\"\")*+\"", "");
        if (outside.replace("\r\n", "").matches("(?s).*[\r\n].*")) {
            flaws.add("a line that does not end with CRLF");
        }
        return flaws;
    }
}
