package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation that the compiler has no kernels for, carried out as it is defined: slow, and the
 * one instruction that allocates.
 *
 * @param value the value to compute
 * @param from where its inputs lie
 * @param to where it goes
 */
record Plain(Value value, List<Place> from, Place to) implements Instruction {

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public long work() {
    return 0;
  }

  @Override
  public void run(Machine machine, int first, int last, int worker) {
    List<double[]> inputs = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      double[] elements = new double[value.inputs().get(i).shape().size()];
      for (int j = 0; j < elements.length; j++) {
        elements[j] = machine.get(from.get(i).slot(), from.get(i).offset() + j);
      }
      inputs.add(elements);
    }
    double[] result = value.op().evaluate(value, inputs);
    for (int j = 0; j < result.length; j++) {
      machine.set(to.slot(), to.offset() + j, result[j]);
    }
  }

  @Override
  public String describe() {
    return "plain " + value.op().label();
  }
}
