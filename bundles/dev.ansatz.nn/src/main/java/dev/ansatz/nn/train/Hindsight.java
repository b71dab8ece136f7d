package dev.ansatz.nn.train;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.model.Archive;
import dev.ansatz.nn.Variable;
import java.util.Optional;

/**
 * What a training was like some steps ago. Where a number is no longer finite, the steps since then
 * are taken once more, to the same bits, with a look behind each: so the training itself, which
 * only looks at its loss, is told the step and the tensor in which it began.
 *
 * <p>Costs a copy of the state every {@value #STRIDE} steps, and nothing within a step.
 */
final class Hindsight {
  static final int STRIDE = 256;

  private final NetworkTraining.Plan plan;
  private Archive past;

  Hindsight(NetworkTraining.Plan plan) {
    this.plan = plan;
  }

  /**
   * Looks at the weights where that is due, and remembers them.
   *
   * @throws DivergedException where they are no longer finite
   */
  void beforeStep(Course course, StepContext context) {
    if (past != null && course.state().steps() % STRIDE != 0) {
      return;
    }
    if (past != null) {
      check(course, context);
    }
    past = course.save();
  }

  /**
   * Returns normally where the weights are finite.
   *
   * @throws DivergedException where they are not
   */
  void check(Course course, StepContext context) {
    if (course.state().spoilt().isPresent()) {
      throw explanation(course.state().steps(), context);
    }
  }

  /**
   * Finds out what first was not finite.
   *
   * @param steps how many steps the training has begun
   */
  DivergedException explanation(long steps, StepContext context) {
    Course again = new Course(plan);
    again.restore(past);
    while (again.state().steps() < steps) {
      context.stop().check();
      Archive before = again.save();
      double loss = again.take(again.turn())[0].value();
      Optional<Variable> spoilt = again.state().spoilt();
      if (!Double.isFinite(loss) || spoilt.isPresent()) {
        Finding finding = Inspection.of(plan, before).finding().orElseGet(() -> ofStep(spoilt));
        return diverged(finding, again);
      }
      again.taken();
    }
    return diverged(ofStep(Optional.empty()), again);
  }

  /** What is wrong although all that the step began with and its gradients are finite. */
  private static Finding ofStep(Optional<Variable> spoilt) {
    String tensor =
        spoilt.map(v -> "'%s' after its update".formatted(v.value().name())).orElse("the loss");
    return new Finding(tensor, Finding.Kind.STEP);
  }

  private static DivergedException diverged(Finding finding, Course course) {
    String tensor = "in epoch %d, %s".formatted(course.state().epoch() + 1, finding.tensor());
    long step = course.state().steps() + 1;
    return new DivergedException(tensor, advice(finding, course)).atStep(step);
  }

  private static String advice(Finding finding, Course course) {
    return switch (finding.kind()) {
      case INPUT -> "correct or leave out this row";
      case COMPUTED ->
          course.state().steps() == 0
              ? "standardise the data, or scale it down"
              : course.advice() + ", or standardise the data";
      case STEP -> course.advice();
    };
  }
}
