package org.wenshu.gateway;

import java.io.IOException;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request of unknown length that may be read up to a limit. */
final class LimitedRequest extends HttpServletRequestWrapper {

    /** Request attribute that is set to the limit, a {@link Long}, when it was passed. */
    static final String TOO_LARGE = "org.wenshu.too-large";

    private final long maximum;

    LimitedRequest(HttpServletRequest request, long maximum) {
        super(request);
        this.maximum = maximum;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream());
    }

    private final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private long count;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > maximum) {
                setAttribute(TOO_LARGE, maximum);
                throw new IOException("request body over " + maximum + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
