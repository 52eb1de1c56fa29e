package org.zhengxun.shared.label;

import java.util.Arrays;
import java.util.Optional;

/** A closed list whose members offices write in Chinese. */
public interface Labelled {
  String label();

  /** The member with this label; empty when none has it. */
  static <E extends Enum<E> & Labelled> Optional<E> of(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.label().equals(label)).findFirst();
  }
}
