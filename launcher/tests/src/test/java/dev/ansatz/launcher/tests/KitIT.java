package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The conformance kit, inside the framework, on the learners that are services there. */
@Tag("framework")
class KitIT {

  @Test
  void theLearnersPassTheKit() throws Exception {
    try (Booted product = Booted.product()) {
      for (Path jar : Built.jars(Built.TARGET.resolve("kit"))) {
        product.context().installBundle("reference:" + jar.toFile().toURI());
      }
      Object[] result = run(product);
      System.out.println("inside " + Built.FRAMEWORK + ": Tests run: " + result[0]);
      assertEquals("", result[2]);
      assertEquals(0L, result[1]);
      assertTrue((long) result[0] >= 20, "tests that ran: " + result[0]);
    }
  }

  private static Object[] run(Booted product) throws Exception {
    Path file = Built.folder("kit").resolve("kit.jar");
    Plugins.make(file, "kit", Map.of("Import-Package", "*"));
    Bundle bundle = product.context().installBundle(file.toUri().toString());
    bundle.start();
    Class<?> type = bundle.loadClass("dev.ansatz.launcher.tests.kit.KitRun");
    return (Object[]) ((Supplier<?>) type.getConstructor().newInstance()).get();
  }
}
