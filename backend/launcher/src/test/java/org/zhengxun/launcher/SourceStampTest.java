package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStampTest {
  @TempDir Path root;
  private SourceStamp stamp;

  @BeforeEach
  void build() throws IOException {
    Files.createDirectories(root.resolve("src/target"));
    Files.writeString(root.resolve("src/A.java"), "class A {}");
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Path product = Files.writeString(root.resolve("product.jar"), "built");
    stamp =
        new SourceStamp(root, List.of("src", "pom.xml", "absent"), product, root.resolve("stamp"));
    stamp.mark();
  }

  @Test
  void freshRightAfterTheBuild() throws IOException {
    assertThat(stamp.isStale()).isFalse();
  }

  @Test
  void touchedButEqualSourcesAreFresh() throws IOException {
    Files.setLastModifiedTime(root.resolve("src/A.java"), FileTime.fromMillis(1));
    assertThat(stamp.isStale()).isFalse();
  }

  @Test
  void changedAddedAndRemovedSourcesAreStale() throws IOException {
    Path source = root.resolve("src/A.java");
    Files.writeString(source, "class A { }");
    assertThat(stamp.isStale()).isTrue();
    Files.writeString(source, "class A {}");
    Path added = Files.writeString(root.resolve("src/B.java"), "class B {}");
    assertThat(stamp.isStale()).isTrue();
    Files.delete(added);
    assertThat(stamp.isStale()).isFalse();
    Files.delete(source);
    assertThat(stamp.isStale()).isTrue();
  }

  @Test
  void whatBuildsWriteIsNoSource() throws IOException {
    Files.writeString(root.resolve("src/target/A.class"), "code");
    assertThat(stamp.isStale()).isFalse();
  }

  @Test
  void missingOrRebuiltProductIsStale() throws IOException {
    Files.setLastModifiedTime(stamp.product(), FileTime.fromMillis(1));
    assertThat(stamp.isStale()).isTrue();
    Files.delete(stamp.product());
    assertThat(stamp.isStale()).isTrue();
  }
}
