package org.zhengxun.notice.text;

import java.util.Map;

/**
 * An office's own wording.
 *
 * @param rectified 整改情况 of what is mended
 * @param open 整改情况 of what is not
 * @param accountKinds how the text calls an account of a kind as the annex prints it
 * @param problems how the text words a problem as the annex prints it
 */
public record HouseWords(
    String rectified, String open, Map<String, String> accountKinds, Map<String, String> problems) {

  public static final HouseWords DEFAULT =
      new HouseWords(
          "已整改",
          "截至通报前仍未整改到位",
          Map.of(
              "微信订阅号", "微信公众号",
              "微信服务号", "微信公众号",
              "抖音短视频", "抖音号",
              "快手短视频", "快手号",
              "新浪微博", "微博",
              "微信视频号", "视频号",
              "移动客户端", "客户端"),
          Map.of("监测时间点前2周内无更新", "存在2周内未按时更新情况"));

  public HouseWords {
    accountKinds = Map.copyOf(accountKinds);
    problems = Map.copyOf(problems);
  }

  String status(boolean isRectified) {
    return isRectified ? rectified : open;
  }

  String accountKind(String printed) {
    return accountKinds.getOrDefault(printed, printed);
  }

  /** In running text, with Chinese commas. */
  String problem(String printed) {
    return problems.getOrDefault(printed, printed).replace(',', '，').replace(';', '；');
  }
}
