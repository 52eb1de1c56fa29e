package org.zhengxun.inspector.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the links of documents that are zip packages: external relationships and link fields of
 * Office Open XML (ECMA-376), URI actions of OFD (GB/T 33190). Bounded against zip bombs.
 */
final class PackageLinks {
  private static final int MOST_ENTRIES = 5000;
  private static final int MOST_INFLATED = 128 << 20;
  private static final int LARGEST_PART = 16 << 20;
  private static final Pattern FIELD =
      Pattern.compile("HYPERLINK\\s*\\(?\\s*\"([^\"]{1,8000})\"", Pattern.CASE_INSENSITIVE);

  private final StringBuilder field = new StringBuilder();
  private Attached found = new Attached("office[hyperlink]");
  private boolean inField;
  private boolean complete = true;
  private DocumentLinks.Format format = DocumentLinks.Format.OTHER;

  private PackageLinks() {}

  static DocumentLinks read(byte[] body) {
    PackageLinks reader = new PackageLinks();
    reader.unpack(body);
    if (reader.format == DocumentLinks.Format.OTHER) {
      return new DocumentLinks(reader.format, List.of(), false);
    }
    boolean complete = reader.complete && !reader.found.isFull();
    return new DocumentLinks(reader.format, reader.found.found(), complete);
  }

  private void unpack(byte[] body) {
    int budget = MOST_INFLATED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES || budget <= 0) {
          complete = false;
          return;
        }
        tellFormat(entry.getName());
        boolean wanted = isWanted(entry.getName());
        Bounded part = Bounded.read(zip, Math.min(budget, wanted ? LARGEST_PART : budget));
        budget -= part.bytes().length;
        if (wanted) {
          complete &= part.complete();
          part(entry.getName(), part.bytes());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      complete = false;
    }
  }

  private void tellFormat(String name) {
    if (name.equals("[Content_Types].xml")) {
      format = DocumentLinks.Format.OFFICE;
    } else if (name.equals("OFD.xml")) {
      format = DocumentLinks.Format.OFD;
      found = new Attached("ofd[uri]");
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".rels")
        || name.startsWith("word/") && name.endsWith(".xml")
        || name.startsWith("xl/worksheets/") && name.endsWith(".xml")
        || name.startsWith("Doc_") && name.endsWith(".xml");
  }

  private void part(String name, byte[] bytes) {
    field.setLength(0);
    String text = PageText.decode(bytes, null).text();
    complete &= XmlText.read(text, xml -> visit(xml, name.endsWith(".rels")));
  }

  private boolean visit(XMLStreamReader xml, boolean relations) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> start(xml, relations);
      case XMLStreamConstants.CHARACTERS -> {
        if (inField) {
          field.append(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {
        // comments and the like
      }
    }
    return !found.isFull();
  }

  private void start(XMLStreamReader xml, boolean relations) {
    switch (xml.getLocalName()) {
      case "Relationship" -> {
        String target = xml.getAttributeValue(null, "Target");
        String type = xml.getAttributeValue(null, "Type");
        boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        if (relations
            && external
            && target != null
            && type != null
            && type.endsWith("/hyperlink")) {
          found.add(target);
        }
      }
      case "URI" -> {
        String uri = xml.getAttributeValue(null, "URI");
        if (format == DocumentLinks.Format.OFD && uri != null) {
          found.add(uri);
        }
      }
      case "instrText", "f" -> inField = true;
      case "fldChar" -> flush();
      case "fldSimple" -> {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          if (xml.getAttributeLocalName(i).equals("instr")) {
            field.append(xml.getAttributeValue(i));
            flush();
          }
        }
      }
      default -> {
        // refers to nothing outside
      }
    }
  }

  private void end(String name) {
    if (name.equals("instrText")) {
      inField = false;
    } else if (name.equals("f")) {
      inField = false;
      flush();
    }
  }

  /** A field's instruction may be spread over several runs: it is read when it is whole. */
  private void flush() {
    if (!field.isEmpty()) {
      Matcher matcher = FIELD.matcher(field);
      if (matcher.find()) {
        found.add(matcher.group(1));
      }
      field.setLength(0);
    }
  }
}
