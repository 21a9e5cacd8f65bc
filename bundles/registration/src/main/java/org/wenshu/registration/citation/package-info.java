/**
 * Which documents of the catalog have ended (失效, 废止, 撤销), as the journal tells it, and where a text cites one of them.
 */
package org.wenshu.registration.citation;
