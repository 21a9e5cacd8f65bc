package org.wenshu.api.registration;

/**
 * A file in the content store.
 *
 * @param name as the sender called it; for display only, never a path
 * @param contentHash its address in the content store
 */
public record StoredFile(String name, String mediaType, String contentHash, long size) {}
