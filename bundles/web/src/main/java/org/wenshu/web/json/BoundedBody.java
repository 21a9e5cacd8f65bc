package org.wenshu.web.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wenshu.api.web.ProblemException;
import org.wenshu.web.problems.Problems;

/**
 * A JSON body up to a length. Its objects live in the heap, many times its own size: a long body of anybody with an
 * account would end the node for everybody.
 */
final class BoundedBody extends FilterInputStream {

    /** More than a document's whole text, which is the longest that anybody has to say. */
    static final int MOST = 2 * 1024 * 1024;

    private long count;

    BoundedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        count += more;
        if (count > MOST) {
            throw new ProblemException(Problems.tooLarge(MOST));
        }
    }
}
