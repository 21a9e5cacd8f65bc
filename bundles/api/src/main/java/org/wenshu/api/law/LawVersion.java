package org.wenshu.api.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a law, administrative regulation, local regulation or rule, as it stands on the day that was asked for.
 *
 * @param id stable id of the version, safe in a path
 * @param title the full title, without brackets
 * @param issuer who made it, as the source names it; empty if the source does not say
 * @param number number of the document or order; empty if the source does not say
 * @param category such as {@code 行政法规}, as the source says; may be empty
 * @param region the place whose law it is; empty for national law
 * @param adoptedOn the date of this version; empty if unknown
 * @param inForceFrom the first day of this version; empty if unknown, it then counts as always in force
 * @param inForceUntil the last day; empty if it has no end yet
 * @param status on the day that was asked for
 * @param endedBy what ended it, such as the title of the repealing law; empty if nothing did or it is unknown
 * @param lastArticle number of its last article; 0 if it does not count articles
 */
public record LawVersion(
        String id,
        String title,
        String issuer,
        String number,
        String category,
        String region,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        LawStatus status,
        String endedBy,
        int lastArticle) {}
