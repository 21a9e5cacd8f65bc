/**
 * The elements of an official document as GB/T 9704-2012 lays them out (norms 2.2), found in plain text. Every pattern
 * works on one line of bounded length, so that no text makes it slow.
 */
package org.wenshu.extraction.layout;
