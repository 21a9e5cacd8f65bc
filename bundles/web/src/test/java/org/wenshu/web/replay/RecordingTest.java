package org.wenshu.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Recording recording = new Recording(sent);

    @Test
    void sendsNothingBeforeItIsReleased() throws Exception {
        recording.write(new byte[10]);
        recording.flush();
        assertThat(sent.size()).isZero();
        recording.release();
        assertThat(sent.size()).isEqualTo(10);
        assertThat(recording.bytes()).hasSize(10);
    }

    @Test
    void passesLongAnswersOnAndGivesUp() throws Exception {
        recording.write(1);
        recording.write(new byte[1024 * 1024]);
        recording.write(2);
        recording.release();
        assertThat(recording.complete()).isFalse();
        assertThat(sent.size()).isEqualTo(1024 * 1024 + 2);
    }
}
