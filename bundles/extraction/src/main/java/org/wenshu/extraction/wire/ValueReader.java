package org.wenshu.extraction.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Part;

/**
 * Reads what {@link ValueWriter} wrote, and believes no length or offset in it.
 *
 * @param available number of bytes in all: no string is longer and no list has more members
 */
record ValueReader(DataInputStream in, int available) {

    boolean bool() throws IOException {
        return in.readBoolean();
    }

    int integer() throws IOException {
        return in.readInt();
    }

    String string() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[count()];
        in.readFully(bytes);
        return bytes;
    }

    Optional<String> optionalString() throws IOException {
        return bool() ? Optional.of(string()) : Optional.empty();
    }

    Optional<Element> element(int textLength) throws IOException {
        return bool() ? Optional.of(oneElement(textLength)) : Optional.empty();
    }

    List<Element> elements(int textLength) throws IOException {
        int count = count();
        List<Element> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(oneElement(textLength));
        }
        return values;
    }

    List<Article> articles(int textLength) throws IOException {
        int count = count();
        List<Article> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var article = new Article(string(), string(), integer(), integer());
            range(article.start(), article.end(), textLength);
            values.add(article);
        }
        return values;
    }

    List<Part> parts(int textLength) throws IOException {
        int count = count();
        List<Part> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var part = new Part(string(), bool(), integer(), integer());
            range(part.start(), part.end(), textLength);
            values.add(part);
        }
        return values;
    }

    void end() throws IOException {
        if (in.read() >= 0) {
            throw new IOException("the answer goes on after its end");
        }
    }

    private Element oneElement(int textLength) throws IOException {
        var element = new Element(string(), in.readDouble(), integer(), integer());
        range(element.start(), element.end(), textLength);
        return element;
    }

    private int count() throws IOException {
        int count = integer();
        if (count < 0 || count > available) {
            throw new IOException("a count of " + count + " in an answer of " + available + " bytes");
        }
        return count;
    }

    private static void range(int start, int end, int length) throws IOException {
        if (start < 0 || start > end || end > length) {
            throw new IOException("a range from " + start + " to " + end + " in a text of " + length);
        }
    }
}
