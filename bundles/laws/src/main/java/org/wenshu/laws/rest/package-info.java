/** The library over REST. */
package org.wenshu.laws.rest;
