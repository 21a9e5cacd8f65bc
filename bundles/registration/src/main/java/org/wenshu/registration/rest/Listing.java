package org.wenshu.registration.rest;

import java.util.List;

/** A page of a list. */
public record Listing<T>(long total, List<T> items) {}
