package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written piece by piece, because as a whole it may be larger than memory should hold. */
@FunctionalInterface
interface Content {

    void write(OutputStream out) throws IOException;
}
