package org.wenshu.api.extraction;

import java.util.Arrays;

/**
 * A page of fixed layout as people see it on paper.
 *
 * @param mediaType {@code image/png} or {@code image/svg+xml}; the latter holds no script and refers to nothing outside
 * @param content owned by the picture; not copied
 * @param pages number of pages of the document
 * @param seals electronic seals on this page whose place is marked, but which are not verified
 */
public record PagePicture(String mediaType, byte[] content, int pages, int seals) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture picture
                && mediaType.equals(picture.mediaType)
                && pages == picture.pages
                && seals == picture.seals
                && Arrays.equals(content, picture.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
