/**
 * The file a new installation starts from: read once, checked line by line, and recorded in the journal.
 */
package org.wenshu.organization.seed;
