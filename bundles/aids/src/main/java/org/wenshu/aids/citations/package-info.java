/** Reads which laws, and which of their articles, a draft cites. */
package org.wenshu.aids.citations;
