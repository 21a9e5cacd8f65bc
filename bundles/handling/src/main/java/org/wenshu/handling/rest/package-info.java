/** Handling over REST; the shapes are those of the outside contract and not of the domain. */
package org.wenshu.handling.rest;
