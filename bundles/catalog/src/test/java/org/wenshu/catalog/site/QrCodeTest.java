package org.wenshu.catalog.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cameras see. */
class QrCodeTest {

    private static final int DOT = 8;

    @Test
    void aCameraReadsTheAddress() throws ReaderException {
        String address = "https://www.zhanqian.example/catalog/ZQ-2025-00001";

        String svg = QrCode.svg(address, "<办法>");

        assertThat(svg).contains("&lt;办法>");
        assertThat(read(svg)).isEqualTo(address);
    }

    private static String read(String svg) throws ReaderException {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        if (!box.find()) {
            throw NotFoundException.getNotFoundInstance();
        }
        int width = Integer.parseInt(box.group(1)) * DOT;
        int height = Integer.parseInt(box.group(2)) * DOT;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg).results().forEach(dot -> {
            int left = Integer.parseInt(dot.group(1)) * DOT;
            int top = Integer.parseInt(dot.group(2)) * DOT;
            for (int y = top; y < top + DOT; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + DOT, 0);
            }
        });
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
