package dev.ansatz.launcher.tests.kit;

import java.util.Map;

class NvarInFramework extends ServiceContract {
  NvarInFramework() {
    super("nvar", Map.of("order", 2, "ridge", 1e-8));
  }
}
