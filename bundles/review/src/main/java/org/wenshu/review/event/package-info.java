/**
 * What happens at the desk and concerns this bundle alone. Older events of this bundle lie one package above.
 */
package org.wenshu.review.event;
