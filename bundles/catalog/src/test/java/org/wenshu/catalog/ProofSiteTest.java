package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.ProblemException;

class ProofSiteTest {

    @TempDir
    Path data;

    @Test
    void theProofOfAnEntryIsThatOfItsPublication() {
        try (CatalogBench bench = new CatalogBench(data)) {
            String number = bench.publish("d1", bench.today(), Optional.empty());
            String hash = bench.view(number, bench.today()).contentHash();

            assertThat(entry(bench.proofs.proof(number)))
                    .contains("catalog.EntryPublished", number, "\"contentHash\":\"" + hash + "\"");
            assertThat(bench.proofs.key()).startsWith("bench/journal+");
        }
    }

    @Test
    void whatIsNotInTheCatalogHasNoProof() {
        try (CatalogBench bench = new CatalogBench(data)) {
            assertThatThrownBy(() -> bench.proofs.proof("ZQ-2025-00009"))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().status()).isEqualTo(404));
        }
    }

    private static String entry(String proof) {
        String extra = proof.lines().toList().get(1).substring("extra ".length());
        return new String(Base64.getDecoder().decode(extra), StandardCharsets.UTF_8);
    }
}
