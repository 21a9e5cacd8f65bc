/**
 * The rules over HTTP: {@code /api/rules}.
 */
package org.wenshu.rules.rest;
