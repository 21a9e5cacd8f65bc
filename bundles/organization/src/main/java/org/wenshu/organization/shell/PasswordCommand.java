package org.wenshu.organization.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.organization.Messages;
import org.wenshu.organization.account.Passwords;

/**
 * Sets the password of an account. It is typed twice without being shown, or read from a file that nobody else can read;
 * never given as an argument, because the shell keeps a history.
 */
@Service
@Command(scope = "organization", name = "password", description = "设置账号的密码，并解除锁定")
public class PasswordCommand implements Action {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    @Reference
    Passwords passwords;

    @Reference
    Session session;

    @Argument(name = "account", description = "账号", required = true)
    String account;

    @Option(name = "--file", description = "从文件读取密码；文件权限应当为 0600，只含一行")
    String file;

    @Override
    public Object execute() throws IOException {
        char[] password = file == null ? typed() : read(Path.of(file));
        try {
            passwords.set(account, password);
        } finally {
            Arrays.fill(password, ' ');
        }
        session.getConsole().println(Messages.text("shell.set", account));
        return null;
    }

    private char[] typed() throws IOException {
        char[] once = session.readLine(Messages.text("shell.type"), '*').toCharArray();
        char[] again = session.readLine(Messages.text("shell.again"), '*').toCharArray();
        if (!Arrays.equals(once, again)) {
            throw new IllegalArgumentException(Messages.text("shell.different"));
        }
        return once;
    }

    private static char[] read(Path path) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new IllegalArgumentException(Messages.text("shell.permissions", path));
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(path)));
        String line = text.toString().lines().findFirst().orElse("");
        return line.toCharArray();
    }
}
