package org.zhengxun.inspector.qr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import org.apache.commons.compress.compressors.lzw.LZWInputStream;

/** Undoes the LZW of a GIF: codes of growing length, with one to begin anew and one to end. */
final class GifCodes extends LZWInputStream {
  private static final int LONGEST = 12;

  private final int bits;

  /**
   * @param bits of one pixel, 2 to 8
   */
  GifCodes(InputStream in, int bits) {
    super(in, ByteOrder.LITTLE_ENDIAN);
    if (bits < 2 || bits > 8) {
      throw new IllegalArgumentException("no GIF has pixels of " + bits + " bits");
    }
    this.bits = bits;
    initializeTables(LONGEST);
    setClearCode(bits + 1);
    begin();
  }

  private void begin() {
    setCodeSize(bits + 1);
    setTableSize((1 << bits) + 2);
    resetPreviousCode();
  }

  @Override
  protected int addEntry(int previousCode, byte character) throws IOException {
    int most = 1 << getCodeSize();
    int entry = addEntry(previousCode, character, most);
    if (getTableSize() == most && getCodeSize() < LONGEST) {
      incrementCodeSize();
    }
    return entry;
  }

  @Override
  protected int decompressNextSymbol() throws IOException {
    int code = readNextCode();
    if (code == getClearCode()) {
      begin();
      return 0;
    }
    if (code < 0 || code == getClearCode() + 1) {
      return -1;
    }
    boolean repeats = code == getTableSize();
    if (repeats) {
      addRepeatOfPreviousCode();
    } else if (code > getTableSize()) {
      throw new IOException("a code nobody defined");
    }
    return expandCodeToOutputStack(code, repeats);
  }
}
