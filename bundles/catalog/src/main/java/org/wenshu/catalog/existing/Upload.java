package org.wenshu.catalog.existing;

/**
 * A file as it was sent.
 *
 * @param name for display only
 * @param content not altered by anybody
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {}
