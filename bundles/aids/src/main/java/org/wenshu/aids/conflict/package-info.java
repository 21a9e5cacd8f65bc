/** The aid {@code conflicts}: documents in force that regulate the same matter, passage beside passage. */
package org.wenshu.aids.conflict;
