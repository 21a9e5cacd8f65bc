package org.wenshu.review.version;

import java.time.LocalDate;
import org.wenshu.api.registration.StoredFile;

/**
 * A version of a draft.
 *
 * @param number from 1, which is what was registered
 * @param textHash address of its text in the content store
 * @param remark what was changed; may be blank
 * @param person name of who supplied it; blank for the first
 */
public record DraftVersion(
        int number, StoredFile file, String textHash, String remark, String person, LocalDate suppliedOn) {}
