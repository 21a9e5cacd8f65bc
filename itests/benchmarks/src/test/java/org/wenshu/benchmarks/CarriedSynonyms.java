package org.wenshu.benchmarks;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.wenshu.api.organization.Organization;
import org.wenshu.archive.SynonymBook;
import org.wenshu.archive.words.Synonyms;

/** The synonyms that the archive carries along, without the names of any organs. */
final class CarriedSynonyms {

    private CarriedSynonyms() {}

    static Synonyms now(Path folder) {
        Object noOrgans = Proxy.newProxyInstance(
                Organization.class.getClassLoader(), new Class<?>[] {Organization.class}, (p, method, a) -> List.of());
        return new SynonymBook((Organization) noOrgans, folder.resolve("synonyms.txt")).now();
    }
}
