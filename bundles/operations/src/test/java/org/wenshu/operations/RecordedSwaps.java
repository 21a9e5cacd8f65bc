package org.wenshu.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.operations.BundleSwaps;
import org.wenshu.api.operations.Replaceability;
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.api.operations.SwapOrder;
import org.wenshu.api.operations.SwapPreview;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Swaps that a test says have happened; an artifact is good if it is not empty. */
final class RecordedSwaps implements BundleSwaps {

    static final String SHA256 = "0123456789abcdef".repeat(4);

    final List<SwapReport> reports = new ArrayList<>();
    final List<SwapOrder> orders = new ArrayList<>();
    String signer = "";

    void add(String bundle, Outcome outcome) {
        reports.add(new SwapReport(
                reports.size() + 1L,
                bundle,
                "it-admin",
                Instant.parse("2025-09-26T01:00:00Z"),
                outcome,
                "0.1.0",
                "0.1.1",
                SHA256,
                "",
                List.of("原因一", "原因二"),
                3,
                Duration.ofMillis(120),
                Duration.ofMillis(450),
                7));
    }

    @Override
    public List<SuiteBundle> bundles() {
        return List.of(new SuiteBundle("review", "0.1.0", true, "", Replaceability.IN_PLACE, ""));
    }

    @Override
    public SwapPreview preview(Path artifact) {
        if (artifact.toFile().length() == 0) {
            throw new ProblemException(new Problem("/problems/swap", "不能替换", 422, "不是模块"));
        }
        return new SwapPreview(
                "review", "0.1.0", "0.1.1", SHA256, signer, Replaceability.IN_PLACE, List.of("review"), List.of());
    }

    @Override
    public long start(SwapOrder order) {
        if (Files.notExists(order.artifact())) {
            throw new AssertionError("the artifact is gone");
        }
        orders.add(order);
        add("review", Outcome.RUNNING);
        return reports.size();
    }

    @Override
    public long rollBack(String bundle, String account) {
        add(bundle, Outcome.RUNNING);
        return reports.size();
    }

    @Override
    public Optional<SwapReport> report(long number) {
        return reports.stream().filter(report -> report.number() == number).findFirst();
    }

    @Override
    public List<SwapReport> reports(long after, int limit) {
        return reports.stream()
                .filter(report -> report.number() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public String node() {
        return "node-a";
    }
}
