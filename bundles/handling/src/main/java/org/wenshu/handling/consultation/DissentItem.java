package org.wenshu.handling.consultation;

/**
 * One side of a dissent.
 *
 * @param organ id of the organ that disagrees
 * @param grounds why (理据)
 */
public record DissentItem(String consultationId, String organ, String opinion, String grounds) {

    boolean complete() {
        return !opinion.isBlank() && !grounds.isBlank();
    }
}
