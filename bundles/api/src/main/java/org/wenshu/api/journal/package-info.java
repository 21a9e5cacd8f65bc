/**
 * The append-only, hash-chained journal of everything that happened, and the ways to follow it.
 *
 * <p><b>Position</b>: the number of an entry in the whole journal, from 1, without gaps. <b>Stream</b>: the entries of
 * one thing, such as {@code document/7f3a}. <b>Version</b>: the number of entries of a stream. <b>Cursor</b>: the last
 * position whose effect a consumer has committed. <b>Rebuild</b>: forgetting a consumer's effect and applying every
 * entry again.
 */
@Version("1.2.0")
package org.wenshu.api.journal;

import org.osgi.annotation.versioning.Version;
