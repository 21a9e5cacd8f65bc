/**
 * Who is at the door: sessions of the console, Basic credentials of the API, and requests forged by other sites.
 */
package org.wenshu.gateway.access;
