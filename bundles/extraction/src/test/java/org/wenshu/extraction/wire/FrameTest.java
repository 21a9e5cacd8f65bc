package org.wenshu.extraction.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void framesKeepTheirOrderAndTheStreamEndsBetweenTwo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Frame(Frame.Kind.ASK, new byte[] {1, 2}).write(new DataOutputStream(bytes));
        new Frame(Frame.Kind.READY, new byte[0]).write(new DataOutputStream(bytes));
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(Frame.read(in).orElseThrow().content()).containsExactly(1, 2);
        assertThat(Frame.read(in).orElseThrow().kind()).isEqualTo(Frame.Kind.READY);
        assertThat(Frame.read(in)).isEmpty();
    }

    @Test
    void whatIsNoFrameIsRefused() {
        assertRefused(9, 0, 0, 0, 0);
        assertRefused(1, 0x7f, -1, -1, -1);
        assertRefused(1, -1, -1, -1, -1);
        assertRefused(1, 0, 0, 0, 5, 1);
        assertRefused(1, 0);
    }

    @Test
    void whatALibraryPrintsIsNoFrame() {
        byte[] printed = "Picked up JAVA_TOOL_OPTIONS".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Frame.read(new DataInputStream(new ByteArrayInputStream(printed))))
                .isInstanceOf(IOException.class);
    }

    private static void assertRefused(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        assertThatThrownBy(() -> Frame.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class);
    }
}
