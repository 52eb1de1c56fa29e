package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.notice.text.BlockStyle;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of notices. */
@ApplicationScoped
class NoticeLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(NoticeState.class, NoticeState::label),
        Labels.of(NoticeAction.class),
        Labels.of(BlockStyle.class));
  }
}
