import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Reads every file of a ZIP with Tika and prints how many milliseconds that took: what an import is measured by. */
public final class PlainTika {

    private PlainTika() {}

    public static void main(String[] arguments) throws Exception {
        AutoDetectParser parser = new AutoDetectParser();
        long begin = System.nanoTime();
        long characters = 0;
        try (ZipFile zip = new ZipFile(arguments[0])) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                try (InputStream file = zip.getInputStream(all.nextElement())) {
                    BodyContentHandler text = new BodyContentHandler(-1);
                    parser.parse(file, text, new Metadata(), new ParseContext());
                    characters += text.toString().length();
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println((System.nanoTime() - begin) / 1_000_000);
    }
}
