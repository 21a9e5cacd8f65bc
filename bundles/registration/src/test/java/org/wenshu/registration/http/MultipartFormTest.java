package org.wenshu.registration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.Upload;

class MultipartFormTest {

    @Test
    void theFirstFileIsTheDocumentAndTheRestAreAttachments() {
        MultipartForm form = MultipartForm.read(
                new Parts()
                        .text("title", "标题")
                        .file("file", "../公文.pdf", "一")
                        .file("attachments", "附件1.xlsx", "二")
                        .file("file", "附件2.xlsx", "三")
                        .text("domains", "民政")
                        .text("domains", "财政")
                        .body(),
                100);

        assertThat(form.file().name()).isEqualTo("公文.pdf");
        assertThat(form.file().open()).hasContent("一");
        assertThat(form.file().open()).as("again").hasContent("一");
        assertThat(form.attachments().get(1).open()).hasContent("三");
        assertThat(form.attachments()).extracting(Upload::name).containsExactly("附件1.xlsx", "附件2.xlsx");
        assertThat(form.fields().get("title")).containsExactly("标题");
        assertThat(form.fields().get("domains")).containsExactly("民政", "财政");
    }

    @Test
    void anInputWithoutAFileIsNoFile() {
        MultipartForm form = MultipartForm.read(new Parts().file("file", "", "").body(), 100);

        assertThat(form.files()).isEmpty();
        assertThat(form.attachments()).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(form::file)
                .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
    }

    @Test
    void anEmptyFileWithANameIsAFile() {
        assertThat(MultipartForm.read(new Parts().file("file", "空.txt", "").body(), 100)
                        .file()
                        .size())
                .isZero();
    }

    @Test
    void refusesFilesAboveTheLimitAndTakesThoseOfJustThatSize() {
        assertThat(MultipartForm.read(
                                new Parts().file("file", "a", "x".repeat(100)).body(), 100)
                        .files())
                .hasSize(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> MultipartForm.read(
                        new Parts().file("file", "大.txt", "x".repeat(101)).body(), 100))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(413);
                    assertThat(refusal.problem().detail()).contains("大.txt");
                });
    }

    @Test
    void keepsNothingOfALargeFileWhenTheFormIsClosed() throws IOException {
        String large = "公文".repeat(300_000);
        List<Path> before = temporary();
        MultipartForm form =
                MultipartForm.read(new Parts().file("file", "大.txt", large).body(), 10_000_000);
        Upload upload = form.file();

        assertThat(upload.open()).hasContent(large);
        assertThat(upload.hash()).hasSize(64);
        assertThat(temporary()).as("the file has no name").isEqualTo(before);
        form.close();
        assertThatExceptionOfType(ClosedChannelException.class)
                .isThrownBy(() -> upload.open().read());
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void refusesTooManyParts() {
        Parts parts = new Parts();
        for (int i = 0; i < 201; i++) {
            parts.text("p" + i, "");
        }

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> MultipartForm.read(parts.body(), 100));
    }
}
