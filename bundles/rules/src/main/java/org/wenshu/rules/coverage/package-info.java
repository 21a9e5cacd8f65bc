/**
 * What a pack covers, article by article, for people who have to vouch for it.
 */
package org.wenshu.rules.coverage;
