package org.wenshu.organization.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.model.State;

class SeedFileTest {

    @Test
    void readsTheDemonstrationDistrict() {
        State state = SeedSource.demo();

        assertThat(state.organs()).hasSizeGreaterThan(20);
        assertThat(state.logins()).hasSizeGreaterThan(40);
        assertThat(state.persons()).doesNotHaveDuplicates();
    }

    @Test
    void readsTheExampleThatIsShipped() throws IOException {
        assertThat(SeedFile.read(example()).organs()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            type: GOVERNMENT\\n               | type: KINGDOM\\n                  | 不认识的“KINGDOM”
            issuerCode: 营站司                | isuerCode: 营站司                 | 不认识的键“isuerCode”
            legalUnit: justice-head            | legalUnit: registrar              | 本机构没有岗位“registrar”
            principal: justice-head            | principal: nobody                 | 本机构没有岗位“nobody”
            domains: [司法]                    | domains: 司法                     | “domains”应当是列表
            from: 2024-01-29                   | from: 29.1.2024                   | 不是日期
            {leader: vm1, domains: [司法]}     | {leader: vm1, domains: [司发]}    | 没有机构主管领域“司发”
            {leader: vm1, domains: [司法]}     | {leader: registrar, domains: []}  | “registrar”不是区政府领导的岗位
            - [vm1, vm2]                       | - [vm1, vm1]                      | AB 角
            - [vm1, vm2]                       | - [vm1, mayor]                    | AB 角
            - {id: vm2, title                  | - {id: vm1, title                 | 编号“vm1”重复
            name: 站前区司法局                 | name: 区政府                      | 名称“区政府”已属于机构“gov”
            id: justice\\n                     | id: 司法局\\n                     | 编号“司法局”只能
            holder: 系统管理员, account        | account                           | 没有任职人员
            rank: MAYOR, roles                 | rank: STAFF, roles                | 区长岗位
            """)
    void namesTheLineThatIsWrong(String right, String wrong, String message) throws IOException {
        String from = right.replace("\\n", "\n");
        String example = example().replace("    domains: [司法]\n", "    domains: [司法]\n    legalUnit: justice-head\n");
        int at = example.indexOf(from);
        String broken = example.substring(0, at) + wrong.replace("\\n", "\n") + example.substring(at + from.length());

        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedFile.read(broken))
                .withMessageContaining(message)
                .matches(problem -> lineIsMeant(broken, problem, message, at));
    }

    private static boolean lineIsMeant(String text, SeedException problem, String message, int at) {
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        // That there is no mayor is said of all organs, and that a name is taken of the organ whose name it is.
        return message.startsWith("区长") ? problem.line() < line : problem.line() == line;
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'a: [', 1", "'district: 站前区\nfoo: 1', 2", "'- 1', 1", "'district: 站前区\ndistrict: 站前区', 2"})
    void refusesWhatIsNoOrganization(String text, int line) {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedFile.read(text))
                .matches(problem -> problem.line() == line);
    }

    @Test
    void refusesAFileThatIsNotUtf8(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("organization.yaml"), "district: 站前区".getBytes("GBK"));

        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedSource.file(file))
                .withMessageContaining("UTF-8");
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path directory) {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedSource.file(directory.resolve("none.yaml")));
    }

    @Test
    void aBombOfAliasesIsNoOrganization() {
        StringBuilder bomb = new StringBuilder("district: &a0 [x]\n");
        for (int i : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)) {
            String before = "*a" + (i - 1);
            bomb.append("k").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", java.util.Collections.nCopies(9, before)))
                    .append("]\n");
        }

        assertThatExceptionOfType(SeedException.class).isThrownBy(() -> SeedFile.read(bomb.toString()));
    }

    private static String example() throws IOException {
        try (InputStream file = OrganizationTables.class.getResourceAsStream("organization.example.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
