package org.wenshu.semantic.vector;

/**
 * The document that passages belong to.
 *
 * @param library empty for the archive itself
 * @param organ whose unpublished document it is; empty if it came from outside or lies in a library
 * @param open whether everybody who may search may see it
 */
public record Source(String library, String documentId, String organ, boolean open) {}
