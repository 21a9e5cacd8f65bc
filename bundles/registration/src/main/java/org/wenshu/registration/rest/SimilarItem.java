package org.wenshu.registration.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.registration.similar.Likeness;

/** A document that says nearly the same as another; {@code percent} is how much they have in common. */
public record SimilarItem(
        String id,
        Optional<String> registrationNumber,
        Optional<String> documentNumber,
        String title,
        LocalDate receivedOn,
        int percent) {

    static SimilarItem of(Likeness like) {
        return new SimilarItem(
                like.document().id(),
                like.document().registrationNumber(),
                like.document().documentNumber(),
                like.document().title(),
                like.document().receivedOn(),
                like.percent());
    }
}
