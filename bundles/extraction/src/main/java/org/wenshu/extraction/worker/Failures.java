package org.wenshu.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.RuntimeSAXException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.extraction.wire.Answer;

/** What the exceptions of the parsers mean. */
final class Failures {

    private static final int LONGEST_MESSAGE = 300;

    private Failures() {}

    /** @param type of the file, to begin the message with; empty text if it was not told */
    static Answer.Refusal refusal(Throwable failure, String type) {
        List<Throwable> causes = causes(failure);
        Reason reason = causes.stream()
                .map(Failures::known)
                .filter(known -> known != Reason.CORRUPT)
                .findFirst()
                .orElse(Reason.CORRUPT);
        Throwable last = causes.get(causes.size() - 1);
        String message = type + (last instanceof ExtractionException ? last.getMessage() : last.toString());
        return new Answer.Refusal(reason, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }

    private static Reason known(Throwable cause) {
        if (cause instanceof ExtractionException refused) {
            return refused.reason();
        }
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof org.apache.tika.exception.EncryptedDocumentException
                || cause instanceof EncryptedDocumentException
                // PDFBox, of a file that wants a certificate.
                || message.contains("decryption material")) {
            return Reason.ENCRYPTED;
        }
        if (cause instanceof UnsupportedFormatException || message.contains("isn't currently supported")) {
            return Reason.UNSUPPORTED;
        }
        if (cause instanceof ZeroByteFileException) {
            return Reason.EMPTY;
        }
        return beyondLimits(cause) ? Reason.TOO_COMPLEX : Reason.CORRUPT;
    }

    private static boolean beyondLimits(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof StackOverflowError
                || cause instanceof TikaMemoryLimitException
                || cause instanceof WriteLimitReachedException
                || message.contains("zip bomb")
                || message.contains("entity expansion")
                // POI and Tika guard their allocations with unspecific exceptions.
                || ((cause instanceof RecordFormatException || cause instanceof RuntimeSAXException)
                        && message.contains("maximum"));
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = failure; t != null && causes.size() < 20 && !causes.contains(t); t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }
}
