package org.wenshu.filing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.wenshu.filing.Timeliness;
import org.xml.sax.InputSource;

/** The picture of how organs file. */
class TimelinessChartTest {

    @Test
    void barsAreAsLongAsWhatTheyCount() throws Exception {
        String svg = TimelinessChart.svg(List.of(
                new TimelinessChart.Row("区住建局<&>", new Timeliness("housing", 4, 2, 1, 1)),
                new TimelinessChart.Row("区商务局", new Timeliness("commerce", 1, 1, 0, 0))));

        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("各单位报送及时情况");
        assertThat(svg).contains("width=\"210\"", "width=\"105\"", "区住建局&lt;&amp;>", "按时报送", "逾期报送", "逾期未报");
        assertThat(read.getElementsByTagName("rect").getLength()).isEqualTo(3 + 3 + 1);
    }

    @Test
    void nobodyGivesAnEmptyPicture() {
        assertThat(TimelinessChart.svg(List.of())).contains("<svg", "</svg>");
    }
}
