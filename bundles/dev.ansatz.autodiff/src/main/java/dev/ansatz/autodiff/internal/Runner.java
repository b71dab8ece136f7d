package dev.ansatz.autodiff.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Outline;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Literal;
import dev.ansatz.autodiff.op.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Carries out a compiled program. */
public final class Runner {
  /** Less is done sooner than handed over to other threads. */
  static final long SHARED_WORK = 50_000;

  private final Compiled compiled;
  private final Kernels kernels;
  private final int workers;
  private final Part share = this::share;
  private final Machine machine;
  private final Instruction[] instructions;
  private final Map<Source, Object> arrays = new HashMap<>();
  private Instruction current;

  /** Makes the arrays of a program. */
  public Runner(Compiled compiled, DType dtype, Parameters parameters, Kernels kernels) {
    this.compiled = compiled;
    this.instructions = compiled.instructions().toArray(Instruction[]::new);
    MicroOp.Registers registers = compiled.registers();
    this.kernels = kernels;
    this.workers = kernels.threads();
    int slots = registers.first() + workers * registers.perWorker();
    this.machine =
        dtype == DType.F32 ? new F32Machine(kernels, slots) : new F64Machine(kernels, slots);
    compiled.sources().forEach((source, slot) -> place(source, slot, dtype, parameters));
    for (int slot = 0; slot < slots; slot++) {
      if (!compiled.sources().containsValue(slot)) {
        machine.allocate(
            slot, slot < registers.first() ? compiled.sizes().get(slot) : Fusion.LONGEST_BLOCK);
      }
    }
    compiled.literals().forEach(this::write);
  }

  private void place(Source source, int slot, DType dtype, Parameters parameters) {
    int size = source.extents().size();
    Object array =
        source instanceof Source.Parameter
            ? array(parameters.get(source.name(), source.extents()))
            : dtype == DType.F32 ? new float[size] : new double[size];
    machine.place(slot, array);
    arrays.put(source, array);
  }

  private static Object array(Tensor tensor) {
    return tensor instanceof F32Tensor floats ? floats.array() : ((F64Tensor) tensor).array();
  }

  private void write(Literal literal, int slot) {
    for (int i = 0; i < literal.tensor().size(); i++) {
      machine.set(slot, i, literal.tensor().get(i));
    }
  }

  /** Runs the program. */
  public void run(RandomKey key) {
    machine.key(key);
    for (Instruction instruction : instructions) {
      run(instruction);
    }
  }

  private void run(Instruction instruction) {
    if (workers > 1 && instruction.work() >= SHARED_WORK) {
      current = instruction;
      kernels.parallel(workers, share);
    } else {
      instruction.run(machine, 0, instruction.parts(), 0);
    }
  }

  private void share(int worker) {
    long parts = current.parts();
    int from = (int) (parts * worker / workers);
    int to = (int) (parts * (worker + 1) / workers);
    current.run(machine, from, to, worker);
  }

  /**
   * Runs the program some times; returns each instruction with its mean time, those of regions one
   * by one.
   */
  public String profile(RandomKey key, int runs) {
    List<? extends Instruction> all =
        compiled.instructions().stream().flatMap(i -> i.members().stream()).toList();
    long[] nanos = new long[all.size()];
    for (int run = 0; run < runs; run++) {
      machine.key(key);
      for (int i = 0; i < nanos.length; i++) {
        long begin = System.nanoTime();
        run(all.get(i));
        nanos[i] += System.nanoTime() - begin;
      }
    }
    return IntStream.range(0, nanos.length)
        .mapToObj(i -> "%9.2f µs  %s%n".formatted(nanos[i] / 1e3 / runs, all.get(i).describe()))
        .collect(Collectors.joining());
  }

  /** Returns the array of a source; null where the program does not need it. */
  public Object source(Value value) {
    return arrays.get((Source) value.op());
  }

  /** Returns the names of the sources that the program needs. */
  public List<String> sources() {
    return compiled.sources().keySet().stream().map(Source::name).sorted().toList();
  }

  /** Returns an element of a result. */
  public double get(int result, int index) {
    Place place = compiled.results().get(result);
    return machine.get(place.slot(), place.offset() + index);
  }

  /** Returns how many elements the slots hold. */
  public long elements() {
    return compiled.sizes().stream().mapToLong(Integer::longValue).sum();
  }

  /** Returns the instructions, as a person wants to see them. */
  public List<Outline> outline() {
    return compiled.outlines();
  }

  /** Returns the instructions as text. */
  public String dump() {
    return compiled.instructions().stream()
        .map(Instruction::describe)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
