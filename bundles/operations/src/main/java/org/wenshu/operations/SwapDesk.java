package org.wenshu.operations;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.operations.BundleSwaps;
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.api.operations.SwapOrder;
import org.wenshu.api.operations.SwapPreview;
import org.wenshu.api.operations.SwapReport;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/**
 * What operators do with the bundles of this node, and what auditors see of it. An artifact that came over the network
 * is swapped only if its checksum was given by hand or its signature is trusted.
 */
@Component(service = SwapDesk.class)
public class SwapDesk {

    /** Who sees the bundles and the swaps. */
    public static final Set<Role> READERS = Set.of(Role.IT_ADMIN, Role.AUDITOR);

    private final BundleSwaps swaps;
    private final SwapTables tables;
    private final Uploads uploads;

    @Activate
    public SwapDesk(@Reference BundleSwaps swaps, @Reference SwapTables tables, @Reference Uploads uploads) {
        this.swaps = swaps;
        this.tables = tables;
        this.uploads = uploads;
    }

    /** An artifact that was uploaded, and what a swap with it would do. */
    public record Staged(String id, SwapPreview preview) {}

    /** What is wanted: {@code sha256} and {@code wide} as in {@link SwapOrder}; only the artifact has to be said. */
    public record Wanted(String artifact, String sha256, Optional<Boolean> wide) {

        public Wanted {
            artifact = artifact == null ? "" : artifact.strip();
            sha256 = sha256 == null ? "" : sha256.strip();
            wide = wide == null ? Optional.empty() : wide;
        }
    }

    public static boolean mayOperate(Caller caller) {
        return caller.has(Role.IT_ADMIN);
    }

    public List<SuiteBundle> bundles(Caller caller) {
        reader(caller);
        return swaps.bundles();
    }

    /** The swaps that ended, of all nodes, the latest first. */
    public SwapTables.Slice swaps(int page, int size, Caller caller) {
        reader(caller);
        return tables.swaps(page, size);
    }

    /** A swap of this node, also while it runs. */
    public SwapReport report(long number, Caller caller) {
        SwapReport report = swaps.report(number).orElseThrow(() -> Refusal.of(404, "noSwap"));
        reader(caller);
        return report;
    }

    /** Receives an artifact and tells what a swap with it would do. */
    public Staged stage(InputStream content, Caller caller) {
        operator(caller);
        String id = uploads.receive(content);
        try {
            return new Staged(id, swaps.preview(uploads.find(id)));
        } catch (ProblemException useless) {
            uploads.discard(id);
            throw useless;
        }
    }

    public Staged staged(String id, Caller caller) {
        Path artifact = uploads.find(id);
        operator(caller);
        return new Staged(id, swaps.preview(artifact));
    }

    /** Begins a swap and tells the number of its report. */
    public long start(Wanted wanted, Caller caller) {
        operator(caller);
        Path artifact = uploads.find(wanted.artifact());
        SwapPreview preview = swaps.preview(artifact);
        if (wanted.sha256().isEmpty() && preview.signer().isEmpty()) {
            throw Refusal.of(422, "noChecksum");
        }
        if (!wanted.sha256().isEmpty() && !wanted.sha256().equalsIgnoreCase(preview.sha256())) {
            throw Refusal.of(422, "otherChecksum");
        }
        return swaps.start(new SwapOrder(
                artifact, caller.account(), wanted.sha256(), wanted.wide().orElse(false)));
    }

    /** Begins to put the former version of a bundle back and tells the number of the report. */
    public long rollBack(String bundle, Caller caller) {
        operator(caller);
        return swaps.rollBack(bundle, caller.account());
    }

    private static void reader(Caller caller) {
        if (caller.roles().stream().noneMatch(READERS::contains)) {
            throw Refusal.of(403, "notReader");
        }
    }

    private static void operator(Caller caller) {
        if (!mayOperate(caller)) {
            throw Refusal.of(403, "notOperator");
        }
    }
}
