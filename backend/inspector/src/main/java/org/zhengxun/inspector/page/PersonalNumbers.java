package org.zhengxun.inspector.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.inspector.page.PersonalNumber.Kind;

/**
 * Finds identity numbers (GB 11643-1999: area, date, check digit), mobile numbers and bank cards
 * (ISO/IEC 7812: length, issuer, check digit) in a text, in one pass.
 */
public final class PersonalNumbers {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65"
          + " 71 81 82 83 ";
  private static final int SHORTEST = 11;
  private static final int GROUP = 4;

  /** Length of an identity number. */
  private static final int WHOLE = 18;

  private final String text;
  private final List<PersonalNumber> found = new ArrayList<>(0);

  private PersonalNumbers(String text) {
    this.text = text;
  }

  /** All such numbers, in the order of the text. */
  public static List<PersonalNumber> in(String text) {
    PersonalNumbers numbers = new PersonalNumbers(text);
    int at = 0;
    while (at < text.length()) {
      at = digit(text.charAt(at)) < 0 ? at + 1 : numbers.run(at);
    }
    return numbers.found;
  }

  /** Looks at the digits that begin here; tells where to go on. */
  private int run(int start) {
    int end = end(start);
    int length = end - start;
    if (start > 0 && continues(text.charAt(start - 1))) {
      return end;
    }
    int behind = groupedIdentity(start, end);
    if (behind > 0) {
      return behind;
    }
    if (length < GROUP) {
      return end;
    }
    if (length == GROUP) {
      return grouped(start, end);
    }
    if (length < SHORTEST) {
      return end;
    }
    int whole = length == 17 && isCheckLetter(end) ? end + 1 : end;
    if (whole == text.length() || !continues(text.charAt(whole))) {
      judge(plain(start, whole), start, whole);
    }
    return whole;
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * An identity number parted where its parts end: area, year, month and day, order, check digit.
   *
   * @return where it ends, or -1 when none begins here
   */
  private int groupedIdentity(int start, int firstEnd) {
    if (!isPart(firstEnd - start)) {
      return -1;
    }
    StringBuilder digits = new StringBuilder(plain(start, firstEnd));
    int end = firstEnd;
    while (isPart(digits.length()) && end + 1 < text.length() && isGap(text.charAt(end))) {
      int next = end(end + 1);
      if (digits.length() + next - end - 1 == WHOLE - 1 && isCheckLetter(next)) {
        next++;
      }
      if (next == end + 1 || digits.length() + next - end - 1 > WHOLE) {
        return -1;
      }
      digits.append(plain(end + 1, next));
      end = next;
    }
    boolean alone = end == text.length() || !continues(text.charAt(end));
    if (!alone || digits.length() != WHOLE || !isIdentity(digits.toString())) {
      return -1;
    }
    found.add(PersonalNumber.of(Kind.IDENTITY, digits.toString(), start, end));
    return end;
  }

  private static boolean isPart(int digits) {
    return switch (digits) {
      case 3, 6, 10, 12, 14, WHOLE - 1 -> true;
      default -> false;
    };
  }

  private boolean isCheckLetter(int at) {
    return at < text.length() && "XxＸｘ".indexOf(text.charAt(at)) >= 0;
  }

  /** A blank, ordinary, unbroken, thin or of full width, or a hyphen. */
  private static boolean isGap(char c) {
    return " -\u00A0\u2009\u3000－".indexOf(c) >= 0;
  }

  /** A card as it is embossed: groups of four with a blank or hyphen between. */
  private int grouped(int start, int firstEnd) {
    StringBuilder digits = new StringBuilder(plain(start, firstEnd));
    int end = firstEnd;
    while (end + 1 < text.length()
        && isGap(text.charAt(end))
        && digit(text.charAt(end + 1)) >= 0
        && digits.length() % GROUP == 0) {
      int next = end(end + 1);
      digits.append(plain(end + 1, next));
      end = next;
    }
    boolean alone = end == text.length() || !continues(text.charAt(end));
    if (alone && digits.length() >= 16 && digits.length() <= 19 && isCard(digits.toString())) {
      found.add(PersonalNumber.of(Kind.BANK_CARD, digits.toString(), start, end));
    }
    return end;
  }

  private void judge(String digits, int start, int end) {
    Kind kind = null;
    if (digits.length() == 11) {
      boolean mobile = digits.charAt(0) == '1' && digits.charAt(1) >= '3';
      kind = mobile ? Kind.MOBILE : null;
    } else if (digits.length() == 18 && isIdentity(digits)) {
      kind = Kind.IDENTITY;
    } else if (digits.length() >= 16 && digits.length() <= 19 && isCard(digits)) {
      kind = Kind.BANK_CARD;
    }
    if (kind != null) {
      found.add(PersonalNumber.of(kind, digits, start, end));
    }
  }

  private static boolean isIdentity(String digits) {
    if (!PROVINCES.contains(" " + digits.substring(0, 2) + " ")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == digits.charAt(17) && isDate(digits.substring(6, 14));
  }

  private static boolean isDate(String day) {
    try {
      int year = Integer.parseInt(day, 0, 4, 10);
      LocalDate date =
          LocalDate.of(year, Integer.parseInt(day, 4, 6, 10), Integer.parseInt(day, 6, 8, 10));
      return year >= 1900 && year < 2100 && date.getYear() == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isCard(String digits) {
    boolean issuer =
        digits.startsWith("62")
            || digits.length() == 16
                && (digits.charAt(0) == '4'
                    || digits.charAt(0) == '5'
                        && digits.charAt(1) >= '1'
                        && digits.charAt(1) <= '5');
    if (!issuer || digits.indexOf('X') >= 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = value * 2;
      sum += i % 2 == 0 ? value : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }

  private String plain(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int value = digit(text.charAt(i));
      digits.append(value < 0 ? 'X' : (char) ('0' + value));
    }
    return digits.toString();
  }

  /** The value of a digit, ordinary or of full width; -1 for anything else. */
  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** A number inside a longer code, address or decimal is none of a person. */
  private static boolean continues(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || digit(c) >= 0
        || "_-./=%*&".indexOf(c) >= 0;
  }
}
