package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.document.DocumentKind;

/**
 * What the catalog is looked through by.
 *
 * @param key of its text in the index of words; 0 if it has none
 * @param year of publication
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
        String year,
        LocalDate publishedOn,
        Course course) {}
