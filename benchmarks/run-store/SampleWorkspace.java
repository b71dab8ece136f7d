import dev.ansatz.runtime.store.internal.CurvesFile;
import dev.ansatz.runtime.store.internal.Series;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A workspace of many large runs. */
final class SampleWorkspace {
  static final int RUNS = 1_000;
  static final int METRICS = 100;
  static final int STEPS = 10_000;
  private static final int SCORES = 10;
  private static final int REAL_EVERY = 20;
  private static final long CSV_BYTES = 40_000_000;

  private SampleWorkspace() {}

  static String id(int number) {
    return "run-%04d".formatted(number);
  }

  static void make(Path workspace) throws IOException {
    byte[] curves = curves(0, CSV_BYTES);
    for (int i = 0; i < RUNS; i++) {
      Path dir = Files.createDirectories(workspace.resolve("runs").resolve(id(i)));
      Files.writeString(dir.resolve("run.json"), record(i));
      Files.writeString(
          dir.resolve("times.json"),
          "{\"started\": \"2026-01-%02dT00:00:00Z\", \"ended\": \"2026-02-01T00:00:00Z\"}"
              .formatted(1 + i % 28));
      hole(dir.resolve("metrics.csv"), CSV_BYTES);
      if (i % REAL_EVERY == 0) {
        Files.write(dir.resolve(CurvesFile.NAME), curves(i, CSV_BYTES));
      } else {
        try (OutputStream out = Files.newOutputStream(dir.resolve(CurvesFile.NAME))) {
          out.write(curves, 0, 10_000);
        }
        hole(dir.resolve(CurvesFile.NAME), curves.length);
      }
    }
    table(Files.createDirectories(workspace.resolve("table")).resolve("metrics.csv"));
  }

  private static void hole(Path file, long length) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(length);
    }
  }

  private static String record(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder scores = new StringBuilder();
    for (int i = 0; i < SCORES; i++) {
      scores.append(i == 0 ? "" : ", ").append("\"test.score").append(i);
      scores.append("\": {\"value\": ").append(random.nextDouble());
      scores.append(", \"unit\": \"nats\", \"split\": \"test\", \"better\": \"higher\"}");
    }
    StringBuilder settings = new StringBuilder("\"units\": " + (100 + number));
    for (int i = 0; i < 40; i++) {
      settings.append(", \"setting").append(i).append("\": ").append(random.nextInt(10));
    }
    return """
        {"format": 1, "kind": "run", "state": "FINISHED", "exit": 0, "reason": "", "name": "sample",
         "title": "A sample", "seed": %d, "data": {"id": "lorenz", "settings": {"length": 1000}},
         "model": {"id": "esn", "settings": {%s}}, "steps": %d, "scores": {%s}}
        """
        .formatted(number, settings, STEPS, scores);
  }

  private static byte[] curves(int seed, long csvBytes) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Series> all = new ArrayList<>();
    for (int m = 0; m < METRICS; m++) {
      long[] steps = new long[STEPS];
      double[] values = new double[STEPS];
      for (int i = 0; i < STEPS; i++) {
        steps[i] = i + 1;
        values[i] = random.nextDouble();
      }
      all.add(new Series("train", "metric" + m, "nats", steps, values));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CurvesFile.write(all, csvBytes, bytes);
    return bytes.toByteArray();
  }

  private static void table(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("step,split,name,value,unit\n");
      for (int i = 1; i <= STEPS; i++) {
        for (int m = 0; m < METRICS; m++) {
          out.write(i + ",train,metric" + m + "," + random.nextDouble() + ",nats\n");
        }
      }
    }
  }

  /** Returns the folder of a run that has no quick file. */
  static Path withoutCurves(Path workspace) {
    return workspace.resolve("table");
  }

  /** Removes the index. */
  static void forget(Path workspace) throws IOException {
    Path folder = workspace.resolve(".ansatz");
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
