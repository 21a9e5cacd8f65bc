package org.wenshu.api.operations;

/** How a bundle is replaced. */
public enum Replaceability {

    /** While requests for it, and for the bundles that use it, wait. */
    IN_PLACE,

    /** While every request waits a moment, because no request is answered without it. */
    HOLDING_ALL,

    /** With the node, because what every bundle is wired to would be loaded anew. */
    RESTART
}
