package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.page.PersonalNumber.Kind;

/** The numbers are computed: those of an area that does not exist, and of no issuer's customer. */
class PersonalNumbersTest {
  private static final String SEVENTEEN = "61049919000101" + "001";

  private static String identity() {
    return withCheck(SEVENTEEN);
  }

  private static String withCheck(String seventeen) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (seventeen.charAt(i) - '0') * weights[i];
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }

  private static String card(int length) {
    String start = "62" + "0".repeat(length - 3);
    for (char last = '0'; last <= '9'; last++) {
      int sum = 0;
      String digits = start + last;
      for (int i = 0; i < length; i++) {
        int value = (digits.charAt(length - 1 - i) - '0') * (i % 2 + 1);
        sum += value > 9 ? value - 9 : value;
      }
      if (sum % 10 == 0) {
        return digits;
      }
    }
    throw new AssertionError();
  }

  @Test
  void anIdentityNumberIsFoundAndMasked() {
    assertThat(PersonalNumbers.in("身份证号：" + identity() + "。"))
        .singleElement()
        .satisfies(
            number -> {
              assertThat(number.kind()).isEqualTo(Kind.IDENTITY);
              assertThat(number.masked()).matches("6104\\*{12}\\d[\\dX]");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"6,8,4", "6,4,4,4", "3,3,4,4,4", "6,4,2,2,4", "14,4", "17,1", "6,12", "6,11,1"})
  void anIdentityNumberPartedWhereItsPartsEndIsFound(String parts) {
    String withLetter = "";
    for (int order = 0; !withLetter.endsWith("X"); order++) {
      withLetter = withCheck("61049919000101" + "%03d".formatted(order));
    }
    for (String whole : new String[] {identity(), withLetter}) {
      for (String gap : new String[] {" ", "\u3000", "\u00A0", "-"}) {
        String parted = parted(whole, parts, gap);
        assertThat(PersonalNumbers.in("身份证号码：" + parted + "，"))
            .as(parted)
            .singleElement()
            .extracting(PersonalNumber::kind)
            .isEqualTo(Kind.IDENTITY);
        assertThat(PersonalNumbers.in(fullWidth(parted))).as(fullWidth(parted)).hasSize(1);
        assertThat(PersonalNumbers.in("(" + parted + " 3)")).as(parted).hasSize(1);
        assertThat(PersonalNumbers.in(parted + "7"))
            .extracting(PersonalNumber::kind)
            .doesNotContain(Kind.IDENTITY);
      }
    }
  }

  @Test
  void partsOfOtherLengthsAreNone() {
    assertThat(PersonalNumbers.in(parted(identity(), "5,9,4", " "))).isEmpty();
    assertThat(PersonalNumbers.in(identity().substring(0, 6) + " 19000101 00")).isEmpty();
    assertThat(PersonalNumbers.in(identity().substring(0, 6) + " ")).isEmpty();
  }

  @Test
  void aCardInFullWidthOrWithWideBlanksIsFound() {
    String card = card(16);
    for (String gap : new String[] {" ", "\u3000", "\u00A0", "-"}) {
      String parted = parted(card, "4,4,4,4", gap);
      assertThat(PersonalNumbers.in(parted)).as(parted).hasSize(1);
      assertThat(PersonalNumbers.in(fullWidth(parted))).as(parted).hasSize(1);
    }
  }

  private static String parted(String whole, String lengths, String gap) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (String length : lengths.split(",")) {
      parts.add(whole.substring(at, at + Integer.parseInt(length)));
      at += Integer.parseInt(length);
    }
    return String.join(gap, parts);
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c > ' ' && c < 127 && c != '-' ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  @Test
  void aWrongCheckDigitIsNone() {
    String right = identity();
    for (char last : "0123456789X".toCharArray()) {
      String number = right.substring(0, 17) + last;
      assertThat(PersonalNumbers.in(number)).hasSize(number.equals(right) ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "19000228, true",
    "19000229, false",
    "20000229, true",
    "19991332, false",
    "18991231, false"
  })
  void theDateOfBirthMustExist(String day, boolean real) {
    assertThat(PersonalNumbers.in(withCheck("610499" + day + "001"))).hasSize(real ? 1 : 0);
  }

  @Test
  void anAreaOutsideTheTableIsNone() {
    assertThat(PersonalNumbers.in(withCheck("99049920000101001"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A%s", "%s1", "%sA", "id=%s", "/%s.html", "%s.5", "0.%s"})
  void aNumberInsideALongerCodeIsNone(String around) {
    assertThat(PersonalNumbers.in(around.formatted(identity()))).isEmpty();
  }

  @Test
  void digitsOfFullWidthAreRead() {
    StringBuilder wide = new StringBuilder();
    identity().chars().forEach(c -> wide.append(c == 'X' ? 'X' : (char) (c - '0' + '０')));

    assertThat(PersonalNumbers.in(wide.toString())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"15, false", "16, true", "19, true", "20, false"})
  void cardsHaveSixteenToNineteenDigits(int length, boolean card) {
    assertThat(PersonalNumbers.in("卡号 " + card(length))).hasSize(card ? 1 : 0);
  }

  @Test
  void groupedCardsAreFoundAndAWrongCheckDigitIsNone() {
    String card = card(16);
    String grouped = card.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    char last = card.charAt(15) == '9' ? '0' : (char) (card.charAt(15) + 1);

    assertThat(PersonalNumbers.in(grouped))
        .extracting(PersonalNumber::kind)
        .containsExactly(Kind.BANK_CARD);
    assertThat(PersonalNumbers.in(card.substring(0, 15) + last)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"13, true", "12, false", "00, false"})
  void mobilesBeginWithThirteenAtLeast(String start, boolean mobile) {
    assertThat(PersonalNumbers.in(start + "0".repeat(9))).hasSize(mobile ? 1 : 0);
  }
}
