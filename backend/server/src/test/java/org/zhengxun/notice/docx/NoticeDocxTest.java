package org.zhengxun.notice.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class NoticeDocxTest {

  private static XWPFDocument read(NoticeDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new NoticeDocx().write(document)));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String start) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no paragraph starts with " + start));
  }

  private static void looks(XWPFDocument document, String start, String font, int halfPoints) {
    var style = document.getStyles().getStyle(paragraph(document, start).getStyleID());
    var properties = style.getCTStyle().getRPr();
    assertThat(properties.getRFontsArray(0).getEastAsia()).as(start).isEqualTo(font);
    assertThat(properties.getRFontsArray(0).getAscii()).as(start).isEqualTo(font);
    assertThat(properties.getSzArray(0).getVal()).as(start).hasToString(String.valueOf(halfPoints));
  }

  private static void margins(CTSectPr section) {
    assertThat(section.getPgSz().getW()).hasToString("11906");
    assertThat(section.getPgSz().getH()).hasToString("16838");
    assertThat(section.getPgMar().getTop()).hasToString("2098");
    assertThat(section.getPgMar().getBottom()).hasToString("1984");
    assertThat(section.getPgMar().getLeft()).hasToString("1588");
    assertThat(section.getPgMar().getRight()).hasToString("1474");
  }

  @Test
  void theTypeAreaIsThatOfTheStandard() throws IOException {
    try (var document = read(SampleNotice.document())) {
      margins(document.getDocument().getBody().getSectPr());
    }
  }

  @Test
  void fontsAndSizesFollowTheStandard() throws IOException {
    try (var document = read(SampleNotice.document())) {
      looks(document, "示例办函〔2025〕1号", "仿宋", 32);
      looks(document, "关于2025年", "方正小标宋简体", 44);
      looks(document, "各县市区人民政府，", "仿宋", 32);
      looks(document, "根据《", "仿宋", 32);
      looks(document, "一、总体情况", "黑体", 32);
      looks(document, "（二）政务新媒体运行", "楷体", 32);
      looks(document, "1.严格", "仿宋", 32);
      looks(document, "附件1", "黑体", 32);
      looks(document, SampleNotice.SITES_TITLE, "方正小标宋简体", 44);
    }
  }

  @Test
  void aLeadIsSetAsAHeadingInsideItsParagraph() throws IOException {
    try (var document = read(SampleNotice.document())) {
      var runs = paragraph(document, "（一）政府网站检查情况。").getRuns();
      assertThat(runs.getFirst().getFontFamily()).isEqualTo("楷体");
      assertThat(runs.get(1).text()).startsWith("此次共检查");
    }
  }

  @Test
  void linesAreFixedAndParagraphsIndentedByTwoCharacters() throws IOException {
    try (var document = read(SampleNotice.document())) {
      var style = document.getStyles().getStyle(paragraph(document, "根据《").getStyleID());
      var properties = style.getCTStyle().getPPr();
      assertThat(properties.getSpacing().getLine()).isEqualTo(BigInteger.valueOf(579));
      assertThat(properties.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
      assertThat(properties.getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(630));
    }
  }

  @Test
  void theIssuerMarkIsRedAndARedLineLiesBelowTheNumber() throws IOException {
    try (var document = read(SampleNotice.document())) {
      var mark = document.getParagraphArray(0);
      var style = document.getStyles().getStyle(mark.getStyleID()).getCTStyle().getRPr();
      assertThat(style.getColorArray(0).xgetVal().getStringValue()).isEqualTo("FF0000");
      assertThat(mark.getRuns().getFirst().getFontSizeAsDouble()).isGreaterThan(30);
      var line = document.getParagraphArray(1).getCTP().getPPr().getPBdr().getBottom();
      assertThat(line.xgetColor().getStringValue()).isEqualTo("FF0000");
    }
  }

  @Test
  void partsFollowInOrder() throws IOException {
    try (var document = read(SampleNotice.document())) {
      var texts =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .filter(text -> !text.isBlank())
              .toList();
      assertThat(texts)
          .containsSubsequence(
              "咸阳市人民政府办公室文件",
              "示例办函〔2025〕1号",
              "政务新媒体检查情况的通报",
              "一、总体情况",
              "附件：1.\t" + SampleNotice.SITES_TITLE,
              "2.\t" + SampleNotice.ACCOUNTS_TITLE,
              "咸阳市人民政府办公室",
              "2025年2月21日",
              "（此件公开发布）",
              "附件1",
              "附件2");
    }
  }

  private static boolean keepsWithNext(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr().isSetKeepNext();
  }

  @Test
  void theSignatureNeverStandsAloneAndThePageBeforeItFills() throws IOException {
    try (var document = read(SampleNotice.document())) {
      assertThat(keepsWithNext(paragraph(document, "附件：1."))).isTrue();
      assertThat(keepsWithNext(paragraph(document, "2.\t"))).isTrue();
      assertThat(keepsWithNext(paragraph(document, "本次通报指出"))).isFalse();
    }
    try (var document = read(SampleNotice.with(List.of()))) {
      assertThat(keepsWithNext(paragraph(document, "本次通报指出"))).isTrue();
    }
  }

  @Test
  void theImprintIsTheLastThingAtTheFootOfThePage() throws IOException {
    try (var document = read(SampleNotice.document())) {
      var imprint = document.getTables().getLast();
      assertThat(imprint.getText()).contains("抄送：市数据局", "咸阳市人民政府办公室\t2025年2月21日印发");
      assertThat(imprint.getCTTbl().getTblPr().getTblpPr().getTblpYSpec()).hasToString("bottom");
      assertThat(imprint.getTopBorderSize()).isGreaterThan(imprint.getInsideHBorderSize());
      assertThat(document.getBodyElements().indexOf(imprint))
          .isEqualTo(document.getBodyElements().size() - 2);
      assertThat(document.getLastParagraph().getCTP().getPPr().isSetSnapToGrid())
          .as("on the line grid the last mark would take a line and push the imprint to a new page")
          .isTrue();
    }
  }

  @Test
  void annexesStartOnNewPagesWithBorderedTablesAndRepeatedHeaders() throws IOException {
    try (var document = read(SampleNotice.document())) {
      assertThat(paragraph(document, "附件1").getCTP().getPPr().isSetPageBreakBefore()).isTrue();
      assertThat(paragraph(document, "附件2").getCTP().getPPr().isSetPageBreakBefore()).isTrue();
      assertThat(document.getTables()).hasSize(3);
      var table = document.getTables().get(1);
      assertThat(table.getNumberOfRows()).isEqualTo(11);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(0).isCantSplitRow()).isTrue();
      assertThat(table.getInsideHBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
      assertThat(table.getRow(10).getCell(2).getText()).isEqualTo("彬州市公安局交通管理大队");
    }
  }

  @Test
  void pageNumbersStandOutsideOnOddAndEvenPages() throws IOException {
    try (var document = read(SampleNotice.document())) {
      assertThat(document.getSettings().getEvenAndOddHeadings()).isTrue();
      var odd = document.getHeaderFooterPolicy().getDefaultFooter().getParagraphArray(0);
      var even = document.getHeaderFooterPolicy().getEvenPageFooter().getParagraphArray(0);
      assertThat(odd.getText()).isEqualTo("— 1 —");
      assertThat(odd.getAlignment().name()).isEqualTo("RIGHT");
      assertThat(even.getAlignment().name()).isEqualTo("LEFT");
    }
  }

  @Test
  void aWideAnnexLiesOnLandscapePages() throws IOException {
    try (var document = read(SampleNotice.with(List.of(SampleNotice.sites(true))))) {
      assertThat(paragraph(document, "附件").getText()).startsWith("附件：咸阳市");
      var sections =
          document.getParagraphs().stream()
              .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertThat(sections).hasSize(2);
      margins(sections.getFirst());
      assertThat(sections.getLast().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      margins(document.getDocument().getBody().getSectPr());
    }
  }

  @Test
  void textIsEscapedAndForbiddenCharactersAreDropped() throws IOException {
    var nasty = "<w:p/>&\"引号'\u0001\uFFFE 𠮷\n下一行";
    var document =
        new NoticeDocument(
            "",
            "",
            List.of("题 <&>"),
            "",
            List.of(Block.paragraph(nasty)),
            "甲",
            "2025年1月1日",
            List.of(),
            Optional.empty(),
            List.of());
    try (var read = read(document)) {
      assertThat(paragraph(read, "<w:p/>").getText()).isEqualTo("<w:p/>&\"引号' 𠮷\n下一行");
      assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("题 <&>");
    }
  }

  @Test
  void nothingIsPrintedForPartsLeftOut() throws IOException {
    var document =
        new NoticeDocument(
            "",
            "",
            List.of("通报"),
            "",
            List.of(),
            "甲",
            "2025年1月1日",
            List.of(),
            Optional.empty(),
            List.of());
    try (var read = read(document)) {
      assertThat(read.getBodyElements().stream().map(IBodyElement::getElementType))
          .containsOnly(BodyElementType.PARAGRAPH);
      assertThat(read.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("通报", "甲")
          .doesNotContain("附件");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    var document = SampleNotice.document();
    assertThat(new NoticeDocx().write(document)).isEqualTo(new NoticeDocx().write(document));
  }

  @Test
  void aSampleIsLeftForLookingAt() throws IOException {
    var file = Path.of("target", "sample-notice.docx");
    Files.write(file, new NoticeDocx().write(SampleNotice.document()));
    Files.write(
        Path.of("target", "sample-wide.docx"),
        new NoticeDocx()
            .write(SampleNotice.with(List.of(SampleNotice.sites(true), SampleNotice.accounts(4)))));
    assertThat(file).isNotEmptyFile();
  }
}
