package org.wenshu.gateway;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings with their defaults, except for those that a test names. */
public final class TestSettings {

    private TestSettings() {}

    public static Settings with(Map<String, Object> values) {
        return (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    /** An object of an interface whose every method answers nothing: empty arrays and collections, null otherwise. */
    public static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> nothing(method)));
    }

    private static Object nothing(Method method) {
        Class<?> type = method.getReturnType();
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        return type.isAssignableFrom(java.util.List.class) ? java.util.List.of() : null;
    }
}
