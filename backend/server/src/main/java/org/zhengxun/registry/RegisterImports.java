package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Sheet;
import org.zhengxun.shared.sheet.SheetException;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.RowSecurity;
import org.zhengxun.tenancy.Scope;

/** Baselines of the registers: a dry run first, then all or nothing. */
@ApplicationScoped
public class RegisterImports {
  private final EntityManager entities;
  private final RegisterRepository register;
  private final Accounts accounts;
  private final ImportReader reader;
  private final FileStore files;
  private final Scope scope;
  private final RowSecurity rows;
  private final Duties duties;
  private final AuditNote audit;
  private final Clock clock;

  RegisterImports(
      EntityManager entities,
      RegisterRepository register,
      Accounts accounts,
      ImportReader reader,
      FileStore files,
      Scope scope,
      RowSecurity rows,
      Duties duties,
      AuditNote audit,
      Clock clock) {
    this.entities = entities;
    this.register = register;
    this.accounts = accounts;
    this.reader = reader;
    this.files = files;
    this.scope = scope;
    this.rows = rows;
    this.duties = duties;
    this.audit = audit;
    this.clock = clock;
  }

  /** Reads the file against the register and records what it would do; writes no register. */
  @Transactional
  @Audited("register-import.prepare")
  public RegisterImport prepare(RegisterKind kind, String fileName, Path file) {
    scope.org();
    Sheet sheet = read(fileName, opened(file));
    ImportReader.DryRun run = dryRun(kind, sheet);
    if (run.faults.isEmpty() && run.rows.isEmpty()) {
      throw new Problem(ErrorCode.UNREADABLE_FILE, "“" + fileName + "”的表头之下没有数据行");
    }
    RegisterImport prepared =
        new RegisterImport(
            scope.actor(),
            kind,
            fileName,
            keep(file),
            run.total,
            run.rows,
            run.faults,
            clock.instant());
    entities.persist(prepared);
    audit.subject("register-import", prepared.id(), fileName);
    audit.detail(kind.label() + "，" + run.total + " 行，" + run.faults.size() + " 处错误");
    return prepared;
  }

  @Transactional
  public Page<RegisterImport> list(
      PageRequest page, RegisterKind kind, RegisterImport.State state) {
    if (page.sort == null) {
      page.sort = "-preparedAt";
    }
    return Listing.of(entities, RegisterImport.class, "register_import i")
        .where("i.kind = :kind", "kind", kind)
        .where("i.state = :state", "state", state)
        .sort("preparedAt", SortKey.time("i.prepared_at"))
        .page(page);
  }

  @Transactional
  public RegisterImport get(UUID id) {
    RegisterImport found = entities.find(RegisterImport.class, id);
    if (found == null) {
      throw Problem.notFound("导入记录");
    }
    return found;
  }

  /** The office's baselines that wait for its approver, the oldest first. */
  @Transactional
  public List<RegisterImportView> waiting(UUID org) {
    return entities
        .createQuery(
            "select i from RegisterImport i where i.orgId = :org and i.state = :state"
                + " order by i.preparedAt",
            RegisterImport.class)
        .setParameter("org", org)
        .setParameter("state", RegisterImport.State.PREPARED)
        .getResultStream()
        .map(RegisterImport::view)
        .toList();
  }

  /** Writes every row of the baseline, or none. */
  @Transactional
  @Audited("register-import.apply")
  public RegisterImport apply(SeenRow seen) {
    RegisterImport prepared = undecided(seen);
    duties.requireOther(prepared.orgId(), "名录基线须由编制人以外的审批员应用", prepared.preparedBy());
    Instant now = clock.instant();
    prepared.apply(scope.actor(), now);
    accounts.lockAll();
    requireSameAsPrepared(prepared);
    rows.because("名录基线导入", prepared.id());
    for (ImportedRow row : prepared.rows()) {
      if (row.effect() != ImportedRow.Effect.UNCHANGED) {
        write(row, now);
      }
    }
    entities.flush();
    audit.subject("register-import", prepared.id(), prepared.fileName());
    audit.detail(prepared.rows().size() + " 行");
    return prepared;
  }

  /** Filings approved since the dry run must not be undone by it. */
  private void requireSameAsPrepared(RegisterImport prepared) {
    ImportReader.DryRun again =
        dryRun(prepared.kind(), read(prepared.fileName(), files.open(prepared.sha256())));
    if (!again.faults.isEmpty()
        || !withoutNotes(again.rows).equals(withoutNotes(prepared.rows()))) {
      throw new Problem(ErrorCode.REGISTER_CHANGED, "编制之后名录有变动（如新批准的备案），请作废后用同一文件重新导入");
    }
  }

  /** What to look at twice may be said otherwise by a newer version. */
  private static List<ImportedRow> withoutNotes(List<ImportedRow> rows) {
    return rows.stream().map(ImportedRow::withoutNotes).toList();
  }

  private ImportReader.DryRun dryRun(RegisterKind kind, Sheet sheet) {
    return kind == RegisterKind.WEBSITES
        ? reader.websites(sheet, scope.actor())
        : reader.accounts(sheet, scope.actor());
  }

  @Transactional
  @Audited("register-import.discard")
  public RegisterImport discard(SeenRow seen) {
    RegisterImport prepared = undecided(seen);
    prepared.discard(scope.actor(), clock.instant());
    audit.subject("register-import", prepared.id(), prepared.fileName());
    return prepared;
  }

  /** Two deciders never race: the second waits, and hears who was first. */
  private RegisterImport undecided(SeenRow seen) {
    RegisterImport prepared = get(seen.id());
    scope.requireOwn(prepared.orgId(), "名录基线由编制它的单位办理");
    entities.refresh(prepared, LockModeType.PESSIMISTIC_WRITE);
    prepared.requireUndecided();
    seen.requireStill(prepared.version(), "“" + prepared.fileName() + "”已有变化，请刷新后再办理");
    return prepared;
  }

  private void write(ImportedRow row, Instant now) {
    if (row.website() != null) {
      if (row.existing() == null) {
        entities.persist(new Website(row.website(), now));
      } else {
        register.website(row.existing()).orElseThrow().record(row.website(), now);
      }
    } else if (row.existing() == null) {
      entities.persist(new Account(row.account(), now));
    } else {
      register.account(row.existing()).orElseThrow().record(row.account(), now);
    }
  }

  private static InputStream opened(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  private static Sheet read(String fileName, InputStream content) {
    try (InputStream in = content) {
      return new SheetReader().read(in, fileName);
    } catch (SheetException e) {
      throw new Problem(ErrorCode.UNREADABLE_FILE, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  private String keep(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return files.keep(in).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be kept", e);
    }
  }
}
