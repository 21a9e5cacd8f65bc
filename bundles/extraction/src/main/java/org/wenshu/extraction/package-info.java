/**
 * Reads files in worker processes. This package and {@code process} live in the container; {@code worker}, {@code
 * layout} and {@code article} run in the worker; {@code wire} is what both speak.
 */
package org.wenshu.extraction;
