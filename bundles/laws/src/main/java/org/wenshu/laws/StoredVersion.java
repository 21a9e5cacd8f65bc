package org.wenshu.laws;

import java.time.LocalDate;
import java.util.Optional;

/** A version as its source gave it; how it stands on a day depends on the others ({@link Standing}). */
record StoredVersion(
        String id,
        String title,
        String key,
        String issuer,
        String number,
        String category,
        String region,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> inForceOn,
        boolean repealed,
        Optional<LocalDate> repealedOn,
        int lastArticle,
        int articles) {}
