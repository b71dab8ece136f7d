package dev.ansatz.launcher.tests.kit;

import java.util.Map;

class GmmInFramework extends DensityServiceContract {
  GmmInFramework() {
    super("gmm", Map.of("components", 3, "starts", 2));
  }
}
