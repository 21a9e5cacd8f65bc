package org.wenshu.aids.district;

/** An article of a document of the district; the label may be empty. */
public record DistrictPassage(DistrictDocument document, String label, String text) {}
