package org.zhengxun.inspector.fuzz;

import java.util.List;

/**
 * A reader of what comes from outside, and what to try it with.
 *
 * @param name as it stands in tables and in the names of saved inputs
 * @param seeds small files as real ones look
 * @param words pieces to make texts of; empty for formats of bytes
 * @param form what the seeds are packed in
 * @param memory most bytes that one reading may allocate, whatever the input; -1 when it reads on
 *     several threads
 * @param reader the reader with its rules
 */
record Target(
    String name, List<byte[]> seeds, List<String> words, Form form, long memory, Reader reader) {

  /** Loads what the reader loads once, so that the first input is not charged with it. */
  void warmUp() {
    Trial.of(this, seeds.getFirst());
  }

  /** Reads an input, whatever it is. */
  @FunctionalInterface
  interface Reader {
    /**
     * @return what was read, in words that are the same whenever the same is read
     * @throws Throwable when a rule is broken; what a reader documents is none
     */
    String read(byte[] input) throws Throwable;
  }
}
