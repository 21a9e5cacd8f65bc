/**
 * Official documents made up for tests, laid out after GB/T 9704 and saved in several formats.
 */
package org.wenshu.extraction.sample;
