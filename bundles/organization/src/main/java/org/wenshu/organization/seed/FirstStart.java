package org.wenshu.organization.seed;

import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.Journal;
import org.wenshu.organization.Messages;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.model.State;

/**
 * What has to be done before anybody can sign in: founds the organization from its file, once, and opens or shuts the
 * demonstration's accounts.
 */
@Component(service = FirstStart.class, immediate = true)
public final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Settings settings;
    private final Journal journal;
    private final OrganizationTables tables;
    private final Passwords passwords;
    private final Optional<String> problem;

    @Activate
    public FirstStart(
            BundleContext context,
            @Reference Journal journal,
            @Reference OrganizationTables tables,
            @Reference Passwords passwords) {
        this(Settings.of(context), journal, tables, passwords);
    }

    FirstStart(Settings settings, Journal journal, OrganizationTables tables, Passwords passwords) {
        this.settings = settings;
        this.journal = journal;
        this.tables = tables;
        this.passwords = passwords;
        this.problem = found();
        demoPasswords();
    }

    /** Why there is no organization, in Chinese; empty if there is one. */
    public Optional<String> problem() {
        return problem;
    }

    private Optional<String> found() {
        if (!journal.stream(OrganizationTables.STREAM).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<State> state = state();
            state.filter(read -> Founding.found(journal, read))
                    .ifPresent(read -> LOG.info("organization founded from {}", settings));
            return state.isPresent() ? Optional.empty() : Optional.of(Messages.text("seed.absent", settings.file()));
        } catch (SeedException wrong) {
            LOG.error("{}: {}", settings.file(), wrong.getMessage());
            return Optional.of(settings.file() + " " + wrong.getMessage());
        }
    }

    private Optional<State> state() {
        if (settings.demo()) {
            return Optional.of(SeedSource.demo());
        }
        return Files.exists(settings.file()) ? Optional.of(SeedSource.file(settings.file())) : Optional.empty();
    }

    private void demoPasswords() {
        if (!settings.demo()) {
            int shut = passwords.forgetDemo();
            if (shut > 0) {
                LOG.warn("no demonstration any more: {} accounts lost their password", shut);
            }
            return;
        }
        if (settings.demoPassword().isEmpty()) {
            LOG.warn("wenshu.demo.password is not set: nobody can sign in before organization:password");
        }
        settings.demoPassword().ifPresent(password -> passwords.setForDemo(accounts(), password.toCharArray()));
    }

    /** Those of the file too: at a first start the tables do not hold them yet. */
    private Set<String> accounts() {
        Set<String> names = new TreeSet<>();
        SeedSource.demo().logins().forEach(login -> names.add(login.name()));
        tables.directory().logins().forEach(login -> names.add(login.name()));
        return names;
    }
}
