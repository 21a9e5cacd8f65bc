/**
 * The worker process: a plain JVM that reads one file after the other and may die of any of them. Its classes are never
 * loaded in the container.
 */
package org.wenshu.extraction.worker;
