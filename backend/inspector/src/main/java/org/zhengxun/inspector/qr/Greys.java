package org.zhengxun.inspector.qr;

/**
 * A picture in grey.
 *
 * @param width pixels of a row
 * @param height rows
 * @param luma brightness of each pixel, row by row, 0 to 255 as unsigned bytes
 */
record Greys(int width, int height, byte[] luma) {
  /** Larger pictures are no codes, and could be made to fill the memory. */
  static final int MOST_PIXELS = 4_000_000;
}
