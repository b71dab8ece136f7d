package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.compute.Kernels;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures show what a program does, what was fused, and where arrays lie. */
class PictureTest {
  private static Program program() {
    Graph graph = new Graph(DType.F32);
    Value x = graph.input("x & <y>", 64, 30);
    Value w = graph.parameter("w", 30, 20);
    Value b = graph.parameter("b & <c>", 20);
    Value h = x.matmul(w).named("h").plus(b).tanh().named("activity");
    Value loss = h.square().meanAll();
    Value gradient = Gradient.of(loss, List.of(w)).get(0);
    graph.assign(w, w.minus(gradient.times(0.1)).named("next w"));
    return Program.compile(graph, List.of(loss), new Parameters(DType.F32), Kernels.portable());
  }

  @Test
  void anOutlineNamesWhatWasFusedAndWhatLiesInPlace() {
    List<Outline> outlines = program().outline();
    assertEquals("gemm 64 × 20 × 30", outlines.get(0).what());
    Outline fused = outlines.get(1);
    assertTrue(fused.fused().stream().anyMatch(o -> o.startsWith("activity = tanh(")));
    assertTrue(fused.reads().stream().anyMatch(array -> array.name().equals("b & <c>")));
    Outline update =
        outlines.stream().filter(o -> o.writes().get(0).name().equals("next w")).findFirst().get();
    assertTrue(update.isInPlace(update.writes().get(0)));
  }

  @Test
  void thePictureIsXmlWithARowForEachInstruction() throws Exception {
    Program program = program();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Picture.svg(program))));
    String text = document.getDocumentElement().getTextContent();
    assertTrue(text.contains("%d instructions".formatted(program.outline().size())), text);
    assertTrue(text.contains("activity = tanh("), text);
    assertTrue(text.contains("in place"), text);
    assertEquals(Picture.svg(program), Picture.svg(program()));
  }

  @Test
  void theGraphForGraphvizConnectsWritersAndReaders() {
    String dot = Picture.dot(program());
    assertTrue(dot.startsWith("digraph program {"), dot);
    assertTrue(dot.contains("i0 -> i1 [label=\"64 × 20\"]"), dot);
    assertTrue(dot.contains("\"x & <y>\" -> i0"), dot);
  }
}
