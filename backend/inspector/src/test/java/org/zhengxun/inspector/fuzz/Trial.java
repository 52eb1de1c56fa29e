package org.zhengxun.inspector.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * One input tried on one reader: it is read twice, and must be the same, and cost no more memory
 * than is allowed.
 *
 * @param failure what is wrong, or null
 * @param nanos processor time of the slower reading
 * @param allocated bytes of the larger reading
 */
record Trial(Throwable failure, long nanos, long allocated) {
  /** What an input may allocate beside the target's bound, for each of its bytes. */
  private static final long FOR_EACH_BYTE = 4000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Trial of(Target target, byte[] input) {
    long most = 0;
    long slowest = 0;
    try {
      String first = null;
      for (int i = 0; i < 2; i++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        String read = target.reader().read(input.clone());
        slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - start);
        most = Math.max(most, THREADS.getCurrentThreadAllocatedBytes() - before);
        if (first != null && !first.equals(read)) {
          throw new AssertionError("Read twice, and not the same: " + first + " and " + read);
        }
        first = read;
      }
      long allowed = target.memory() + FOR_EACH_BYTE * input.length;
      if (target.memory() >= 0 && most > allowed) {
        throw new AssertionError("Took %,d bytes, allowed %,d".formatted(most, allowed));
      }
      return new Trial(null, slowest, most);
    } catch (Throwable e) {
      return new Trial(e, slowest, most);
    }
  }

  /** What kind of failure it is: the same cause gives the same words. */
  String kind() {
    StackTraceElement[] stack = failure.getStackTrace();
    String where = "";
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().startsWith("org.zhengxun.inspector")) {
        where = " in " + frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    String top =
        stack.length == 0 ? "" : " at " + stack[0].getClassName() + "." + stack[0].getMethodName();
    return failure.getClass().getSimpleName() + top + where;
  }
}
