package org.wenshu.web.soap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.wenshu.web.callers.Callers;

/** Puts what belongs to every SOAP endpoint into its chain of interceptors. */
public final class SoapChain {

    private SoapChain() {}

    /**
     * Prepares an endpoint.
     *
     * @param spool where attachments wait; what a former life left there is deleted
     */
    public static void into(JaxWsServerFactoryBean factory, Callers callers, File spool) {
        empty(spool.toPath());
        factory.setProperties(SoapLimits.properties(spool));
        factory.setInInterceptors(List.of(new SoapCaller(callers)));
        factory.setOutInterceptors(List.of(new Leftovers(), new Utf8()));
        factory.setOutFaultInterceptors(List.of(new Leftovers(), new Utf8(), new SoapProblems()));
    }

    private static void empty(Path spool) {
        try {
            Files.createDirectories(spool);
            try (Stream<Path> left = Files.list(spool)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no spool for attachments", e);
        }
    }
}
