package org.wenshu.records;

/**
 * A file of an item.
 *
 * @param place among the files of its role, from 0
 * @param name as its sender called it; for display only, never a path
 */
public record RecordFile(FileRole role, int place, String name, String mediaType, String contentHash, long size) {}
