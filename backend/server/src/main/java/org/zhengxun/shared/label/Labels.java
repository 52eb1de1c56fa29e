package org.zhengxun.shared.label;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The labels of one closed list of the contract.
 *
 * @param list its name in the contract
 * @param words labels by member, in the order of the list
 */
public record Labels(String list, Map<String, String> words) {

  public static <E extends Enum<E>> Labels of(Class<E> type, Function<E, String> label) {
    Map<String, String> words = new LinkedHashMap<>();
    for (E member : type.getEnumConstants()) {
      words.put(member.name(), label.apply(member));
    }
    return new Labels(nameOf(type), words);
  }

  public static <E extends Enum<E> & Labelled> Labels of(Class<E> type) {
    return of(type, Labelled::label);
  }

  private static String nameOf(Class<?> type) {
    Schema schema = type.getAnnotation(Schema.class);
    return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
  }
}
