package dev.ansatz.launcher.tests.kit;

import java.util.Map;

class EsnInFramework extends ServiceContract {
  EsnInFramework() {
    super("esn", Map.of("units", 60, "ridge", 1e-8, "washout", 100));
  }
}
