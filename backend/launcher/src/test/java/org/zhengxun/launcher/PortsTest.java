package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void partsFollowTheBasePort() {
    Ports ports = new Ports(9000);
    assertThat(ports.of(Part.API)).isEqualTo(9000);
    assertThat(ports.of(Part.KEYCLOAK)).isEqualTo(9001);
    assertThat(ports.of(Part.DATABASE)).isEqualTo(9002);
    assertThat(ports.of(Part.DEMO_SITES)).isEqualTo(9003);
  }

  @Test
  void portsOutsideTheRangeAreRefused() {
    assertThatThrownBy(() -> new Ports(80)).hasMessageContaining("1024 to 65532, not 80");
    assertThatThrownBy(() -> new Ports(65533)).isInstanceOf(LaunchFailure.class);
  }

  @Test
  void aListenedPortIsNotFreeAndItsOwnerIsNamed() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
      assertThat(PortOwner.describe(socket.getLocalPort()))
          .hasValueSatisfying(
              owner -> assertThat(owner).contains("process " + ProcessHandle.current().pid()));
    }
  }

  @Test
  void onlyListeningSocketsOfThePortCount() {
    String listening =
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4711 1";
    String connected =
        "   1: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000 0 0 4712 1";
    String other =
        "   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4713 1";
    assertThat(PortOwner.listeners(List.of(listening, connected, other), 8080))
        .containsExactly("socket:[4711]");
  }
}
