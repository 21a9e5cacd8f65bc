package org.wenshu.registration.rest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegisterSheet;
import org.wenshu.registration.http.CsvSheet;
import org.wenshu.registration.http.Download;
import org.wenshu.registration.http.XlsxSheet;

/** The forms in which a register is handed out. */
enum RegisterAnswer {
    /** Page by page; the rows say what the printed register says, field by field. */
    JSON {
        @Override
        Response of(RegisterSheet sheet, int page, int size) {
            int total = sheet.rows().size();
            int count = Math.max(1, Math.min(size, DocumentQuery.MOST));
            int first = (int) Math.min(total, (long) Math.max(0, page) * count);
            List<Map<String, String>> items = new ArrayList<>();
            for (int i = first; i < Math.min(total, first + count); i++) {
                items.add(item(sheet, i));
            }
            return Response.ok(new Listing<>(total, items), MediaType.APPLICATION_JSON)
                    .build();
        }
    },
    CSV {
        @Override
        Response of(RegisterSheet sheet, int page, int size) {
            return file(CsvSheet.of(sheet), title(sheet) + ".csv", "text/csv;charset=UTF-8");
        }
    },
    XLSX {
        @Override
        Response of(RegisterSheet sheet, int page, int size) {
            String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            return file(XlsxSheet.of(sheet, title(sheet)), title(sheet) + ".xlsx", type);
        }
    };

    abstract Response of(RegisterSheet sheet, int page, int size);

    static RegisterAnswer named(String format) {
        String name = format.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(answer -> answer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusals.malformed("format"));
    }

    private static String title(RegisterSheet sheet) {
        return Messages.text("page.register." + sheet.direction().name());
    }

    private static Response file(byte[] bytes, String name, String type) {
        return Download.of(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }

    private static Map<String, String> item(RegisterSheet sheet, int row) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("documentId", sheet.ids().get(row));
        for (int column = 0; column < sheet.fields().size(); column++) {
            item.put(sheet.fields().get(column), sheet.rows().get(row).get(column));
        }
        return item;
    }
}
