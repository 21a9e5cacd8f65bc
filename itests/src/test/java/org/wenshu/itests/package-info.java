/**
 * The harness: a node of the real distribution, started once for all test classes, and a client that talks to it over
 * HTTP as any other program would.
 */
package org.wenshu.itests;
