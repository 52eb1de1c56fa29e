package org.zhengxun.inspector.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpillLogTest {
  @Test
  void recordsAreReadBackWhereverTheyWait() {
    try (SpillLog log = new SpillLog(100)) {
      List<Long> places = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        byte[] record = ("记录 " + i).repeat(i % 20).getBytes(StandardCharsets.UTF_8);
        places.add(log.append(record, record.length));
      }
      for (int i = 499; i >= 0; i--) {
        assertThat(text(log.read(places.get(i)))).isEqualTo(("记录 " + i).repeat(i % 20));
      }
    }
  }

  @Test
  void aWalkMeetsEveryRecordOnce() {
    try (SpillLog log = new SpillLog(64)) {
      for (int i = 0; i < 100; i++) {
        byte[] record = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
        log.append(record, record.length);
      }
      List<String> met = new ArrayList<>();
      for (long at = 0; at < log.end(); ) {
        ByteBuffer record = log.read(at);
        at = SpillLog.after(at, record);
        met.add(text(record));
      }
      assertThat(met).hasSize(100).startsWith("0", "1", "2").endsWith("98", "99");
    }
  }

  private static String text(ByteBuffer record) {
    return StandardCharsets.UTF_8.decode(record).toString();
  }
}
