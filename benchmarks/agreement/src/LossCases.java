import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.loss.Losses;
import java.util.ArrayList;
import java.util.List;

/** Every loss. */
final class LossCases {
  private final List<Case> cases = new ArrayList<>();

  static List<Case> all() {
    LossCases all = new LossCases();
    all.pointwise();
    all.overlaps();
    all.densities();
    return all.cases;
  }

  private void add(String name, java.util.function.Function<Leaves, Value> build) {
    cases.add(Case.of("loss: " + name, build));
  }

  private static Value x(Leaves l) {
    return l.normal("x", 4, 5);
  }

  private static Value probabilities(Leaves l) {
    return l.between(0.05, 0.95, "p", 4, 5);
  }

  private void pointwise() {
    add("squared error, sum", l -> Losses.squaredErrorSum(x(l), l.normal("y", 4, 5)));
    add("squared error, mean", l -> Losses.squaredErrorMean(x(l), l.normal("y", 4, 5)));
    add("bernoulli", l -> Losses.bernoulliSum(x(l), l.given("target", 4, 5)));
    add(
        "bernoulli of large logits",
        l -> Losses.bernoulliSum(l.between(-90, 90, "x", 4, 5), l.mask("target", 4, 5)));
    add("categorical", l -> Losses.categorical(x(l), l.given("target", 4, 5).softmax()));
    add(
        "categorical, weighted",
        l ->
            Losses.weightedCategorical(
                x(l), l.given("target", 4, 5).softmax(), l.given("weights", 5)));
    add("focal, gamma 2", l -> Losses.focalSum(x(l), l.mask("target", 4, 5), 2));
    add("focal, gamma 1.5", l -> Losses.focalSum(x(l), l.mask("target", 4, 5), 1.5));
  }

  private void overlaps() {
    add("dice", l -> Losses.dice(probabilities(l), l.mask("target", 4, 5), 1));
    add(
        "intersection over union",
        l -> Losses.intersectionOverUnion(probabilities(l), l.mask("target", 4, 5), 0.5));
  }

  private void densities() {
    add(
        "gaussian",
        l -> Losses.gaussianSum(l.normal("mean", 4, 5), l.normal("v", 4, 5), l.normal("y", 4, 5)));
    add(
        "kl to standard normal",
        l -> Losses.klToStandardNormalSum(l.normal("mean", 4, 5), l.normal("v", 4, 5)));
    add(
        "kl between normals",
        l ->
            Losses.klBetweenNormalsSum(
                l.normal("mean", 4, 5),
                l.normal("v", 4, 5),
                l.normal("mean2", 4, 5),
                l.normal("v2", 4, 5)));
  }
}
