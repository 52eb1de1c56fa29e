package org.zhengxun.launcher;

import java.time.Duration;

/** The long-running processes of an instance, in the order in which they are stopped. */
enum Part {
  API("api", "API and screens", 0, Signal.TERM, Duration.ofSeconds(30)),
  DEMO_SITES("demo-sites", "demo sites", 3, Signal.TERM, Duration.ofSeconds(10)),
  KEYCLOAK("keycloak", "Keycloak (sign-in)", 1, Signal.TERM, Duration.ofSeconds(30)),
  DATABASE("postgres", "PostgreSQL", 2, Signal.INT, Duration.ofSeconds(60));

  private final String id;
  private final String label;
  private final int portOffset;
  private final Signal stopSignal;
  private final Duration patience;

  Part(String id, String label, int portOffset, Signal stopSignal, Duration patience) {
    this.id = id;
    this.label = label;
    this.portOffset = portOffset;
    this.stopSignal = stopSignal;
    this.patience = patience;
  }

  /** Name of its log and of its record. */
  String id() {
    return id;
  }

  String label() {
    return label;
  }

  int portOffset() {
    return portOffset;
  }

  /** What asks it to end in order. */
  Signal stopSignal() {
    return stopSignal;
  }

  /** How long an orderly end may take before it is forced. */
  Duration patience() {
    return patience;
  }
}
