package org.zhengxun.tenancy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.audit.Audited;

/** 开通空白系统. */
@Path("/api/v1/bootstrap")
@Tag(name = "session")
public class BootstrapResource {
  private final Bootstrap bootstrap;

  BootstrapResource(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  @POST
  @Authenticated
  @Transactional
  @Audited("installation.open")
  public void open(@Valid @NotNull NewInstallation data) {
    bootstrap.open(data);
  }
}
