/**
 * 公文办理: opens cases for registered documents, lets the posts of a route act one after another, and numbers, issues and
 * publishes what was signed. Commands decide on the tables and append to the journal; {@link
 * org.wenshu.handling.HandlingProjection} alone writes the tables.
 */
package org.wenshu.handling;
