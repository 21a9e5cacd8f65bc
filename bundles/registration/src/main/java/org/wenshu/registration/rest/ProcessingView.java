package org.wenshu.registration.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.registration.Processing;
import org.wenshu.registration.Reader;

/** The steps of a document beside its case. */
public record ProcessingView(
        int copies, Optional<String> signedFor, int urgings, Optional<LocalDate> answeredOn, List<Reader> readers) {

    static ProcessingView of(Processing processing, List<Reader> readers) {
        return new ProcessingView(
                processing.copies(), processing.signedFor(), processing.urgings(), processing.answeredOn(), readers);
    }
}
