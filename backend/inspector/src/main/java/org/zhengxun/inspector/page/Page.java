package org.zhengxun.inspector.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page while it is being looked at.
 *
 * @param digest what is kept of it
 * @param dom its document; not to be kept
 * @param links the elements of its body that link, in their order; not to be kept
 * @param styles its style elements; not to be kept
 * @param references everything a browser would follow
 * @param footer its bottom area
 * @param text its visible text, blocks on lines of their own
 * @param anchors places inside it that a link may name
 * @param fittings what its template is fitted with
 */
public record Page(
    PageDigest digest,
    Document dom,
    List<Element> links,
    List<Element> styles,
    List<Reference> references,
    Footer footer,
    String text,
    List<String> anchors,
    Fittings fittings) {}
