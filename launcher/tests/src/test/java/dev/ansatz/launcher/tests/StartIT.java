package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Starts from a finished product, under all kinds of circumstances. */
class StartIT {
  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @Test
  void severalStartAtOnceFromAnEmptyCache() throws Exception {
    ansatz.with("ANSATZ_CACHE", ansatz.folder().resolve("cache"));
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      running.add(ansatz.start("list", "models"));
    }
    for (Running each : running) {
      assertTrue(each.end().exits(0).out().contains("esn"));
    }
  }

  @Test
  void aDamagedCacheIsMadeAnew() throws Exception {
    Path cache = ansatz.folder().resolve("cache");
    ansatz.with("ANSATZ_CACHE", cache).run("list", "models").exits(0);
    try (Stream<Path> paths = Files.walk(cache)) {
      for (Path path : paths.filter(file -> file.endsWith("bundle.info")).toList()) {
        Files.writeString(path, "nonsense");
      }
    }
    assertTrue(ansatz.run("list", "models").exits(0).out().contains("esn"));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNamed() throws Exception {
    Path file = Files.writeString(ansatz.folder().resolve("file"), "");
    Result result = ansatz.with("ANSATZ_CACHE", file).run("list", "models").exits(70);
    assertTrue(result.err().contains(file.toString()), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void theProductMayLieAnywhereAndTheScriptBeALink() throws Exception {
    Path home = ansatz.folder().resolve("a folder, with 50% of \"ü\" + more");
    copy(Built.PRODUCT, home);
    Path link = ansatz.folder().resolve("link");
    Files.createSymbolicLink(link, Path.of(home.getFileName().toString(), "bin", "ansatz"));
    AnsatzProcess.of(link).run("list", "models").exits(0);
  }

  @Test
  void nothingIsWrittenIntoTheProduct() throws Exception {
    Map<String, String> before = listing(Built.PRODUCT);
    ansatz.run("list", "models").exits(0);
    assertEquals(before, listing(Built.PRODUCT));
  }

  @Test
  void everyCommandOfTheRehearsalSucceeds() throws Exception {
    Result result =
        ansatz.with("ANSATZ_JAVA_OPTIONS", "-Dansatz.rehearsal=true").run("list", "models");
    String out = result.exits(0).out();
    assertTrue(out.contains("naive-bayes") && out.contains("lorenz-nvar-"), out);
  }

  private static Map<String, String> listing(Path folder) throws IOException {
    Map<String, String> listing = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        listing.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
      }
    }
    return listing;
  }

  /** Copies a folder. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void aJdkThatIsNoneIsNamed() throws Exception {
    Result result = ansatz.with("ANSATZ_JAVA", "/nowhere/jdk").run("list", "models").exits(70);
    assertTrue(result.err().contains("/nowhere/jdk"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void theJdkOfThisTestWillDo() throws Exception {
    ansatz.with("ANSATZ_JAVA", System.getProperty("java.home")).run("list", "models").exits(0);
  }

  @Test
  void aFailureOfTheStartIsOneSentenceAndAStackTraceOnRequest() throws Exception {
    Path home = ansatz.folder().resolve("broken");
    copy(Built.PRODUCT, home);
    Files.writeString(home.resolve("features/base.json"), "{");
    AnsatzProcess broken = AnsatzProcess.of(home.resolve("bin/ansatz"));
    Result result = broken.run("list", "models").exits(70);
    assertTrue(result.err().contains("base.json"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(broken.run("list", "--stacktrace").err().contains("\tat "));
    assertTrue(broken.with("ANSATZ_STACKTRACE", 1).run("list").err().contains("\tat "));
  }
}
