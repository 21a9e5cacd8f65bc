package org.wenshu.extraction.worker.word;

import java.util.Map;

/**
 * A list.
 *
 * @param counter lists with the same counter go on with each other's numbers
 * @param levels by their index from 0
 */
record ListDefinition(String counter, Map<Integer, Level> levels) {}
