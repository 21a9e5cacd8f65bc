package org.wenshu.review.material;

import java.util.Set;

/**
 * A kind of material.
 *
 * @param code for machines, such as {@code COVER_LETTER}
 * @param name in Chinese
 * @param reviews the sorts of review that it belongs to
 * @param condition when it must be there
 */
record Material(String code, String name, Set<Sort> reviews, String condition) {

    /** The material that the draft itself is. */
    static final String DRAFT = "DRAFT";

    /** The opinion of the drafting organ's own legal unit. */
    static final String OWN_REVIEW = "OWN_REVIEW";

    static final String ALWAYS = "always";
    static final String APPLICABLE = "applicable";
    static final String OWN = "own-review";

    /** What is reviewed, and by whom. */
    enum Sort {
        JUSTICE,
        LEGAL_UNIT,
        MAJOR
    }

    Material {
        reviews = Set.copyOf(reviews);
    }
}
