/**
 * Figures for monitoring, in the text format of Prometheus.
 */
package org.wenshu.gateway.metrics;
