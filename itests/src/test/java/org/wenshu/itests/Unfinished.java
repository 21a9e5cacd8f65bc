package org.wenshu.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A request that announces a long body, sends its first kilobyte and listens. */
final class Unfinished {

    private static final int PATIENCE_MILLIS = 20_000;

    private Unfinished() {}

    /** The answer, head and body. */
    static String post(Node node, String account, String path, String type, long length) {
        String credentials = Base64.getEncoder()
                .encodeToString((account + ":" + Settings.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credentials
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + "x".repeat(1024);
        try (Socket socket = new Socket(node.address().getHost(), node.address().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[4096];
            // The server closes its side when it has answered.
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
