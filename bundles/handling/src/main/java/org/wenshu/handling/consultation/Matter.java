package org.wenshu.handling.consultation;

import java.util.Optional;
import org.wenshu.api.registration.StoredFile;

/**
 * What organs are asked about.
 *
 * @param id of the document or of the draft
 * @param version of its stream: what the next append expects; 0 if nobody was asked yet
 * @param documentId of the case that it belongs to; empty for a draft that came back at intake
 * @param leadOrgan id of the organ in charge (主办部门)
 */
public record Matter(
        String id, long version, Optional<String> documentId, String title, String leadOrgan, StoredFile file) {

    static final String STREAM = "consultations/";

    String stream() {
        return STREAM + id;
    }
}
