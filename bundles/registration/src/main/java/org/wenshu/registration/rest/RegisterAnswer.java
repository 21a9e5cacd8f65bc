package org.wenshu.registration.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.RegisterSheet;
import org.wenshu.registration.Registers;
import org.wenshu.registration.http.SheetFormat;

/** The forms in which a register is handed out: JSON page by page, files whole. */
final class RegisterAnswer {

    private final Registers registers;

    RegisterAnswer(Registers registers) {
        this.registers = registers;
    }

    Response of(String format, RegisterQuery query, int page, int size, Caller caller) {
        return switch (format) {
            case "json" -> json(query, Math.max(0, page), Math.max(1, Math.min(size, DocumentQuery.MOST)), caller);
            case "csv" -> file(SheetFormat.CSV, query, caller);
            case "xlsx" -> file(SheetFormat.XLSX, query, caller);
            default -> throw Refusals.malformed("format");
        };
    }

    private Response file(SheetFormat format, RegisterQuery query, Caller caller) {
        String title = Messages.text("page.register." + query.direction().name());
        List<String> headings = registers.headings(query.direction());
        return format.answer(title, headings, sheet -> registers.each(query, caller, sheet::row));
    }

    /** The rows say what the printed register says, field by field. */
    private Response json(RegisterQuery query, int page, int size, Caller caller) {
        RegisterSheet sheet = registers.sheet(query, page, size, caller);
        List<Map<String, String>> items = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            items.add(item(sheet, row));
        }
        return Response.ok(new Listing<>(sheet.total(), items), MediaType.APPLICATION_JSON)
                .build();
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
