package org.wenshu.organization.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.account.PasswordAccounts;
import org.wenshu.organization.account.PasswordException;
import org.wenshu.organization.account.Passwords;

class PasswordCommandTest {

    private static final String WORD = "Wen-shu-2025";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Queue<String> typed = new ArrayDeque<>();
    private DistrictBench district;
    private PasswordCommand command;

    @TempDir
    Path files;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        command = new PasswordCommand();
        command.passwords = new Passwords(district.tables);
        command.session = Sessions.typing(typed, printed);
        command.account = "it-admin";
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void aPasswordIsTypedTwice() throws IOException {
        typed.addAll(List.of(WORD, WORD));

        command.execute();

        assertThat(signIn()).isEqualTo(SignIn.ACCEPTED);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("it-admin")
                .doesNotContain(WORD);
    }

    @Test
    void twoDifferentPasswordsChangeNothing() {
        typed.addAll(List.of(WORD, WORD + "x"));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(command::execute);
        assertThat(signIn()).isEqualTo(SignIn.REFUSED);
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws IOException {
        Path file = Files.writeString(files.resolve("password"), WORD + "\n");
        command.file = file.toString();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(command::execute)
                .withMessageContaining("0600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        command.execute();
        assertThat(signIn()).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void anUnknownAccountGetsNoPassword() {
        typed.addAll(List.of(WORD, WORD));
        command.account = "nobody";

        assertThatExceptionOfType(PasswordException.class).isThrownBy(command::execute);
    }

    @Test
    void accountsAreListed() {
        AccountsCommand accounts = new AccountsCommand();
        accounts.changes = district.changes();
        accounts.passwords = command.passwords;
        accounts.session = command.session;

        accounts.execute();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("账号", "it-admin", "未设置密码");
    }

    private SignIn signIn() {
        return new PasswordAccounts(district.tables, district.bench.clock()).signIn("it-admin", WORD.toCharArray());
    }
}
