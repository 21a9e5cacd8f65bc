package org.wenshu.itests;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one node that all test classes of a run share, as a parameter of type {@link Node}. It is started for
 * the first class that asks for it and stopped after the last. Tests therefore bring their own documents and do not
 * count on an empty archive.
 */
public final class Distribution implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        node(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Node.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return node(context);
    }

    private static Node node(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Distribution.class))
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(ExamNode.start()), Shared.class)
                .node();
    }

    private record Shared(ExamNode node) implements AutoCloseable {
        @Override
        public void close() {
            node.close();
        }
    }
}
