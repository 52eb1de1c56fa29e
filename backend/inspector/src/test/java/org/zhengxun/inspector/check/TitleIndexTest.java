package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleIndexTest {
  private final TitleIndex<String> index = new TitleIndex<>();

  @Test
  void titlesThatHoldTheTextOrStandInItAreFound() {
    index.add("某某县就业促进办法", "a");
    index.add("就业促进", "b");
    index.add("某某县防汛方案", "c");

    assertThat(index.related("就业促进办法")).containsExactly("a", "b");
    assertThat(index.standingIn("一图读懂某某县防汛方案")).containsExactly("c");
    assertThat(index.related("养老服务办法")).isEmpty();
  }

  @Test
  void textsShorterThanAPieceFindNothing() {
    index.add("办法", "a");

    assertThat(index.related("办法")).isEmpty();
  }
}
