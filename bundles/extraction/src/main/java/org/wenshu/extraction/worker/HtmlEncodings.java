package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/** The encoding of a web page: what its bytes prove, then what it declares, then what its bytes suggest. */
final class HtmlEncodings implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private final EncodingDetector declared = new HtmlEncodingDetector();
    private final EncodingDetector suggested = new ChineseEncodings();

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        byte[] window = ChineseEncodings.window(input);
        Optional<Charset> proved = ChineseEncodings.byteOrderMark(window);
        if (proved.isEmpty() && !ascii(window)) {
            proved = ChineseEncodings.utf8(window);
        }
        if (proved.isPresent()) {
            return proved.get();
        }
        Charset named = declared.detect(input, metadata);
        return named != null ? named : suggested.detect(input, metadata);
    }

    private static boolean ascii(byte[] window) {
        for (byte b : window) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
