package org.wenshu.extraction.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes samples as RTF; every other character as the GBK bytes of older programs, the others as Unicode of newer ones. */
public final class RtfSample {

    private static final Charset GBK = Charset.forName("GBK");

    private RtfSample() {}

    public static void write(Sample sample, Path file) throws IOException {
        String body = sample.blocks().stream().map(RtfSample::block).collect(Collectors.joining("\n"));
        String document = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 FangSong;}}\n"
                + "{\\info{\\title not the title of the document}}\n\\f0\\fs32\n"
                + body + "}";
        Files.writeString(file, document, StandardCharsets.US_ASCII);
    }

    private static String block(Block block) {
        return switch (block.place()) {
            case NEW_PAGE -> "\\page";
            case SIDES ->
                "\\trowd\\cellx4500\\cellx9000\\pard\\intbl " + text(block.text()) + "\\cell "
                        + text(block.cells().get(1)) + "\\cell\\row";
            case TITLE, CENTRE -> paragraph("\\qc", block);
            case RIGHT -> paragraph("\\qr", block);
            case INDENTED -> paragraph("\\qj\\fi640", block);
            default -> paragraph("\\qj", block);
        };
    }

    private static String paragraph(String layout, Block block) {
        return "\\pard" + layout + " " + text(block.text()) + "\\par";
    }

    private static String text(String text) {
        var rtf = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] bytes = String.valueOf(c).getBytes(GBK);
            if ("\\{}".indexOf(c) >= 0) {
                rtf.append('\\').append(c);
            } else if (c < 0x80) {
                rtf.append(c);
            } else if (i % 2 == 0 && bytes.length == 2) {
                rtf.append(String.format(Locale.ROOT, "\\'%02x\\'%02x", bytes[0], bytes[1]));
            } else {
                rtf.append("\\u").append((short) c).append('?');
            }
        }
        return rtf.toString();
    }
}
