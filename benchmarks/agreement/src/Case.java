import dev.ansatz.autodiff.Value;
import java.util.List;
import java.util.function.Function;

/**
 * One comparison.
 *
 * @param name what is compared; the other side has a function of that name
 * @param runs how often the program is run; the results after each run are compared
 * @param build makes the results
 */
record Case(String name, int runs, Function<Leaves, List<Value>> build) {

  static Case of(String name, Function<Leaves, Value> build) {
    return new Case(name, 1, leaves -> List.of(build.apply(leaves)));
  }
}
