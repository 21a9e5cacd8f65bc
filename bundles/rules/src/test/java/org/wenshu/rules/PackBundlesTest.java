package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

class PackBundlesTest {

    private static final Path PACK = Path.of("../rules-zhanqian/src/main/resources/pack/zhanqian.rulepack.yaml");

    private final ShelfPacks packs = new ShelfPacks();

    @Test
    void offersThePackOfAStartedBundleAndWithdrawsItWhenItStops() throws MalformedURLException {
        Bundle bundle = bundle("org.wenshu.rules-zhanqian", Map.of(PackBundles.HEADER, "pack/zhanqian.rulepack.yaml"));
        PackBundles bundles = new PackBundles(context(bundle), packs);
        assertThat(packs.rules().pack()).startsWith("zhanqian/2024.1");

        bundles.stop();

        assertThat(packs.offered()).isEmpty();
    }

    @Test
    void leavesOtherBundlesAlone() throws MalformedURLException {
        new PackBundles(context(bundle("org.example", Map.of())), packs);

        assertThat(packs.offered()).isEmpty();
    }

    @Test
    void aHeaderThatPointsNowhereIsNoHarm() throws MalformedURLException {
        new PackBundles(context(bundle("org.example", Map.of(PackBundles.HEADER, "nowhere.yaml"))), packs);

        assertThat(packs.offered()).isEmpty();
    }

    private static Bundle bundle(String name, Map<String, String> headers) throws MalformedURLException {
        URL pack = PACK.toUri().toURL();
        return fake(Bundle.class, (method, argument) -> switch (method) {
            case "getState" -> Bundle.ACTIVE;
            case "getHeaders" -> new Hashtable<>(headers);
            case "getSymbolicName" -> name;
            case "getEntry" -> argument.equals("pack/zhanqian.rulepack.yaml") ? pack : null;
            default -> null;
        });
    }

    private static BundleContext context(Bundle bundle) {
        return fake(
                BundleContext.class, (method, argument) -> method.equals("getBundles") ? new Bundle[] {bundle} : null);
    }

    private interface Answer {
        Object to(String method, Object argument);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> answer.to(method.getName(), arguments == null ? "" : arguments[0]);
                }));
    }
}
