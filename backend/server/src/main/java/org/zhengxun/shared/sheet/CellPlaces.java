package org.zhengxun.shared.sheet;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the places that the cells of a part claim. The spreadsheet library makes room for all
 * columns before a cell: one at ZZZZZZ1 takes more than a gigabyte from a file of 300 bytes.
 */
final class CellPlaces {

  /** Spreadsheets end at column XFD (ECMA-376); none of the numbers of rows has more digits. */
  private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

  private CellPlaces() {}

  /** False when a cell stands where no spreadsheet has one; parts that are no sheets are sound. */
  static boolean areSound(InputStream part) {
    var sheet = false;
    try {
      var xml = factory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          sheet |= xml.getLocalName().equals("worksheet");
          if (!sheet) {
            return true;
          }
          if (!isSound(xml)) {
            return false;
          }
        }
      }
      return true;
    } catch (XMLStreamException | RuntimeException e) {
      return !sheet; // the JDK's reader has errors of its own, too
    }
  }

  private static boolean isSound(XMLStreamReader xml) {
    var place = xml.getLocalName().equals("c") ? xml.getAttributeValue(null, "r") : null;
    return place == null || PLACE.matcher(place).matches();
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
