package dev.ansatz.nn.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Interpreter;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of docs/layers.md works, and stands there as it is here. */
class HighwayTest {

  @Test
  void aClosedGatePassesTheInput() {
    Graph graph = new Graph(DType.F64);
    Scope scope = Scope.of(graph, Mode.INFERENCE);
    Value y = new Highway().apply(scope, graph.input("x", 1, 2));
    Interpreter interpreter = new Interpreter(graph);
    scope
        .variables()
        .forEach(v -> interpreter.set(v.value().name(), new double[v.value().shape().size()]));
    interpreter.set("gate/bias", new double[] {-100, 100});
    double[] result =
        interpreter.run(Map.of("x", new double[] {3, 5}), RandomKey.of(0), List.of(y)).get(0);
    assertArrayEquals(new double[] {3, 0}, result, 1e-12);
    assertEquals("highway", scope.rows().get(2).kind());
  }

  @Test
  void theDocumentShowsTheExampleAsItIs() throws IOException {
    Path source = Path.of("src/test/java/dev/ansatz/nn/example/Highway.java");
    String code = Files.readString(source).lines().skip(8).reduce("", (a, b) -> a + b + "\n");
    assertTrue(Files.readString(Path.of("../../docs/layers.md")).contains(code), code);
  }
}
