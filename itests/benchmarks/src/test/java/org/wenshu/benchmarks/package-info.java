/**
 * How well and how fast the suite does its work on the data beside the project; see itests/README.md for the figures.
 */
package org.wenshu.benchmarks;
