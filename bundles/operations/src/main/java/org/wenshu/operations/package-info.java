/**
 * Operations (运维): bundles are swapped by page and REST, and every swap of every node is an entry of the journal,
 * whether it was wanted here, in the shell or by a file in the deploy folder.
 */
package org.wenshu.operations;
