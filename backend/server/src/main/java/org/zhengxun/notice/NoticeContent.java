package org.zhengxun.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a notice said when it was issued; never changed afterwards. */
@Entity
@Immutable
public class NoticeContent {
  @Id private UUID noticeId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Content content;

  protected NoticeContent() {}

  NoticeContent(UUID noticeId, Content content) {
    this.noticeId = noticeId;
    this.content = content;
  }

  Content content() {
    return content;
  }
}
