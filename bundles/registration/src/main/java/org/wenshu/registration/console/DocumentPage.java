package org.wenshu.registration.console;

import java.util.List;
import java.util.Optional;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.HistoryItem;
import org.wenshu.registration.Preview;
import org.wenshu.registration.similar.Likeness;

/**
 * A document's page.
 *
 * @param submittedBy name of the organ that submitted it
 * @param departments names of the involved departments
 * @param clearable rules whose findings the reader may clear with a reason
 * @param steps receipt, circulation, urging and reply
 * @param alike registered documents that say nearly the same
 * @param handled whether its case can be opened in the console
 * @param again whether the reader came here by submitting the same content once more
 */
public record DocumentPage(
        DocumentRecord found,
        Optional<String> submittedBy,
        List<String> departments,
        List<Preview.Piece> pieces,
        List<Preview.Found> elements,
        List<HistoryItem> history,
        List<String> clearable,
        StepsCard steps,
        List<Likeness> alike,
        boolean handled,
        boolean again) {}
