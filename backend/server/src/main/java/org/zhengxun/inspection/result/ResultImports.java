package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.problem.Violation;
import org.zhengxun.shared.sheet.SheetException;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.tenancy.Scope;

/** Lists of inspectors in two steps: read and checked, then applied all or nothing. */
@ApplicationScoped
public class ResultImports {
  private final CampaignRepository campaigns;
  private final ResultRepository repository;
  private final Results results;
  private final RowWriter writer;
  private final Mappings mappings;
  private final RuleBook book;
  private final FileStore files;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  ResultImports(
      CampaignRepository campaigns,
      ResultRepository repository,
      Results results,
      RowWriter writer,
      Mappings mappings,
      RuleBook book,
      FileStore files,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.results = results;
    this.writer = writer;
    this.mappings = mappings;
    this.book = book;
    this.files = files;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public List<ImportView> list(UUID campaignId) {
    campaigns.get(campaignId);
    return repository.imports(campaignId).stream().map(this::view).toList();
  }

  @Transactional
  public ImportView get(UUID campaignId, UUID id) {
    return view(of(campaignId, id));
  }

  /** Reads and checks a list; nothing is entered yet. The file is kept as it came. */
  @Transactional
  @Audited("result.import.check")
  public ImportView check(UUID campaignId, String fileName, byte[] bytes) {
    Campaign campaign = campaigns.toChange(campaignId);
    campaign.requireOpen();
    ResultField.Recognised list = read(fileName, bytes);
    results.requireTakingResults(campaign, list.part());
    List<Target> targets = campaigns.targets(campaignId, list.part());
    ListReader.Read read =
        new ListReader(list.part(), targets, present(campaignId, list.part())).read(list.table());
    String sha256 = files.keep(new ByteArrayInputStream(bytes)).sha256();
    ResultImport made =
        new ResultImport(
            campaign, list.part(), fileName, sha256, read, scope.actor(), clock.instant());
    repository.add(made);
    audit.subject("resultImport", made.id(), fileName);
    audit.detail(read.rows().size() + " 行，错误 " + read.faults().size() + " 处");
    return view(made);
  }

  private static ResultField.Recognised read(String fileName, byte[] bytes) {
    try {
      return ResultField.recognise(new SheetReader().read(bytes, fileName));
    } catch (SheetException e) {
      throw new Problem(ErrorCode.UNREADABLE_FILE, e.getMessage());
    }
  }

  @Transactional
  @Audited("result.import.apply")
  public ImportView apply(UUID campaignId, UUID id, ApplyImport data) {
    Campaign campaign = campaigns.toChange(campaignId);
    ResultImport list = of(campaignId, id);
    results.requireTakingResults(campaign, list.part());
    list.apply(scope.actor(), clock.instant());
    requireNew(list);
    requireConfirmed(list, data);
    Map<String, Mapping> chosen = chosen(list, data);
    Map<String, List<Rule>> rules = new HashMap<>();
    chosen.forEach(
        (wording, mapping) -> rules.put(wording, mappings.resolve(wording, mapping, list.part())));
    requireVerdicts(list, rules);
    campaign.takeResults();
    for (ImportRow row : list.rows()) {
      String wording = row.words().wording();
      writer.write(
          campaign,
          campaigns.target(row.targetId()),
          id,
          row.words(),
          rules.get(wording),
          chosen.get(wording).covers());
    }
    campaigns.record(
        campaign,
        "导入" + list.part().label() + "检查结果 " + list.rows().size() + " 条（" + list.fileName() + "）");
    audit.subject("resultImport", id, list.fileName());
    audit.detail(list.rows().size() + " 条");
    return view(list);
  }

  @Transactional
  @Audited("result.import.discard")
  public void discard(UUID campaignId, UUID id) {
    campaigns.toChange(campaignId);
    ResultImport list = of(campaignId, id);
    list.discard();
    audit.subject("resultImport", id, list.fileName());
  }

  private ResultImport of(UUID campaignId, UUID id) {
    ResultImport found = repository.importOf(id);
    if (!found.campaignId().equals(campaignId)) {
      throw Problem.notFound("导入");
    }
    return found;
  }

  private Set<String> present(UUID campaignId, Part part) {
    return repository.rows(campaignId, part).stream()
        .map(row -> ListReader.key(row.targetId(), row.wording()))
        .collect(Collectors.toSet());
  }

  /** Another list, or somebody by hand, may have entered the same since this one was checked. */
  private void requireNew(ResultImport list) {
    Set<String> present = present(list.campaignId(), list.part());
    List<Violation> again =
        list.rows().stream()
            .filter(row -> present.contains(ListReader.key(row.targetId(), row.words().wording())))
            .map(
                row ->
                    new Violation(
                        "rows", "第 " + row.line() + " 行“" + row.name() + "”的结果在核对之后已经录入，请放弃后重新核对"))
            .toList();
    if (!again.isEmpty()) {
      throw Problem.invalid(again);
    }
  }

  private static void requireConfirmed(ResultImport list, ApplyImport data) {
    List<Violation> open =
        list.rows().stream()
            .filter(row -> row.match() == ImportRow.Match.NAME_AND_UNIT)
            .filter(row -> !data.confirmedLines().contains(row.line()))
            .map(
                row ->
                    new Violation(
                        "confirmedLines",
                        "第 " + row.line() + " 行“" + row.name() + "”只按名称和单位找到对象，请确认"))
            .toList();
    if (!open.isEmpty()) {
      throw Problem.invalid(open);
    }
  }

  private Map<String, Mapping> chosen(ResultImport list, ApplyImport data) {
    Map<String, Mapping> given = new HashMap<>();
    data.mappings().forEach(m -> given.put(m.wording(), m.mapping()));
    Map<String, Mapping> chosen = new LinkedHashMap<>();
    List<Violation> unknown = new ArrayList<>();
    for (String wording : wordings(list).keySet()) {
      Mapping mapping = given.get(wording);
      if (mapping == null || mapping.empty()) {
        mapping = mappings.suggest(wording).map(Mappings.Suggested::mapping).orElse(null);
      }
      if (mapping == null) {
        unknown.add(new Violation("mappings", "“" + wording + "”尚未对应规则"));
      } else {
        chosen.put(wording, mapping);
      }
    }
    if (!unknown.isEmpty()) {
      throw Problem.invalid(unknown);
    }
    return chosen;
  }

  private static void requireVerdicts(ResultImport list, Map<String, List<Rule>> rules) {
    List<Violation> wrong =
        list.rows().stream()
            .filter(
                row ->
                    !VerdictCheck.agrees(
                        list.part(), row.words().verdict(), rules.get(row.words().wording())))
            .map(
                row ->
                    new Violation(
                        "mappings",
                        "第 "
                            + row.line()
                            + " 行“"
                            + row.name()
                            + "”"
                            + VerdictCheck.words(row.words().verdict())))
            .toList();
    if (!wrong.isEmpty()) {
      throw Problem.invalid(wrong);
    }
  }

  private static Map<String, List<Integer>> wordings(ResultImport list) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    list.rows()
        .forEach(
            row ->
                lines
                    .computeIfAbsent(row.words().wording(), key -> new ArrayList<>())
                    .add(row.line()));
    return lines;
  }

  private ImportView view(ResultImport list) {
    List<ImportView.Wording> wordings =
        wordings(list).entrySet().stream()
            .map(entry -> wording(entry.getKey(), entry.getValue()))
            .toList();
    return new ImportView(
        list.id(),
        list.campaignId(),
        list.part(),
        list.fileName(),
        list.sha256(),
        list.state(),
        list.rows(),
        list.faults(),
        wordings,
        list.checkedAt(),
        list.checkedByName(),
        list.appliedAt(),
        list.appliedByName(),
        list.version());
  }

  private ImportView.Wording wording(String words, List<Integer> lines) {
    var suggested = mappings.suggest(words);
    Mapping mapping = suggested.map(Mappings.Suggested::mapping).orElse(null);
    String own =
        mapping == null
            ? null
            : mapping.ownRuleId() == null
                ? mapping.ownRuleWords()
                : book.findOwn(mapping.ownRuleId()).map(Rule::text).orElse(null);
    return new ImportView.Wording(
        words, lines, mapping, own, suggested.map(Mappings.Suggested::remembered).orElse(false));
  }
}
