package org.wenshu.registration.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.api.extraction.PagePictures;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.Documents;
import org.wenshu.registration.Preview;

/**
 * What the preview shows: the pages as on paper where the format has pages, else the text.
 *
 * @param pieces empty if the pages are shown
 * @param pages how many pages are shown; 0: the text is
 * @param total how many pages there are
 * @param layout whether the pages can be shown instead of the text
 * @param seals whether the place of a seal is marked on the first page
 */
public record PreviewModel(
        String id, String title, List<Preview.Piece> pieces, int pages, int total, boolean layout, boolean seals) {

    /** @param view {@code text} for the text of a document that has pages */
    static PreviewModel of(Documents documents, DocumentRecord document, String view) {
        Optional<PagePicture> first = documents.page(document, 1);
        boolean paper = first.isPresent() && !view.equals("text");
        int total = first.map(PagePicture::pages).orElse(0);
        return new PreviewModel(
                document.row().id(),
                document.row().title(),
                paper ? List.of() : documents.pieces(document),
                paper ? Math.min(total, PagePictures.MOST_PAGES) : 0,
                total,
                first.isPresent(),
                first.filter(page -> page.seals() > 0).isPresent());
    }
}
