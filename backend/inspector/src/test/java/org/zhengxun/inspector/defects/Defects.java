package org.zhengxun.inspector.defects;

import java.util.function.Consumer;

/** What can be wrong on a site; each writes into the manifest what has to be found. */
enum Defects {
  STALE_POLICIES(ColumnDefects::stalePolicies),
  STALE_HOME_AND_NEWS(ColumnDefects::staleHomeAndNews),
  SEVERE_WORDING(WordingDefects::severeWording),
  WORDING(WordingDefects::wording),
  GAMBLING_LINK(SafetyDefects::gamblingLink),
  FUTURE_DATE(ColumnDefects::futureDate),
  OFTEN_UNREACHABLE(AccessDefects::oftenUnreachable),
  FIVE_STALE_NEWS_COLUMNS(ColumnDefects::fiveStaleNewsColumns),
  TEN_STALE_TOPICS(ColumnDefects::tenStaleTopics),
  NINE_STALE_TOPICS(site -> ColumnDefects.staleTopics(site, 9)),
  FIVE_BLANK_TOPICS(ColumnDefects::fiveBlankTopics),
  FOUR_BLANK_TOPICS(site -> ColumnDefects.blankTopics(site, 4)),
  NO_OVERVIEW(site -> ColumnDefects.missing(site, "/gk/", "D025", "概况")),
  NO_INSTITUTION(site -> ColumnDefects.missing(site, "/jgzn/", "D027", "机构职能")),
  NO_LEADERS(site -> ColumnDefects.missing(site, "/ldxx/", "D029", "领导信息")),
  NO_DISCLOSURE_REPORTS(DisclosureDefects::noReports),
  NO_NEWS(ColumnDefects::noNews),
  NO_POLICIES(ColumnDefects::noPolicies),
  NO_INTERPRETATIONS(ColumnDefects::noInterpretations),
  POLICY_WITHOUT_INTERPRETATION(ColumnDefects::policyWithoutInterpretation),
  INTERPRETATION_WITHOUT_POLICY(ColumnDefects::interpretationWithoutPolicy),
  NO_WAY_BACK(ColumnDefects::noWayBack),
  STALE_TOPIC(ColumnDefects::staleTopic),
  GUIDES_LACK_FOUR_ELEMENTS(ServiceDefects::guidesLackFourElements),
  FEW_GUIDES_ALL_LACK_FOUR_ELEMENTS(ServiceDefects::fewGuidesAllLackFourElements),
  FOUR_OF_FIVE_GUIDES_LACK_FOUR_ELEMENTS(ServiceDefects::fourOfFiveGuidesLackFourElements),
  GUIDE_LACKS_ELEMENT(ServiceDefects::guideLacksElement),
  VAGUE_GUIDE(ServiceDefects::vagueGuide),
  GUIDE_WITH_BARE_NAME(ServiceDefects::guideWithBareName),
  FIGURES_OF_LAST_MONTH(ServiceDefects::figuresOfLastMonth),
  FIGURES_OF_LAST_QUARTER(ServiceDefects::figuresOfLastQuarter),
  BLANK_FIGURES_OF_SERVICES(ServiceDefects::blankFiguresOfServices),
  BLANK_FIGURES_OF_MESSAGES(MessageDefects::blankFiguresOfMessages),
  STALE_MESSAGES(MessageDefects::staleMessages),
  UNANSWERED_MESSAGE(MessageDefects::unansweredMessage),
  MESSAGE_WITHOUT_UNIT(MessageDefects::messageWithoutUnit),
  PORTAL_WITHOUT_WWW(AccessDefects::portalWithoutWww),
  NAMED_LIKE_A_MAGAZINE(MarkDefects::namedLikeAMagazine),
  TEMPLATE_WITHOUT_NAME(MarkDefects::templateWithoutName),
  FOOTER_WITHOUT_CONTACT(MarkDefects::footerWithoutContact),
  FOREIGN_SITE_CODE(MarkDefects::foreignSiteCode),
  DEAD_LINK_ON_HOME(LinkDefects::deadLinkOnHome),
  DEAD_LINKS_BELOW(LinkDefects::deadLinksBelow),
  DEAD_RESOURCES_OF_EVERY_KIND(LinkDefects::deadResourcesOfEveryKind),
  DEAD_QUERY_ON_A_GBK_PAGE(LinkDefects::deadQueryOnAGbkPage),
  NO_ERROR_REPORT_ENTRY(MarkDefects::noErrorReportEntry),
  ENTRY_WITH_FOREIGN_CODE(MarkDefects::entryWithForeignCode),
  NO_SEARCH(MarkDefects::noSearch),
  SEARCH_FINDS_NOTHING(MarkDefects::searchFindsNothing),
  NO_DOMAIN_LABEL(MarkDefects::noDomainLabel),
  FLASH(AccessDefects::flash),
  NO_IPV6(AccessDefects::noIpv6),
  NO_HTTPS(AccessDefects::noHttps),
  HIDDEN_LINK(SafetyDefects::hiddenLink),
  PERSONAL_NUMBERS(SafetyDefects::personalNumbers),
  UNREGISTERED_ACCOUNT(SafetyDefects::unregisteredAccount),
  BLANK_DISCLOSURE_RULES(DisclosureDefects::blankRules),
  NO_ACCEPTING_OFFICE(DisclosureDefects::noAcceptingOffice),
  OFFICE_IN_GUIDE_ONLY(DisclosureDefects::officeInGuideOnly),
  NO_PLATFORM(DisclosureDefects::noPlatform),
  REPRINT_MISSING(DisclosureDefects::reprintMissing),
  REPRINT_LATE(DisclosureDefects::reprintLate),
  REPRINT_NOT_YET_DUE(DisclosureDefects::reprintNotYetDue),
  DATA_OF_THIS_QUARTER(Rewards::dataOfThisQuarter),
  DATA_OF_LAST_QUARTER(Rewards::dataOfLastQuarter),
  DATA_OF_LONG_AGO(Rewards::dataOfLongAgo),
  DATA_TO_DOWNLOAD(Rewards::dataToDownload),
  SIX_SURVEYS(Rewards::sixSurveys),
  FIVE_SURVEYS(Rewards::fiveSurveys),
  SURVEY_ANSWERED_IN_TIME(Rewards::surveyAnsweredInTime),
  SURVEY_ANSWERED_TOO_LATE(Rewards::surveyAnsweredTooLate),
  NO_ADVICE_ENTRY(MessageDefects::noAdviceEntry),
  BLANK_ADVICE_ENTRIES(MessageDefects::blankAdviceEntries),
  NO_NOTICE_ON_LEAVING(SafetyDefects::noNoticeOnLeaving);

  private final Consumer<DefectSite> planting;

  Defects(Consumer<DefectSite> planting) {
    this.planting = planting;
  }

  void plantIn(DefectSite site) {
    planting.accept(site);
  }

  /** False when another one takes its place: a veto or the absence of what it is about. */
  boolean goesWithOthers() {
    return switch (this) {
      case FIGURES_OF_LAST_QUARTER,
          BLANK_FIGURES_OF_SERVICES,
          BLANK_FIGURES_OF_MESSAGES,
          NINE_STALE_TOPICS,
          FOUR_BLANK_TOPICS,
          NO_NEWS,
          NO_POLICIES,
          NO_INTERPRETATIONS,
          NO_WAY_BACK,
          GUIDE_LACKS_ELEMENT,
          VAGUE_GUIDE,
          GUIDE_WITH_BARE_NAME,
          FEW_GUIDES_ALL_LACK_FOUR_ELEMENTS,
          FOUR_OF_FIVE_GUIDES_LACK_FOUR_ELEMENTS,
          ENTRY_WITH_FOREIGN_CODE,
          NAMED_LIKE_A_MAGAZINE,
          STALE_TOPIC,
          NO_PLATFORM,
          DATA_OF_LAST_QUARTER,
          DATA_OF_LONG_AGO,
          DATA_TO_DOWNLOAD,
          FIVE_SURVEYS,
          SURVEY_ANSWERED_IN_TIME,
          SURVEY_ANSWERED_TOO_LATE,
          NO_ADVICE_ENTRY,
          BLANK_ADVICE_ENTRIES,
          BLANK_DISCLOSURE_RULES,
          OFFICE_IN_GUIDE_ONLY,
          NO_SEARCH ->
          false;
      default -> true;
    };
  }
}
