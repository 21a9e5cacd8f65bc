/**
 * The worker: a JVM of its own that holds the model and its native code. Only this package and {@code wire} run there, on
 * the class path of {@code lib/semantic}.
 */
package org.wenshu.semantic.worker;
