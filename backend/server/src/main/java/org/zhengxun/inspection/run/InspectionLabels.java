package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.inspection.CampaignKind;
import org.zhengxun.inspection.CampaignState;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Decision;
import org.zhengxun.inspection.finding.FindingSource;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.report.ReportForm;
import org.zhengxun.inspection.result.ImportRow;
import org.zhengxun.inspection.result.ResultImport;
import org.zhengxun.inspection.score.Verdict;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of the inspection. */
@ApplicationScoped
class InspectionLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(CampaignKind.class, CampaignKind::label),
        Labels.of(CampaignState.class, CampaignState::label),
        Labels.of(Part.class, Part::label),
        Labels.of(FindingSource.class, FindingSource::label),
        Labels.of(FindingState.class, FindingState::label),
        Labels.of(Decision.Verb.class),
        Labels.of(ImportRow.Match.class, ImportRow.Match::label),
        Labels.of(ResultImport.State.class),
        Labels.of(Verdict.class, Verdict::accountLabel),
        Labels.of(RunState.class, RunState::label),
        Labels.of(Situation.class),
        Labels.of(ReportForm.class),
        Labels.of(RuleStatus.class, RuleStatus::words),
        Labels.of(Progress.Phase.class, Progress.Phase::words));
  }
}
