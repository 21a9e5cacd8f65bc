package org.wenshu.registration.similar;

import org.wenshu.registration.DocumentRow;

/**
 * A document that says nearly the same as another.
 *
 * @param percent how much the two have in common
 */
public record Likeness(DocumentRow document, int percent) {

    /** What people call the document by: its number, else its title. */
    public String reference() {
        return document.documentNumber().or(document::registrationNumber).orElse(document.title());
    }
}
