/**
 * Pages of fixed layout as pictures, in the worker process: PDF as PNG, OFD as SVG, whose text the reader's own fonts show.
 */
package org.wenshu.extraction.worker.page;
