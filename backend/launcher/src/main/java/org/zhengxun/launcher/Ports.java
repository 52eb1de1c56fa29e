package org.zhengxun.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ports of one instance: four in a row.
 *
 * @param base the product's own port, 1024 to 65532; the other parts follow it
 */
record Ports(int base) {
  static final int DEFAULT_BASE = 8080;

  Ports {
    if (base < 1024 || base > 65532) {
      throw new LaunchFailure("--port takes a number from 1024 to 65532, not " + base + ".");
    }
  }

  int of(Part part) {
    return base + part.portOffset();
  }

  /** The parts whose port somebody else listens on. */
  Set<Part> taken() {
    Set<Part> taken = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!isFree(of(part))) {
        taken.add(part);
      }
    }
    return taken;
  }

  /** Whether one could listen there now, on every interface. */
  static boolean isFree(int port) {
    return canBind(new InetSocketAddress(port))
        && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
