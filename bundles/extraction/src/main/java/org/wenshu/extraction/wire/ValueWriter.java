package org.wenshu.extraction.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Part;

/** Writes the values an answer is made of; {@link ValueReader} reads them. */
record ValueWriter(DataOutputStream out) {

    void bool(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    void integer(int value) throws IOException {
        out.writeInt(value);
    }

    void string(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void optionalString(Optional<String> value) throws IOException {
        bool(value.isPresent());
        if (value.isPresent()) {
            string(value.get());
        }
    }

    void element(Optional<Element> value) throws IOException {
        bool(value.isPresent());
        if (value.isPresent()) {
            element(value.get());
        }
    }

    void elements(List<Element> values) throws IOException {
        integer(values.size());
        for (Element value : values) {
            element(value);
        }
    }

    void articles(List<Article> values) throws IOException {
        integer(values.size());
        for (Article value : values) {
            string(value.label());
            string(value.path());
            integer(value.start());
            integer(value.end());
        }
    }

    void parts(List<Part> values) throws IOException {
        integer(values.size());
        for (Part value : values) {
            string(value.name());
            bool(value.main());
            integer(value.start());
            integer(value.end());
        }
    }

    private void element(Element value) throws IOException {
        string(value.value());
        out.writeDouble(value.confidence());
        integer(value.start());
        integer(value.end());
    }
}
