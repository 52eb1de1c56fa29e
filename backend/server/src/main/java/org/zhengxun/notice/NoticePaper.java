package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengxun.notice.docx.Imprint;
import org.zhengxun.notice.docx.NoticeDocument;
import org.zhengxun.notice.docx.NoticeDocx;
import org.zhengxun.notice.text.ChineseDate;
import org.zhengxun.notice.text.NoticeAssembly;
import org.zhengxun.notice.text.NoticeHead;

/** Lays a notice out as the document that is printed. */
@ApplicationScoped
class NoticePaper {
  private static final String DRAFT_NUMBER = "（草稿）";
  private static final String DRAFT_NOTE = "（草稿，未经签发，不得印发）";

  private final NoticeSettings settings;

  NoticePaper(NoticeSettings settings) {
    this.settings = settings;
  }

  /** A draft says on its first page that it is one. */
  byte[] draft(Notice notice, Standing standing, LocalDate today) {
    List<String> notes = new ArrayList<>(settings.notes(notice.orgId()));
    notes.add(DRAFT_NOTE);
    return write(notice, standing, DRAFT_NUMBER, today, notes);
  }

  byte[] issued(Notice notice, Standing standing, NoticeNumber number, LocalDate on) {
    return write(notice, standing, number.words(), on, settings.notes(notice.orgId()));
  }

  private byte[] write(
      Notice notice, Standing standing, String number, LocalDate on, List<String> notes) {
    NoticeHead head =
        new NoticeHead(
            notice.issuerName() + "文件",
            number,
            notice.title(),
            notice.addressees(),
            notice.issuerName(),
            on,
            notes,
            imprint(notice, on));
    NoticeDocument document =
        NoticeAssembly.of(head, standing.printed(), standing.content().annexes());
    return new NoticeDocx().write(document);
  }

  private static Optional<Imprint> imprint(Notice notice, LocalDate on) {
    String copies = notice.copies().isBlank() ? "" : "抄送：" + notice.copies();
    return Optional.of(new Imprint(copies, notice.issuerName(), ChineseDate.of(on) + "印发"));
  }
}
