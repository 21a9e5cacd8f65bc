package org.wenshu.catalog;

import java.util.List;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.catalog.validity.Validity;

/**
 * What the catalog is looked through by.
 *
 * @param key of its text in the index of words; 0 if it has none
 */
record Spine(
        String number,
        String indexNumber,
        long key,
        String title,
        String documentNumber,
        DocumentKind kind,
        List<String> organs,
        List<String> topics,
        Validity validity) {

    String year() {
        return Integer.toString(validity.publishedOn().getYear());
    }
}
