package org.wenshu.catalog.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes browsers save a file under its Chinese name (RFC 6266 with RFC 8187). */
final class Download {

    private Download() {}

    static String attachment(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document\"; filename*=UTF-8''" + encoded;
    }
}
