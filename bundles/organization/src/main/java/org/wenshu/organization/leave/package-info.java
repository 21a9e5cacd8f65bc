/**
 * Leave as plain data, Article 41: a vice mayor asks the mayor; a department's leave for its principal goes through the
 * office to the mayor and the vice mayor in charge.
 */
package org.wenshu.organization.leave;
