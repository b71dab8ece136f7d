import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Interpreter;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.formats.Npy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Computes all cases and writes what went in and what came out, as NPZ files. */
public final class Agreement {

  /** How results are computed: one list of arrays for each run. */
  private interface Way {
    List<List<double[]>> run(Built built, List<Value> results);
  }

  private Agreement() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(folder.resolve("interpreted.npz"), Agreement::interpret);
    write(folder.resolve("compiled.npz"), (b, r) -> compile(b, r, Kernels.portable()));
    try (VectorKernels vector = new VectorKernels()) {
      write(folder.resolve("compiled-vector.npz"), (b, r) -> compile(b, r, vector));
    }
  }

  private static void write(Path path, Way way) throws IOException {
    List<Case> cases = new ArrayList<>(OperationCases.all());
    cases.addAll(LayerCases.all());
    cases.addAll(LossCases.all());
    cases.addAll(OptimizerCases.all());
    Map<String, Tensor> arrays = new LinkedHashMap<>();
    for (Case one : cases) {
      Built built = new Built(one);
      built.given().forEach((name, tensor) -> put(arrays, one.name() + "|in|" + name, tensor));
      results(built, way).forEach((name, tensor) -> put(arrays, one.name() + "|" + name, tensor));
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, Tensor> entry : arrays.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey() + ".npy"));
        Npy.write(entry.getValue(), out);
      }
    }
  }

  private static void put(Map<String, Tensor> arrays, String name, Tensor tensor) {
    if (arrays.put(name, tensor) != null) {
      throw new IllegalStateException("two arrays are named " + name);
    }
  }

  private static Map<String, F64Tensor> results(Built built, Way way) {
    List<List<double[]>> runs = way.run(built, List.copyOf(built.results.values()));
    Map<String, F64Tensor> results = new LinkedHashMap<>();
    int position = 0;
    for (Map.Entry<String, Value> entry : built.results.entrySet()) {
      int index = position++;
      List<double[]> sequence = runs.stream().map(run -> run.get(index)).toList();
      results.put(entry.getKey(), together(sequence, entry.getValue().shape()));
    }
    return results;
  }

  private static F64Tensor together(List<double[]> sequence, Shape shape) {
    if (sequence.size() == 1) {
      return new F64Tensor(shape, sequence.get(0));
    }
    double[] all = sequence.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    return F64Tensor.of(all, sequence.size(), shape.size());
  }

  private static List<List<double[]>> interpret(Built built, List<Value> results) {
    Interpreter interpreter = new Interpreter(built.leaves.graph);
    built.leaves.parameters.forEach((name, tensor) -> interpreter.set(name, tensor.array()));
    Map<String, double[]> inputs = new HashMap<>();
    built.leaves.inputs.forEach((name, tensor) -> inputs.put(name, tensor.array()));
    List<List<double[]>> runs = new ArrayList<>();
    for (int run = 0; run < built.source.runs(); run++) {
      runs.add(interpreter.run(inputs, Built.KEY, results));
    }
    return runs;
  }

  private static List<List<double[]>> compile(Built built, List<Value> results, Kernels kernels) {
    Parameters parameters = new Parameters(DType.F64);
    built.leaves.parameters.forEach((name, t) -> parameters.set(name, t.shape(), t.array()));
    Program program = Program.compile(built.leaves.graph, results, parameters, kernels);
    for (String name : program.sources()) {
      F64Tensor given = built.leaves.inputs.get(name);
      if (given != null) {
        double[] input = ((F64Tensor) program.input(name)).array();
        System.arraycopy(given.array(), 0, input, 0, input.length);
      }
    }
    List<List<double[]>> runs = new ArrayList<>();
    for (int run = 0; run < built.source.runs(); run++) {
      program.run(Built.KEY);
      List<double[]> now = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        now.add(program.result(i).toDoubles());
      }
      runs.add(now);
    }
    return runs;
  }
}
