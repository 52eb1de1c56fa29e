package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhengxun.tenancy.Attachable;
import org.zhengxun.tenancy.Scope;

/** The unit attaches while it fills in; what was signed or decided takes no more files. */
@ApplicationScoped
public class FilingAttachments implements Attachable {
  private final FilingRepository filings;
  private final Scope scope;

  FilingAttachments(FilingRepository filings, Scope scope) {
    this.filings = filings;
    this.scope = scope;
  }

  @Override
  public boolean knows(UUID subjectId) {
    return filings.find(subjectId).isPresent();
  }

  @Override
  public void requireMayAttach(UUID subjectId) {
    Filing seen = filings.get(subjectId);
    scope.requireOwn(seen.orgId(), "备案由主办单位“" + seen.unitName() + "”填报，附件由其添加");
    filings.locked(subjectId).requireWriting();
  }
}
