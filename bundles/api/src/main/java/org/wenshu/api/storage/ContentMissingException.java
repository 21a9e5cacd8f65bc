package org.wenshu.api.storage;

/** There is no content at the address that was asked for. */
public class ContentMissingException extends StorageException {

    private static final long serialVersionUID = 1L;

    public ContentMissingException(ContentHash hash) {
        super("no content at " + hash);
    }
}
