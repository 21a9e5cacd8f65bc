package org.wenshu.web.soap;

import java.nio.charset.StandardCharsets;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Answers in UTF-8 whatever was asked in. */
final class Utf8 extends AbstractPhaseInterceptor<Message> {

    Utf8() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message answer) {
        answer.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }
}
