package org.zhengxun.registry;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;

/** 新媒体账号名录. */
@Path("/api/v1/accounts")
@Tag(name = "registers")
public class AccountResource {
  private final Registers registers;

  AccountResource(Registers registers) {
    this.registers = registers;
  }

  @GET
  @Authenticated
  public Page<AccountView> list(
      @Valid @BeanParam PageRequest page, @BeanParam AccountFilter filter) {
    return registers.accounts(page, filter);
  }

  /** The same rows as the list under the same filters, as xlsx in the columns of the import. */
  @GET
  @Path("/export")
  @Authenticated
  @Produces(Download.XLSX)
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam AccountFilter filter) {
    return Download.xlsx(registers.fileName("新媒体账号名录"), registers.exportAccounts(page, filter));
  }

  @GET
  @Path("/{id}")
  @Authenticated
  public AccountView get(@PathParam("id") UUID id) {
    return registers.account(id);
  }

  /** Every version of the record, newest first. */
  @GET
  @Path("/{id}/history")
  @Authenticated
  public List<RegisterHistory.Version> history(@PathParam("id") UUID id) {
    return registers.accountHistory(id);
  }
}
