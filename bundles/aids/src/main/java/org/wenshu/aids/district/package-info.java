/** The documents of the district in the public catalog, for aids that compare drafts with them. */
package org.wenshu.aids.district;
