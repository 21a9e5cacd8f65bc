package org.wenshu.api.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official paper in the elements of GB/T 9704-2012.
 *
 * @param mark the organ's name over the red line (发文机关标志)
 * @param number the document number under it, such as {@code 营站政办函〔2025〕5号}; empty for papers without one
 * @param title without line breaks
 * @param addressee the primary recipient (主送机关) without the colon; empty if there is none
 * @param signature the organ that signs (发文机关署名)
 * @param date of the paper (成文日期)
 * @param annotation the note below the date (附注) without brackets; empty if there is none
 */
public record OfficialPaper(
        String mark,
        Optional<String> number,
        String title,
        Optional<String> addressee,
        List<Block> body,
        String signature,
        LocalDate date,
        Optional<String> annotation) {

    public OfficialPaper {
        body = List.copyOf(body);
    }
}
