/** A whole journal for the tests of any bundle: real databases in a directory, real threads, a clock to set. */
package org.wenshu.journal.testing;
