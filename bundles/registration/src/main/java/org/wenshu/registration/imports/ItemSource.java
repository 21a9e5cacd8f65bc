package org.wenshu.registration.imports;

import java.util.Iterator;

/** The files of an import, in an order that is the same each time. Items may be opened by several threads. */
interface ItemSource extends AutoCloseable {

    Iterator<Item> items();

    @Override
    void close();
}
