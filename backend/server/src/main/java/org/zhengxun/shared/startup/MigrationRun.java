package org.zhengxun.shared.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The run of a migration job: Flyway has migrated and an empty installation has got its one-time
 * code by the time this observer, the last of all, ends the process with 0.
 */
@ApplicationScoped
public class MigrationRun {
  private static final Logger LOG = Logger.getLogger(MigrationRun.class);

  private final boolean only;

  MigrationRun(@ConfigProperty(name = "zhengxun.migrate-only") boolean only) {
    this.only = only;
  }

  void end(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
    if (only) {
      LOG.info("The database is at this version; nothing else was asked for");
      Quarkus.asyncExit(0);
    }
  }
}
