package org.wenshu.records;

/** A box (盒) of a series: the items from the first to the last number. */
public record Box(String series, int number, int first, int last) {}
