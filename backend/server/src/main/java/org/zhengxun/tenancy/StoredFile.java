package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An uploaded file: whose it is, what it belongs to, and where its bytes are. */
@Entity
@Immutable
public class StoredFile {
  @Id private UUID id;
  private UUID orgId;
  private UUID subjectId;
  private String name;
  private String mediaType;
  private long size;
  private String sha256;
  private Instant createdAt;
  private UUID createdBy;
  private Instant removedAt;

  protected StoredFile() {}

  StoredFile(
      UUID id,
      Actor owner,
      UUID subjectId,
      String name,
      String mediaType,
      long size,
      String sha256,
      Instant createdAt) {
    this.id = id;
    this.orgId = owner.orgId();
    this.createdBy = owner.personId();
    this.subjectId = subjectId;
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.sha256 = sha256;
    this.createdAt = createdAt;
  }

  public UUID id() {
    return id;
  }

  /** The filing, task … whose participants may read the file; null while it belongs to none. */
  public UUID subjectId() {
    return subjectId;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
