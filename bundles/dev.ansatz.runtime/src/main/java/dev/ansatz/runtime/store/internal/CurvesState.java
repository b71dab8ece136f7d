package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Live readings as plain data. Steps stand in arrays of doubles, which hold them exactly. */
final class CurvesState {
  private CurvesState() {}

  /** Adds the arrays to some tensors, and returns the words. */
  static Map<String, Object> save(Curves curves, Map<String, Tensor> tensors) {
    List<Object> heads = new ArrayList<>();
    for (Curve curve : curves.list()) {
      Curve.State state = curve.state();
      Map<String, Object> head = new LinkedHashMap<>();
      head.put("name", curve.name());
      head.put("unit", curve.unit());
      head.put("seen", state.seen());
      head.put("stride", state.stride());
      String prefix = prefix(heads.size());
      tensors.put(prefix + "steps", F64Tensor.of(state.steps(), state.steps().length));
      tensors.put(prefix + "values", F64Tensor.of(state.values(), state.values().length));
      heads.add(head);
    }
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("overflowing", curves.overflowing());
    words.put("curves", heads);
    return words;
  }

  private static String prefix(int index) {
    return "reading/" + index + "/";
  }

  static Curves restore(Map<?, ?> words, Map<String, Tensor> tensors) {
    List<Curve> curves = new ArrayList<>();
    for (Object item : (List<?>) words.get("curves")) {
      Map<?, ?> head = (Map<?, ?>) item;
      String prefix = prefix(curves.size());
      Curve.State state =
          new Curve.State(
              ((Number) head.get("seen")).longValue(),
              ((Number) head.get("stride")).longValue(),
              ((F64Tensor) tensors.get(prefix + "steps")).array(),
              ((F64Tensor) tensors.get(prefix + "values")).array());
      curves.add(new Curve((String) head.get("name"), (String) head.get("unit"), state));
    }
    return new Curves(curves, (Boolean) words.get("overflowing"));
  }
}
