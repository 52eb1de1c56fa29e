package org.zhengxun.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Switches demo sites between faulty and mended, at the server that serves them. */
@ApplicationScoped
public class DemoSites {
  /** The name under which that server takes commands; no browser can reach it. */
  private static final String CONTROL_HOST = "control.invalid";

  private static final int SECONDS = 10;

  private final Vertx vertx;
  private final ObjectMapper json;
  private final Optional<String> server;
  private final boolean enabled;
  private final Scope scope;
  private final OrganisationRepository organisations;
  private final AuditNote audit;

  DemoSites(
      Vertx vertx,
      ObjectMapper json,
      @ConfigProperty(name = "zhengxun.demo.sites") Optional<String> server,
      @ConfigProperty(name = "zhengxun.demo.enabled") boolean enabled,
      Scope scope,
      OrganisationRepository organisations,
      AuditNote audit) {
    this.vertx = vertx;
    this.json = json;
    this.server = server.filter(address -> !address.isBlank());
    this.enabled = enabled;
    this.scope = scope;
    this.organisations = organisations;
    this.audit = audit;
  }

  /** Every site that has something to mend. */
  @Transactional
  public List<DemoSite> list() {
    requireRoot();
    return Arrays.stream(read(ask(HttpMethod.GET, "/sites"), DemoSite[].class))
        .filter(site -> !site.defects().isEmpty())
        .toList();
  }

  /** From now on the site answers without its faults. */
  @Transactional
  @Audited("demo.mend")
  public void mend(String host) {
    requireRoot();
    if (list().stream().noneMatch(site -> site.host().equals(host))) {
      throw Problem.notFound("演示网站");
    }
    ask(HttpMethod.POST, "/mend?host=" + host);
    audit.subject("demo-site", host, host);
  }

  private void requireRoot() {
    if (!enabled || server.isEmpty()) {
      throw Problem.forbidden("演示网站只能在演示环境中切换");
    }
    if (organisations.get(scope.org()).parentId() != null) {
      throw Problem.forbidden("演示网站由最上级单位的系统管理员切换");
    }
  }

  private String ask(HttpMethod method, String uri) {
    String[] address = server.orElseThrow().split(":", 2);
    RequestOptions options =
        new RequestOptions()
            .setMethod(method)
            .setServer(SocketAddress.inetSocketAddress(Integer.parseInt(address[1]), address[0]))
            .setHost(CONTROL_HOST)
            .setPort(80)
            .setURI(uri);
    HttpClient client = vertx.createHttpClient();
    try {
      return client
          .request(options)
          .compose(request -> request.send())
          .compose(response -> response.body())
          .toCompletionStage()
          .toCompletableFuture()
          .get(SECONDS, TimeUnit.SECONDS)
          .toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking the demo sites", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The demo sites do not answer", e);
    } finally {
      client.close();
    }
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The demo sites answered something else", e);
    }
  }
}
