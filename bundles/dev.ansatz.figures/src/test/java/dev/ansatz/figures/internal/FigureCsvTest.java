package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureCsvTest {
  private static List<String> lines(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureCsv.write(figure, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void everyPointOfEverySeriesIsALine() throws IOException {
    List<String> lines = lines(Samples.study());
    assertEquals(1 + 2 * (4 + 6 + 6), lines.size());
    assertEquals("panel,title,kind,series,index,x,y,z,low,high,text", lines.get(0));
    assertEquals("1,Linear axes,points,trials,0,500,0.01,,,,", lines.get(1));
    assertEquals(
        "2,Logarithmic axes,error-bars,mean ± sd,1,375,0.013,,0.009099999999999999,0.0169,",
        lines.get(22));
  }

  @Test
  void gapsAndBandsAndLabels() throws IOException {
    List<String> waves = lines(Samples.waves());
    assertTrue(waves.stream().anyMatch(line -> line.matches("1,.*,line,cosine,170,8.5,,,,,")));
    List<String> bands = lines(Samples.bandsAndBars());
    assertEquals("1,A band around its mean,band,loss,0,0,,,7,13,", bands.get(1));
    List<String> classes = lines(Samples.classes(10));
    assertTrue(classes.get(classes.size() - 1).endsWith(",,,,class 9"));
  }

  @Test
  void spacesHaveThreeValues() throws IOException {
    List<String> lines = lines(Samples.attractors());
    assertEquals(8001, lines.size());
    assertEquals("1,original,curve,original,0,1,1,25,,,", lines.get(1));
  }

  @Test
  void pixelsCellsAndTexts() throws IOException {
    List<String> pixels = lines(Samples.pictures());
    assertEquals(1 + 69 * 144, pixels.size());
    assertTrue(pixels.get(1).matches("1,Originals,pixel,disc 0,0,0,0,\\d+,,,"), pixels.get(1));
    List<String> cells = lines(Cells.cells());
    assertEquals("1,3 by 4,cell,rose,0,0,0,0,,,rose", cells.get(1));
    assertEquals("1,3 by 4,cell,rose,1,1,0,,,,rose", cells.get(2));
    assertEquals("2,A table,text,1.25,0,,,,,,1.25", cells.get(13));
  }

  @Test
  void namesAreQuoted() throws IOException {
    Figure figure =
        Samples.figure(
            "quotes",
            1,
            Samples.plane(
                "a, \"b\"",
                Samples.time(),
                Samples.time(),
                Samples.line("c\nd", new double[] {1}, new double[] {1e-300}, 0)));
    assertTrue(lines(figure).get(1).startsWith("1,\"a, \"\"b\"\"\",line,\"c"));
  }
}
