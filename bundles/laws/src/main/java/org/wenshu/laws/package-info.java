/**
 * The reference library of laws (法规库): files of laws are received, kept in the content store and named in the journal;
 * the tables of versions and articles are computed from them.
 */
package org.wenshu.laws;
