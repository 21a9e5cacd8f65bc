/** A version of the test schema whose first script was tampered with. */
package org.wenshu.storage.altered;
