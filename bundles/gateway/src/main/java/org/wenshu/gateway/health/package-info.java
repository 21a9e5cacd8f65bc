/**
 * Whether the node lives and is ready, for the load balancer, the launcher and the swap.
 */
package org.wenshu.gateway.health;
