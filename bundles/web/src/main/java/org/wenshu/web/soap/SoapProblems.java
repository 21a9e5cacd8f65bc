package org.wenshu.web.soap;

import static org.wenshu.web.Texts.text;

import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.xml.bind.UnmarshalException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.attachment.HeaderSizeExceededException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.CacheSizeExceededException;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.DepthExceededStaxException;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.w3c.dom.Element;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.web.problems.Problems;

/** Makes of whatever went wrong a fault that says the way out, and nothing of our innards. */
final class SoapProblems extends AbstractPhaseInterceptor<Message> {

    SoapProblems() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message answer) {
        if (answer.getContent(Exception.class) instanceof Fault fault) {
            Message request = answer.getExchange().getInMessage();
            HttpServletRequest http = (HttpServletRequest) request.get(AbstractHTTPDestination.HTTP_REQUEST);
            Problem problem = Problems.tooLarge(http).orElseGet(() -> problem(fault));
            Element detail = ProblemDetail.empty();
            ProblemDetail.write(problem, detail);
            fault.setDetail(detail);
            fault.setMessage(problem.title() + "：" + problem.detail());
            fault.setFaultCode(problem.status() < 500 ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER);
        }
    }

    private static Problem problem(Fault fault) {
        Optional<ProblemException> refused = causes(fault)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .findFirst();
        if (refused.isPresent()) {
            return refused.get().problem();
        }
        boolean theirs = Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode())
                || causes(fault).anyMatch(SoapProblems::isOfTheMessage);
        return theirs
                ? malformed()
                : Problems.of(Optional.ofNullable(fault.getCause()).orElse(fault));
    }

    private static Problem malformed() {
        String detail = text(
                "soap.malformed.detail",
                Integer.toString(SoapLimits.CHARACTERS / 1024),
                Integer.toString(SoapLimits.ATTACHMENTS));
        return new Problem("/problems/malformed", text("soap.malformed.title"), 400, detail);
    }

    /** Whoever reads XML or its attachments says by these that they are none, or too much. */
    private static boolean isOfTheMessage(Throwable cause) {
        return cause instanceof SoapFault
                || cause instanceof XMLStreamException
                || cause instanceof DepthExceededStaxException
                || cause instanceof UnmarshalException
                || cause instanceof HeaderSizeExceededException
                || cause instanceof CacheSizeExceededException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
