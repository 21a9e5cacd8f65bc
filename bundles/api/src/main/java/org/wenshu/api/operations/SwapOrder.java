package org.wenshu.api.operations;

import java.nio.file.Path;

/**
 * What somebody wants to be swapped.
 *
 * @param artifact a jar on this machine; it is copied before anything is touched
 * @param account who wants it
 * @param sha256 the checksum that the artifact came with, 64 hexadecimal digits; empty if it is not to be compared
 * @param wide whether other bundles may load their classes anew, too
 */
public record SwapOrder(Path artifact, String account, String sha256, boolean wide) {}
