/**
 * Who makes a request, looked up for the day it is made.
 */
package org.wenshu.web.callers;
