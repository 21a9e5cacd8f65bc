/**
 * Filing review and correction (备案审查与纠正), work rules Article 32: the Justice Bureau reviews what departments filed,
 * suggests corrections; what a department does not correct, the district government decides on.
 */
package org.wenshu.filing.correction;
