package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.header.Attrs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the built jars' manifests say of the floors. */
class ArchitectureIT {
  private static List<BundleJar> product;
  private static List<BundleJar> ours;

  @BeforeAll
  static void readJars() {
    product = Built.jars("bundles").stream().map(BundleJar::read).toList();
    Stream<BundleJar> kit = Built.jars(Built.TARGET.resolve("kit")).stream().map(BundleJar::read);
    ours = Stream.concat(product.stream(), kit).filter(BundleJar::ours).toList();
    assertTrue(ours.stream().anyMatch(bundle -> bundle.name().equals("dev.ansatz.tck")));
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void eachBundleStandsOnTheFloorsBelowIt() {
    Map<String, String> exporters = new HashMap<>();
    Stream.concat(product.stream(), ours.stream())
        .filter(bundle -> bundle.name().startsWith("dev.ansatz."))
        .forEach(
            bundle ->
                bundle.exports().keySet().forEach(name -> exporters.put(name, bundle.name())));
    List<String> faults = new ArrayList<>();
    for (BundleJar bundle : ours) {
      for (String imported : bundle.imports().keySet()) {
        String exporter = exporters.getOrDefault(imported, bundle.name());
        if (!exporter.equals(bundle.name()) && !Floors.allows(name(bundle), shorten(exporter))) {
          faults.add(bundle.name() + " must not import " + imported + " from " + exporter);
        }
      }
    }
    assertNone(faults);
  }

  private static String name(BundleJar bundle) {
    return shorten(bundle.name());
  }

  private static String shorten(String bundle) {
    return bundle.substring("dev.ansatz.".length());
  }

  @Test
  void theApiSpeaksOfTheJdkAlone() {
    BundleJar api = ours.stream().filter(b -> b.name().equals("dev.ansatz.api")).findAny().get();
    Set<String> imports = new TreeSet<>(api.imports().keySet());
    imports.removeAll(api.exports().keySet());
    assertEquals(Set.of(), imports);
  }

  @Test
  void everyExportedPackageHasAVersionOfItsOwn() {
    List<String> faults = new ArrayList<>();
    for (BundleJar bundle : ours) {
      for (Map.Entry<String, Attrs> export : bundle.exports().entrySet()) {
        String version = export.getValue().getVersion();
        if (version == null || version.startsWith("0.") || version.equals(bundle.version())) {
          faults.add(bundle.name() + " exports " + export.getKey() + " in version " + version);
        }
      }
    }
    assertNone(faults);
  }

  @Test
  void whatIsInternalStaysInside() {
    List<String> faults = new ArrayList<>();
    for (BundleJar bundle : ours) {
      for (String name : bundle.packages()) {
        boolean exported = bundle.exports().containsKey(name);
        boolean internal = (name + ".").contains(".internal.");
        if (exported == internal) {
          faults.add(bundle.name() + ": " + name + (exported ? " is exported" : " is hidden"));
        }
      }
    }
    assertNone(faults);
  }

  @Test
  void aBundleHoldsItsRootPackageAndNothingElse() {
    List<String> faults = new ArrayList<>();
    for (BundleJar bundle : ours) {
      for (String name : bundle.packages()) {
        if (!(name + ".").startsWith(bundle.name() + ".")) {
          faults.add(bundle.name() + " holds " + name);
        }
      }
    }
    assertNone(faults);
  }

  @Test
  void noPackageIsSplit() {
    List<String> faults = new ArrayList<>();
    for (BundleJar exporter : product) {
      for (BundleJar other : product) {
        Set<String> shared = new TreeSet<>(exporter.exports().keySet());
        shared.retainAll(other.packages());
        if (!exporter.name().equals(other.name()) && !shared.isEmpty()) {
          faults.add(other.name() + " has classes in " + shared + " of " + exporter.name());
        }
      }
    }
    assertNone(faults);
  }
}
