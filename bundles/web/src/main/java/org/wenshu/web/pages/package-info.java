/**
 * Pages for people: the templates of the bundles inside one frame with menu, user and style.
 */
package org.wenshu.web.pages;
