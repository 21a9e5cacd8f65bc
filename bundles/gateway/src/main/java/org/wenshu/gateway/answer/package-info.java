/**
 * What the front door itself says: refusals as problem+json or as a page, in Chinese.
 */
package org.wenshu.gateway.answer;
