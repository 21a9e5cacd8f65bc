/**
 * What people read, in Chinese, from {@code messages.properties}.
 */
package org.wenshu.rules.text;
