package org.zhengxun.inspector.qr;

import java.util.Optional;

/** Reads pictures of one format. */
interface PictureReader {

  /** True when the bytes begin as this format does. */
  boolean knows(byte[] bytes);

  /**
   * Reads a picture; empty when it is too large or uses what this reader does not know.
   *
   * @throws RuntimeException when the bytes are broken
   */
  Optional<Greys> read(byte[] bytes);
}
