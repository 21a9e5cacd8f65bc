package org.wenshu.itests;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wenshu.itests.plugin.CatalogFiller;

/**
 * A catalog of any size, from real titles, numbers, organs and days of other governments, and pieces of laws for texts.
 * When the titles are used up they come again with a number.
 */
final class CatalogStock {

    private static final int PIECE = 1_200;
    private static final int PIECES_A_LAW = 2;
    private static final List<String> TOPICS = List.of("住建", "教育", "卫生健康", "综合执法", "市场监管", "民政", "财政", "农业农村");

    /** A title with what goes with it. */
    private record Line(String title, String number, String organ, String date) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    static CatalogStock read() {
        CatalogStock stock = new CatalogStock();
        SharedLines.read("documents/A_catalog.jsonl.zst", entry -> {
            String date = entry.path("date").asText("");
            if (date.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
                stock.lines.add(new Line(
                        flat(entry.path("title").asText("")),
                        flat(entry.path("docno").asText("")),
                        flat(entry.path("issuer").asText("站前区人民政府")),
                        date));
            }
        });
        SharedLines.read(
                "laws/B_laws.jsonl.zst", law -> stock.cut(law.path("text").asText("")));
        return stock;
    }

    /** A few made-up ones, for where the data are not. */
    static CatalogStock made() {
        CatalogStock stock = new CatalogStock();
        for (int i = 0; i < TOPICS.size() * 12; i++) {
            stock.lines.add(new Line(
                    "关于进一步加强%s工作管理的通知".formatted(TOPICS.get(i % TOPICS.size())),
                    "站某发〔%d〕%d号".formatted(2013 + i % 12, i),
                    "站前区第%d局".formatted(i % 9),
                    "%d-%02d-15".formatted(2013 + i % 12, 1 + i % 12)));
            stock.texts.add("第一条 为了规范第%d类户外招牌的设置，制定本办法。\n第二条 设置户外招牌应当在%d日内报告。\n".formatted(i, i + 5));
        }
        return stock;
    }

    private void cut(String text) {
        for (int i = 0; i < PIECES_A_LAW && i * PIECE < text.length(); i++) {
            texts.add(text.substring(i * PIECE, Math.min(text.length(), (i + 1) * PIECE))
                    .replace('\f', ' '));
        }
    }

    /** Words that somebody might look for: pieces of titles. */
    List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            String title = lines.get(random.nextInt(lines.size())).title();
            int length = 2 + random.nextInt(4);
            int at = random.nextInt(Math.max(1, title.length() - length));
            String word = title.substring(at, Math.min(title.length(), at + length));
            if (word.matches("\\p{IsHan}{2,}")) {
                words.add(word);
            }
        }
        return words;
    }

    List<String> organs(int count) {
        return lines.stream().map(Line::organ).distinct().limit(count).toList();
    }

    /** Publishes so many documents on a node. */
    void fill(ProcessNode node, int entries) {
        try (BufferedWriter out = Files.newBufferedWriter(node.data().resolve(CatalogFiller.STOCK))) {
            for (int i = 0; i < entries; i++) {
                Line line = lines.get(i % lines.size());
                String again = i < lines.size() ? "" : "（之" + i / lines.size() + "）";
                out.write(String.join(
                        "\t",
                        line.title() + again,
                        line.number(),
                        line.organ(),
                        line.date(),
                        TOPICS.get(i % TOPICS.size()),
                        Integer.toString(i * 7 % texts.size())));
                out.newLine();
            }
            Files.writeString(node.data().resolve(CatalogFiller.TEXTS), String.join(CatalogFiller.TEXT_END, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path jar = PluginJar.write(
                node,
                "org.wenshu.example.catalog-filler",
                CatalogFiller.class,
                List.of("Kept"),
                "org.osgi.framework,org.wenshu.api.catalog,org.wenshu.api.document,org.wenshu.api.extraction,"
                        + "org.wenshu.api.handling,org.wenshu.api.journal,org.wenshu.api.registration,"
                        + "org.wenshu.api.storage");
        node.shell("bundle:install -s file:" + jar);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
