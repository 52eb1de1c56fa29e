package org.zhengxun.shared.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Serves the built SPA in the embedded run; on Kubernetes nginx does. */
@ApplicationScoped
public class SpaRoutes {
  private static final Logger LOG = Logger.getLogger(SpaRoutes.class);

  private final Optional<String> folder;

  SpaRoutes(@ConfigProperty(name = "zhengxun.spa.folder") Optional<String> folder) {
    this.folder = folder.filter(f -> !f.isBlank());
  }

  void serve(@Observes Router router) {
    if (folder.isEmpty()) {
      return;
    }
    Path spa = Path.of(folder.get()).toAbsolutePath();
    if (!Files.isReadable(spa.resolve("index.html"))) {
      LOG.warnf("No built SPA in %s", spa);
      return;
    }
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, spa.toString())
            .setIndexPage("index.html")
            .setMaxAgeSeconds(31_536_000);
    router.getWithRegex("/assets/.*").order(20_000).handler(files);
    StaticHandler fresh =
        StaticHandler.create(FileSystemAccess.ROOT, spa.toString()).setCachingEnabled(false);
    router.getWithRegex("/(?!api/|q/).*").order(20_001).handler(fresh);
    // Addresses of screens are the SPA's own: it gets the page and shows them, or says not found.
    router
        .getWithRegex("/(?!api/|q/|assets/).*")
        .order(20_002)
        .handler(context -> page(context, spa));
  }

  private static void page(RoutingContext context, Path spa) {
    context
        .response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-cache")
        .sendFile(spa.resolve("index.html").toString());
  }
}
