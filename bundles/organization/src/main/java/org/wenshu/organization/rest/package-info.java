/**
 * The organization over REST, {@code /api/organization}.
 */
package org.wenshu.organization.rest;
