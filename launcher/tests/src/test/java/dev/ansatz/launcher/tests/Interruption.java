package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Kills runs at moments that a seed decides, has them go on, and compares what they leave. */
final class Interruption {
  private static final int MOST_KILLS = 3;
  private static final int LONGEST_MILLIS = 4000;
  private static final int SOON_MILLIS = 100;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();
  private final String experiment;

  Interruption(String name, String yaml) throws IOException, InterruptedException {
    experiment = name + ".yaml";
    Files.writeString(ansatz.folder().resolve(experiment), yaml);
    ansatz.run("run", experiment, "--out", "whole", "--quiet").exits(0);
  }

  /**
   * Kills a run, has it go on, and compares. With odd seeds it is killed once, behind its first
   * checkpoint; with even ones up to three times, at any moment.
   */
  void assertSameBytesAfterKills(long seed) throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    String folder = "killed-" + seed;
    boolean killed =
        seed % 2 == 1
            ? killedInTraining(folder, random.nextInt(SOON_MILLIS))
            : killedAgainAndAgain(folder, random);
    assertTrue(killed || seed % 2 == 0, "the training was too short to be killed");
    if (killed) {
      begin(folder).end().exits(0);
    }
    assertEquals(Map.of(), differences("whole", folder), () -> "seed " + seed);
  }

  /** Returns whether the last kill was in time. */
  private boolean killedAgainAndAgain(String folder, SplittableRandom random)
      throws IOException, InterruptedException {
    int kills = 0;
    while (kills < MOST_KILLS && killed(folder, random.nextInt(LONGEST_MILLIS))) {
      kills++;
    }
    return kills == MOST_KILLS;
  }

  private Running begin(String folder) throws IOException {
    boolean begun =
        Stream.of("run.json", "sweep.json")
            .anyMatch(record -> Files.exists(ansatz.folder().resolve(folder).resolve(record)));
    return begun
        ? ansatz.start("run", "--resume", folder, "--quiet")
        : ansatz.start("run", experiment, "--out", folder, "--quiet");
  }

  /** Returns whether the run was killed; it may have been faster. */
  private boolean killed(String folder, int millis) throws IOException, InterruptedException {
    Running running = begin(folder);
    Path dir = ansatz.folder().resolve(folder);
    running.await(
        () -> Files.exists(dir.resolve("run.json")) || Files.exists(dir.resolve("sweep.json")));
    return running.killAfter(millis);
  }

  /**
   * Kills a run a little later than its first checkpoint is there; returns whether it still ran.
   */
  private boolean killedInTraining(String folder, int millis)
      throws IOException, InterruptedException {
    Running running = begin(folder);
    Path dir = ansatz.folder().resolve(folder);
    running.await(() -> hasCheckpoint(dir));
    return running.killAfter(millis);
  }

  private static boolean hasCheckpoint(Path dir) {
    try (Stream<Path> paths = Files.walk(dir)) {
      return paths.anyMatch(path -> path.endsWith("checkpoint") && path.toFile().list().length > 0);
    } catch (IOException | RuntimeException changing) {
      return false;
    }
  }

  private Map<String, String> differences(String one, String other) throws IOException {
    Map<String, byte[]> a = files(ansatz.folder().resolve(one));
    Map<String, byte[]> b = files(ansatz.folder().resolve(other));
    List<String> names = new ArrayList<>(a.keySet());
    b.keySet().stream().filter(name -> !a.containsKey(name)).forEach(names::add);
    Map<String, String> differences = new TreeMap<>();
    for (String name : names) {
      if (!Arrays.equals(a.get(name), b.get(name))) {
        differences.put(
            name, a.containsKey(name) && b.containsKey(name) ? "differs" : "in one only");
      }
    }
    return Collections.unmodifiableMap(differences);
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.endsWith("times.json")) {
          files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
