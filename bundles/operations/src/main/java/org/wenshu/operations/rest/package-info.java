/** Operations over REST. */
package org.wenshu.operations.rest;
