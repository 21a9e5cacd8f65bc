/** The pages of registration at {@code /console/registration}. */
package org.wenshu.registration.console;
