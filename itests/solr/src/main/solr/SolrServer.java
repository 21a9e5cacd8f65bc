import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Properties;
import javax.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.ServletContextHandler;

/** Solr behind its own Jetty, as its server folder starts it; that folder is not in Maven Central. Home and port are arguments. */
public final class SolrServer {

    private SolrServer() {}

    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[1]));
        server.addConnector(connector);
        ServletContextHandler solr = new ServletContextHandler(server, "/solr", ServletContextHandler.NO_SESSIONS);
        Properties node = new Properties();
        node.setProperty("hostPort", arguments[1]);
        solr.getServletContext().setAttribute(SolrDispatchFilter.PROPERTIES_ATTRIBUTE, node);
        solr.getServletContext()
                .setAttribute(SolrDispatchFilter.SOLRHOME_ATTRIBUTE, Path.of(arguments[0]).toString());
        solr.addEventListener(new CoreContainerProvider());
        solr.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
        solr.addServlet(DefaultServlet.class, "/");
        server.start();
        server.join();
    }
}
