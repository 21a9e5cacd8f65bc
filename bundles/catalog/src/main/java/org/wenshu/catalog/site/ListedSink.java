package org.wenshu.catalog.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** Notes what every file of the site is, for a list in the form of {@code sha256sum}. */
final class ListedSink implements FileSink {

    private final FileSink sink;
    private final Map<String, String> before;
    private final Map<String, String> digests = new TreeMap<>();

    /** @param before what an earlier list says, which is vouched for */
    ListedSink(FileSink sink, Map<String, String> before) {
        this.sink = sink;
        this.before = before;
    }

    /** A file that no list vouches for is made once more. */
    @Override
    public boolean has(String path) throws IOException {
        if (!before.containsKey(path) || !sink.has(path)) {
            return false;
        }
        digests.put(path, before.get(path));
        return true;
    }

    @Override
    public void put(String path, byte[] content) throws IOException {
        sink.put(path, content);
        digests.put(path, Digests.hex(content));
    }

    @Override
    public void put(String path, Content content) throws IOException {
        MessageDigest digest = Digests.sha256();
        sink.put(path, out -> {
            digest.reset();
            content.write(new DigestOutputStream(out, digest));
        });
        digests.put(path, Digests.hex(digest));
    }

    int files() {
        return digests.size();
    }

    byte[] list() {
        StringBuilder list = new StringBuilder();
        digests.forEach(
                (path, digest) -> list.append(digest).append("  ").append(path).append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
