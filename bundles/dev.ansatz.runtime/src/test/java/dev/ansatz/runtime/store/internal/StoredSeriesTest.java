package dev.ansatz.runtime.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredMetric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSeriesTest {
  private static final List<Judgement> SCORES =
      List.of(
          new Judgement(Split.TEST, new Score("mse", 0.5, "mm²", Better.LOWER)),
          new Judgement(Split.TRAIN, new Score("loss", 0.125, "nats", Better.LOWER)));

  @TempDir Path temp;

  private static Curve curve(String name, long seed) {
    Curve curve = new Curve(name, "nats");
    SplittableRandom random = new SplittableRandom(seed);
    long step = 0;
    for (int i = 0; i < 1_000; i++) {
      step += 1 + random.nextInt(1 << random.nextInt(25));
      curve.add(step, random.nextInt(50) == 0 ? Double.NaN : random.nextDouble(-1e9, 1e9));
    }
    return curve;
  }

  private Path written() {
    RunFolder folder = RunFolder.create(temp.resolve("run"));
    MetricsFiles.write(folder, List.of(curve("loss", 1), curve("kl", 2)), SCORES, 1L << 40);
    return folder.dir();
  }

  @Test
  void bothFilesSayTheSame() throws IOException {
    Path dir = written();
    List<String> keys = List.of("train.loss", "train.kl", "test.mse");
    Set<StoredMetric> quick = Set.copyOf(StoredSeries.summaries(dir));
    List<Series> curves = series(dir, keys);
    Files.delete(dir.resolve(CurvesFile.NAME));
    assertEquals(quick, Set.copyOf(StoredSeries.summaries(dir)));
    List<Series> table = series(dir, keys);
    for (int i = 0; i < keys.size(); i++) {
      assertArrayEquals(table.get(i).steps(), curves.get(i).steps());
      assertArrayEquals(table.get(i).values(), curves.get(i).values());
    }
    assertEquals(1_001, curves.get(0).steps().length, "the score follows the readings");
  }

  private static List<Series> series(Path dir, List<String> keys) throws IOException {
    return List.of(
        StoredSeries.read(dir, keys.get(0)).get(),
        StoredSeries.read(dir, keys.get(1)).get(),
        StoredSeries.read(dir, keys.get(2)).get());
  }

  @Test
  void theQuickFileIsNotBelievedWhereTheTableHasChanged() throws IOException {
    Path dir = written();
    Files.writeString(
        dir.resolve("metrics.csv"), "step,split,name,value,unit\n1,train,loss,3.5,nats\n");
    assertArrayEquals(new double[] {3.5}, StoredSeries.read(dir, "train.loss").get().values());
  }

  @Test
  void aBrokenQuickFileDoesNoHarm() throws IOException {
    Path dir = written();
    Path file = dir.resolve(CurvesFile.NAME);
    byte[] whole = Files.readAllBytes(file);
    double[] values = StoredSeries.read(dir, "train.kl").get().values();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
      Files.write(file, cut);
      assertArrayEquals(values, StoredSeries.read(dir, "train.kl").get().values());
    }
    for (int place = 0; place < 150; place++) {
      byte[] wrong = whole.clone();
      wrong[place] ^= (byte) 0x80;
      Files.write(file, wrong);
      assertTrue(StoredSeries.read(dir, "test.mse").isPresent() || place > 28);
    }
  }

  @Test
  void aTableThatIsNoneIsNamed() throws IOException {
    Path dir = written();
    Files.delete(dir.resolve(CurvesFile.NAME));
    Files.writeString(dir.resolve("metrics.csv"), "step,split\n1,train\n");
    IOException refused =
        assertThrows(IOException.class, () -> StoredSeries.read(dir, "train.loss"));
    assertTrue(refused.getMessage().contains("line 2 has 2 fields"), refused.getMessage());
  }
}
