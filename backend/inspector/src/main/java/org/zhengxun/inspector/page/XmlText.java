package org.zhengxun.inspector.page;

import java.io.StringReader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from outside: no document types, no entities but XML's own. */
final class XmlText {
  private XmlText() {}

  /** Reads what a reader stands on; it stands on each event in turn. */
  @FunctionalInterface
  interface Visitor {
    /** False to stop. */
    boolean visit(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Local name of the first element, or an empty text. */
  static String root(String text) {
    String[] root = {""};
    read(
        text,
        xml -> {
          if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            root[0] = xml.getLocalName();
            return false;
          }
          return true;
        });
    return root[0];
  }

  /** True when the text was read to its end or as far as wanted, false when it is damaged. */
  static boolean read(String text, Visitor visitor) {
    int start = Math.max(text.indexOf('<'), 0);
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new StringReader(text.substring(start)));
      while (xml.hasNext()) {
        advance(xml);
        if (!visitor.visit(xml)) {
          return true;
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  /** The JDK's reader fails on some damaged document types with an error of its own. */
  private static void advance(XMLStreamReader xml) throws XMLStreamException {
    try {
      xml.next();
    } catch (MissingResourceException | IndexOutOfBoundsException e) {
      throw new XMLStreamException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
