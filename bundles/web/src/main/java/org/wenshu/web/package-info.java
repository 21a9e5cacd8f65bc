/**
 * Publishes what bundles want to show over HTTP. Knows no domain: resources, menu entries and templates are found by
 * whiteboard.
 */
package org.wenshu.web;
