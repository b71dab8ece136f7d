package dev.ansatz.launcher.tests.kit;

import java.util.Map;

class PpcaInFramework extends DensityServiceContract {
  PpcaInFramework() {
    super("ppca", Map.of("latents", 3));
  }
}
