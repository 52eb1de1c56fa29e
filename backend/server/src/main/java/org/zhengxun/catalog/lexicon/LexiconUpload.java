package org.zhengxun.catalog.lexicon;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.CheckedFile;

/** A file of lexicon rows between its dry run and being applied. */
@Entity
public class LexiconUpload extends CheckedFile {
  private String sha256;

  protected LexiconUpload() {}

  LexiconUpload(Actor by, String fileName, String sha256, Instant at) {
    super(by, fileName, at);
    this.sha256 = sha256;
  }

  String sha256() {
    return sha256;
  }
}
