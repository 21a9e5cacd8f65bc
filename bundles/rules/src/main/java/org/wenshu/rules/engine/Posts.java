package org.wenshu.rules.engine;

/** Ids of the posts that a pack names. */
public record Posts(String mayor, String officeDirector, String justiceReviewer) {}
