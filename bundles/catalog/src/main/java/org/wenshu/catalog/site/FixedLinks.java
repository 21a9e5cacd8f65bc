package org.wenshu.catalog.site;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the addresses in a page into relative ones of files that lie beside it. */
final class FixedLinks {

    private static final Pattern LINK = Pattern.compile("(href|src|action)=\"/catalog/([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile(CatalogSite.NUMBER);

    private static final Pattern VERSION = Pattern.compile(CatalogSite.NUMBER + "/" + CatalogSite.VERSION);

    private static final Pattern BULLETIN = Pattern.compile("(editions|cleanups)/[0-9A-Z-]*");

    /** Files of lists, by the query that the server answers with them. */
    private final Map<String, String> lists;

    FixedLinks(Map<String, String> lists) {
        this.lists = lists;
    }

    /** The page with relative links; {@code original} is the name of the file of an entry's original. */
    String in(String html, String original) {
        return in(html, original, "");
    }

    /** The same for a page in a folder, from which {@code up} leads to the others. */
    String in(String html, String original, String up) {
        return LINK.matcher(html).replaceAll(link -> {
            String file = file(link.group(2).replace("&amp;", "&"), original);
            return Matcher.quoteReplacement(link.group(1) + "=\"" + up + file + "\"");
        });
    }

    private String file(String path, String original) {
        if (path.isEmpty() || path.startsWith("#")) {
            return "index.html" + path;
        }
        if (path.startsWith("?")) {
            return lists.getOrDefault(path, "index.html");
        }
        if (NUMBER.matcher(path).matches()) {
            return path + ".html";
        }
        if (VERSION.matcher(path).matches()) {
            return path + ".html";
        }
        if (path.startsWith("proofs/")) {
            return path + ".tlog-proof";
        }
        if (BULLETIN.matcher(path).matches()) {
            return path.endsWith("/") ? path.replace("/", ".html") : path.replace('/', '-') + ".html";
        }
        return path.endsWith("/original") ? path.substring(0, path.lastIndexOf('/') + 1) + original : path;
    }
}
