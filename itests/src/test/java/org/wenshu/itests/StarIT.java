package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

/** The star: one bundle holds the contracts, no other bundle offers a package to anybody. */
class StarIT {

    private static final Path OWN_BUNDLES = Archive.file().resolveSibling("assembly/system/org/wenshu");

    private final List<Attributes> bundles = Manifests.manifests(OWN_BUNDLES)
            .filter(manifest -> manifest.getValue("Bundle-SymbolicName") != null)
            .toList();

    @Test
    void onlyApiExportsPackages() {
        assertThat(bundles)
                .extracting(bundle -> bundle.getValue("Bundle-SymbolicName"))
                .contains("org.wenshu.api");
        assertThat(bundles)
                .filteredOn(bundle -> bundle.getValue("Export-Package") != null)
                .extracting(bundle -> bundle.getValue("Bundle-SymbolicName"))
                .containsExactly("org.wenshu.api");
    }

    @Test
    void noBundleImportsAnotherBundlesInside() {
        assertThat(bundles).allSatisfy(bundle -> assertThat(imports(bundle))
                .doesNotContainPattern("(^|,)org\\.wenshu\\.(?!api\\.)"));
    }

    private static String imports(Attributes bundle) {
        String imports = bundle.getValue("Import-Package");
        return imports == null ? "" : imports;
    }
}
