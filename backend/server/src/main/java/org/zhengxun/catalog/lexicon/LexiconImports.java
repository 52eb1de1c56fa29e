package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengxun.inspector.wording.LexiconImport;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.SheetException;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.tenancy.Scope;

/**
 * Imports rows into the own lexicon in two steps: a dry run that is kept, and applying all of it.
 */
@ApplicationScoped
public class LexiconImports {
  private static final String SUBJECT = "lexicon";

  /** What one transaction can write in time. */
  private static final int MOST_ROWS = 20_000;

  private static final int TOLD = 100;

  private final LexiconRepository rows;
  private final FileStore files;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  LexiconImports(
      LexiconRepository rows, FileStore files, Scope scope, Clock clock, AuditNote audit) {
    this.rows = rows;
    this.files = files;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Reads the file and says what it would do. */
  @Transactional
  @Audited("lexicon.import.check")
  public LexiconImportView check(String fileName, Path uploaded) {
    scope.org();
    try {
      byte[] bytes = Files.readAllBytes(uploaded);
      LexiconPlan plan = plan(bytes);
      String sha256 = files.keep(new ByteArrayInputStream(bytes)).sha256();
      LexiconUpload made = new LexiconUpload(scope.actor(), fileName, sha256, clock.instant());
      rows.add(made);
      audit.subject(SUBJECT, made.id(), fileName);
      return plan.view(made);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  /** Applies the file; it is checked again, for the lexicon may have changed since. */
  @Transactional
  @Audited("lexicon.import.apply")
  public LexiconImportView apply(UUID id) {
    LexiconUpload made = rows.upload(id);
    scope.requireOwn(made.orgId(), "只能由上传文件的单位导入");
    LexiconPlan plan = plan(content(made));
    if (!plan.faults().isEmpty()) {
      throw refused(plan.faults());
    }
    made.apply(scope.actor(), clock.instant());
    String by = scope.actor().personName();
    plan.created().forEach(c -> rows.add(new LexiconRow(scope.org(), c, clock.instant(), by)));
    plan.changed().forEach(c -> c.row().change(c.content(), clock.instant(), by));
    rows.flush();
    audit.subject(SUBJECT, id, made.fileName());
    audit.detail("新增 " + plan.created().size() + " 条，修改 " + plan.changed().size() + " 条");
    return plan.view(made);
  }

  private byte[] content(LexiconUpload made) {
    try (InputStream in = files.open(made.sha256())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The kept file could not be read", e);
    }
  }

  private LexiconPlan plan(byte[] bytes) {
    try {
      new SheetReader().requireSoundXlsx(bytes);
    } catch (SheetException e) {
      throw new Problem(ErrorCode.UNREADABLE_FILE, e.getMessage());
    }
    LexiconImport read = LexiconImport.read(new ByteArrayInputStream(bytes));
    if (read.entries().size() + read.phrases().size() > MOST_ROWS) {
      throw Problem.invalid("file", "一次最多导入 " + MOST_ROWS + " 条，请拆分成几个文件后分别导入");
    }
    Set<LexiconContent> others =
        Stream.concat(
                rows.others(scope.org()).stream().map(LexiconRow::content),
                ShippedLexicon.all().stream().map(ShippedLexicon.Row::content))
            .collect(Collectors.toSet());
    return new LexiconPlan(read, rows.rowsOf(scope.org()), others);
  }

  private static Problem refused(List<Fault> faults) {
    return new Problem(
        ErrorCode.INVALID_INPUT,
        "文件有 " + faults.size() + " 处需要修改，未导入任何词条",
        faults.stream()
            .limit(TOLD)
            .map(f -> new Violation("第" + f.line() + "行 " + f.column(), f.message()))
            .toList());
  }
}
