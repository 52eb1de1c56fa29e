package org.zhengxun.inspector.fuzz;

import java.util.function.UnaryOperator;

/** What a file is packed in: unpacked, changed inside and packed again, it reaches further. */
@FunctionalInterface
interface Form {
  /** Text, or bytes without sums or packing. */
  Form PLAIN = (file, change) -> change.apply(file);

  /**
   * The file with something inside changed.
   *
   * @param change changes one part; it is called for one part or more
   */
  byte[] remake(byte[] file, UnaryOperator<byte[]> change);
}
