/**
 * The container's side of the worker processes: starting, asking, killing and replacing them.
 */
package org.wenshu.extraction.process;
