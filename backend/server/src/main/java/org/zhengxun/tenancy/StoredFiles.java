package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileKind;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.Problem;

/** Keeps what people attach: the bytes in the {@link FileStore}, a row under row-level security. */
@ApplicationScoped
public class StoredFiles {
  private final EntityManager entities;
  private final FileStore store;
  private final Instance<Attachable> subjects;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  StoredFiles(
      EntityManager entities,
      FileStore store,
      @Any Instance<Attachable> subjects,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.entities = entities;
    this.store = store;
    this.subjects = subjects;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param subjectId the filing or task it is attached to, whose participants may then read it; the
   *     feature says whether the actor may write on it now
   */
  @Transactional
  @Audited("file.upload")
  public StoredFile upload(UUID subjectId, String name, Path uploaded) {
    scope.org();
    subject(subjectId).requireMayAttach(subjectId);
    FileKind kind = FileKind.of(name, uploaded);
    try (InputStream content = Files.newInputStream(uploaded)) {
      FileStore.Kept kept = store.keep(content);
      StoredFile file =
          new StoredFile(
              Ids.next(),
              scope.actor(),
              subjectId,
              name,
              kind.mediaType(),
              kept.size(),
              kept.sha256(),
              clock.instant());
      entities.persist(file);
      audit.subject("file", file.id(), name);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  @Transactional
  public StoredFile get(UUID id) {
    StoredFile file = entities.find(StoredFile.class, id);
    if (file == null) {
      throw Problem.notFound("文件");
    }
    return file;
  }

  @Transactional
  public List<StoredFile> of(UUID subjectId) {
    return entities
        .createQuery(
            "select f from StoredFile f where f.subjectId = :subject and f.removedAt is null"
                + " order by f.id",
            StoredFile.class)
        .setParameter("subject", subjectId)
        .getResultList();
  }

  /** Takes a file away from what it is attached to, by whom could attach it; the bytes are kept. */
  @Transactional
  @Audited("file.remove")
  public void remove(UUID id) {
    StoredFile file = get(id);
    if (file.subjectId() == null) {
      throw Problem.notFound("文件");
    }
    subject(file.subjectId()).requireMayRemove(file.subjectId());
    entities
        .createNativeQuery(
            "update stored_file set removed_at = :now where id = :id and removed_at is null")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
    audit.subject("file", id, file.name());
  }

  private Attachable subject(UUID id) {
    return subjects.stream()
        .filter(subject -> subject.knows(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("所属事项"));
  }

  public InputStream content(StoredFile file) {
    return store.open(file.sha256());
  }
}
