package org.zhengxun.launcher.demo.generate;

/**
 * A platform of the demo's accounts with its two letters in the identification code; the letters
 * are the operator's table, empty where none are known.
 */
enum Platform {
  WECHAT("微信公众号", "WX"),
  WEIBO("新浪微博", "XL"),
  DOUYIN("抖音短视频", "DY"),
  TOUTIAO("今日头条", "TT"),
  KUAISHOU("快手短视频", "KS"),
  PEOPLE("人民号", ""),
  CHANNELS("微信视频号", ""),
  APP("移动客户端", "");

  final String label;
  final String letters;

  Platform(String label, String letters) {
    this.label = label;
    this.letters = letters;
  }

  /** The printed kind of account, e.g. 微信订阅号, as a platform of the register. */
  static Platform printedAs(String kind) {
    return switch (kind) {
      case "微信订阅号", "微信服务号" -> WECHAT;
      case "今日头条" -> TOUTIAO;
      case "抖音短视频" -> DOUYIN;
      default -> throw new IllegalArgumentException("Unknown kind of account " + kind);
    };
  }
}
