/** The worker process: the model and its native code run there, never in the container. */
package org.wenshu.semantic.process;
