package org.wenshu.catalog;

import java.util.Optional;

/**
 * A document that has to do with an entry.
 *
 * @param kind what it is to the entry: its {@code BASIS}, or what {@code EXTENDED}, {@code AMENDED}, {@code REPEALED} or
 *     {@code REVOKED} it; with {@code _BY} at the end it is the other way round
 * @param title may be empty
 * @param documentNumber may be empty
 * @param number its unified registration number; empty if it is not in the catalog
 */
public record Relation(String kind, String title, String documentNumber, Optional<String> number) {}
