/** What a file of laws says: its lines, and the structure of a law's text. */
package org.wenshu.laws.source;
