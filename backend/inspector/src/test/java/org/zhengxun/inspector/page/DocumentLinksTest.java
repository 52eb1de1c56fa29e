package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.page.DocumentLinks.Format;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class DocumentLinksTest {
  private static final WebAddress PLACE = AddressParser.parse("http://x.gov.cn/a/b");

  private static DocumentLinks read(byte[] body, String type) {
    return DocumentLinks.read(body, type, PLACE);
  }

  private static DocumentLinks read(String body, String type) {
    return read(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static List<String> written(DocumentLinks links) {
    return links.references().stream().map(Reference::written).toList();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String plain, String packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(("%PDF-1.7\n" + plain).getBytes(StandardCharsets.ISO_8859_1));
    out.write("9 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\r\n".getBytes());
    DeflaterOutputStream deflater = new DeflaterOutputStream(out);
    deflater.write(packed.getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    out.write("\nendstream\nendobj\n%%EOF".getBytes());
    return out.toByteArray();
  }

  @Test
  void styleSheetRefersToPicturesAndOtherSheets() {
    DocumentLinks links = read("@import 'c.css'; a{b:url(../i.png)}", "text/css; charset=utf-8");

    assertThat(links.format()).isEqualTo(Format.STYLE_SHEET);
    assertThat(links.references())
        .extracting(reference -> reference.element() + " " + reference.target())
        .containsExactly("css[import] http://x.gov.cn/a/c.css", "css[url] http://x.gov.cn/i.png");
  }

  @Test
  void sitemapListsPagesEvenThoseThatAreNoAddresses() {
    DocumentLinks links =
        read(
            """
            <?xml version="1.0"?><!-- x --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
             xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc> http://x.gov.cn/1?a=1&amp;b=2 </loc><lastmod>2025-01-01</lastmod>
            <image:image><image:loc>http://x.gov.cn/i.png</image:loc></image:image></url>
            <url><loc><![CDATA[http://a b/]]></loc></url><url><loc></loc></url></urlset>""",
            "application/xml");

    assertThat(links.format()).isEqualTo(Format.SITEMAP);
    assertThat(links.complete()).isTrue();
    assertThat(links.references())
        .extracting(reference -> reference.kind() + " " + reference.target())
        .containsExactly(
            "LISTED http://x.gov.cn/1?a=1&b=2", "RESOURCE http://x.gov.cn/i.png", "LISTED null");
  }

  @Test
  void indexOfSitemapsMayBePacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(
          "<sitemapindex><sitemap><loc>/s1.xml.gz</loc></sitemap></sitemapindex>".getBytes());
    }
    DocumentLinks links = read(out.toByteArray(), "application/octet-stream");

    assertThat(links.references())
        .extracting(reference -> reference.kind() + " " + reference.target())
        .containsExactly("SITEMAP http://x.gov.cn/s1.xml.gz");
  }

  @Test
  void packedBombIsLeftAtItsBound() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("<urlset><url><loc>http://x.gov.cn/1</loc></url>".getBytes());
      byte[] blank = " ".repeat(1 << 20).getBytes();
      for (int i = 0; i < 60; i++) {
        gzip.write(blank);
      }
    }
    DocumentLinks links = read(out.toByteArray(), "application/gzip");

    assertThat(written(links)).containsExactly("http://x.gov.cn/1");
    assertThat(links.complete()).isFalse();
  }

  @Test
  void feedItemsCarryTheirTitles() {
    DocumentLinks rss =
        read(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>政府网</title><link>/</link><atom:link rel="self" href="/rss"/>
            <item><link>1.html</link><title>通知</title><enclosure url="1.mp3"/></item>
            <item><title><![CDATA[公告]]></title><link>2.html</link></item></channel></rss>""",
            "application/rss+xml");
    DocumentLinks atom =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>网</title><link href="/"/>
            <entry><title>文</title><link rel="alternate" href="3.html"/><link rel="edit" href="e"/>
            </entry></feed>""",
            "text/xml");

    assertThat(rss.references())
        .extracting(reference -> reference.text() + " " + reference.target().path())
        .containsExactly("政府网 /", "通知 /a/1.html", "通知 /a/1.mp3", "公告 /a/2.html");
    assertThat(atom.references())
        .extracting(reference -> reference.text() + " " + reference.target().path())
        .containsExactly("网 /", "文 /a/3.html");
  }

  @Test
  void feedIsReadInItsEncoding() {
    byte[] body =
        "<?xml version='1.0' encoding='GB2312'?><rss><channel><item><title>政</title><link>/?q=政</link></item></channel></rss>"
            .getBytes(Charset.forName("GBK"));

    Reference item = read(body, "text/xml").references().getFirst();
    assertThat(item.text()).isEqualTo("政");
    assertThat(item.target().query()).isEqualTo("q=%D5%FE");
  }

  @Test
  void entitiesFromOutsideAreNotRead() {
    DocumentLinks links =
        read(
            "<!DOCTYPE urlset [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<urlset><url><loc>http://x.gov.cn/1</loc></url>"
                + "<url><loc>http://x.gov.cn/&e;</loc></url></urlset>",
            "text/xml");

    assertThat(written(links)).first().isEqualTo("http://x.gov.cn/1");
    assertThat(written(links)).allMatch(text -> text.length() <= "http://x.gov.cn/1".length());
  }

  @Test
  void linksOfPdfAreFoundPlainAndPacked() throws IOException {
    DocumentLinks links =
        read(
            pdf(
                "1 0 obj <</S/URI/URI(http://y.gov.cn/a\\(1\\)\\056htm)>>\n"
                    + "<</URI <687474703A2F2F792E676F762E636E2F68> /S /URI>>\n"
                    + "<</S /URI /URI (mailto:x@y)>> <</S/URI/URI(www.y.gov.cn)>>\n",
                "<</S /URI /URI (http://y.gov.cn/packed#p)>> <</S/URI/URI(http://y.gov.cn/h)>>"),
            "application/pdf");

    assertThat(links.format()).isEqualTo(Format.PDF);
    assertThat(links.complete()).isTrue();
    assertThat(written(links))
        .containsExactly(
            "http://y.gov.cn/a(1).htm", "http://y.gov.cn/h", "http://y.gov.cn/packed#p");
    assertThat(links.references().getLast().fragment()).isEqualTo("p");
  }

  @Test
  void encryptedPdfSaysNothing() throws IOException {
    DocumentLinks links =
        read(pdf("<</S/URI/URI(http://y.gov.cn/a)>> trailer <</Encrypt 5 0 R>>", ""), null);

    assertThat(links.references()).isEmpty();
    assertThat(links.complete()).isFalse();
  }

  @Test
  void linksOfOfficeFilesAreRelationshipsFieldsAndFormulas() throws IOException {
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    DocumentLinks links =
        read(
            zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='1' TargetMode='External' Type='"
                    + relation
                    + "hyperlink' Target='http://y.gov.cn/1'/>"
                    + "<Relationship Id='2' TargetMode='External' Type='"
                    + relation
                    + "attachedTemplate' Target='http://y.gov.cn/no'/>"
                    + "<Relationship Id='3' Type='"
                    + relation
                    + "hyperlink' Target='http://y.gov.cn/no'/>"
                    + "<Relationship Id='4' TargetMode='External' Type='"
                    + relation
                    + "hyperlink' Target='file:///C:/no'/></Relationships>",
                "word/document.xml",
                "<w:d xmlns:w='w'><w:fldChar/><w:instrText> HYPERLINK \"http://y.gov</w:instrText>"
                    + "<w:instrText>.cn/2\" \\o</w:instrText><w:fldChar/>"
                    + "<w:fldSimple w:instr=' HYPERLINK \"http://y.gov.cn/3\"'/></w:d>",
                "xl/worksheets/sheet1.xml",
                "<s><f>HYPERLINK(\"http://y.gov.cn/4\",\"文\")</f><f>SUM(A1)</f></s>"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    assertThat(links.format()).isEqualTo(Format.OFFICE);
    assertThat(links.complete()).isTrue();
    assertThat(written(links))
        .containsExactly(
            "http://y.gov.cn/1", "http://y.gov.cn/2", "http://y.gov.cn/3", "http://y.gov.cn/4");
  }

  @Test
  void linksOfOfdAreItsActions() throws IOException {
    DocumentLinks links =
        read(
            zip(
                "OFD.xml",
                "<o:OFD xmlns:o='o'/>",
                "Doc_0/Pages/Page_0/Content.xml",
                "<o:Page xmlns:o='o'><o:Action Event='CLICK'><o:URI URI='http://y.gov.cn/1'/>"
                    + "</o:Action></o:Page>"),
            "application/ofd");

    assertThat(links.format()).isEqualTo(Format.OFD);
    assertThat(written(links)).containsExactly("http://y.gov.cn/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "<html><a href=x></html>", "PK\u0003\u0004", "<urlset", "<"})
  void whatIsNotReadSaysSo(String body) {
    DocumentLinks links = read(body, "application/octet-stream");

    assertThat(links.references()).isEmpty();
    assertThat(links.complete()).isFalse();
  }
}
