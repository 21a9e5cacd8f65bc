/** Archiving over REST. */
package org.wenshu.records.rest;
