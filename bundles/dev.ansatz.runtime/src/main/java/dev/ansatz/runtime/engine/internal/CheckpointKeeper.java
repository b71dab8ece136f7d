package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.store.internal.Checkpoint;
import dev.ansatz.runtime.store.internal.Checkpoints;
import dev.ansatz.runtime.store.internal.Fingerprint;
import dev.ansatz.runtime.store.internal.StoreException;

/**
 * Saves checkpoints while a training goes on, and when it is stopped between two steps. Where that
 * fails the run goes on, and says once what is not saved.
 */
final class CheckpointKeeper implements BetweenSteps {
  private final PhaseContext context;
  private final Checkpoints checkpoints;
  private final TimeLimit limit;
  private final double period;
  private long last = System.nanoTime();
  private String data = "";
  private boolean warned;
  private boolean givenUp;

  CheckpointKeeper(PhaseContext context, Checkpoints checkpoints, TimeLimit limit) {
    this.limit = limit;
    this.context = context;
    this.checkpoints = checkpoints;
    this.period = context.plan().run().checkpoint();
    this.givenUp = !(period > 0);
  }

  @Override
  public void after(long steps, Step step, Training training) {
    boolean due = (System.nanoTime() - last) / 1e9 >= period;
    if (due && step.status() != Step.Status.FINISHED) {
      save(steps, training);
    }
  }

  @Override
  public void cut(long steps, Training training) {
    save(steps, training);
  }

  private void save(long steps, Training training) {
    if (givenUp) {
      return;
    }
    try {
      checkpoints.write(checkpoint(steps, training));
    } catch (StoreException e) {
      warn(steps, e);
    } catch (RuntimeException e) {
      givenUp = true;
      warn(steps, e);
    }
    last = System.nanoTime();
  }

  private Checkpoint checkpoint(long steps, Training training) {
    Bound<?> bound = context.plan().model();
    Archive archive = context.guard().call(bound, "saving a checkpoint", training::save);
    Findings findings = context.findings();
    return new Checkpoint(
        steps, archive, findings.curves, findings.ledger.warnings(), limit.used(), data());
  }

  private String data() {
    if (data.isEmpty()) {
      data = Fingerprint.of(context.findings().dataset.orElseThrow());
    }
    return data;
  }

  private void warn(long steps, RuntimeException e) {
    if (!warned) {
      warned = true;
      context
          .findings()
          .ledger
          .warn("no checkpoint could be saved at step %d: %s".formatted(steps, e.getMessage()));
    }
  }
}
