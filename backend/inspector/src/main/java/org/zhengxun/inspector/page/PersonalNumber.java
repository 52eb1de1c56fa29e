package org.zhengxun.inspector.page;

/**
 * A number of a person found in a text; the number itself is not kept.
 *
 * @param kind what it is
 * @param masked its first and last digits with asterisks between
 * @param start where it begins in the text
 * @param end where it ends
 */
public record PersonalNumber(Kind kind, String masked, int start, int end) {

  /** What a number is. */
  public enum Kind {
    IDENTITY("公民身份号码"),
    MOBILE("手机号码"),
    BANK_CARD("银行卡号");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The kind in Chinese. */
    public String label() {
      return label;
    }
  }

  static PersonalNumber of(Kind kind, String digits, int start, int end) {
    int shown = kind == Kind.MOBILE ? 3 : 4;
    String masked =
        digits.substring(0, shown)
            + "*".repeat(digits.length() - shown - 2)
            + digits.substring(digits.length() - 2);
    return new PersonalNumber(kind, masked, start, end);
  }
}
