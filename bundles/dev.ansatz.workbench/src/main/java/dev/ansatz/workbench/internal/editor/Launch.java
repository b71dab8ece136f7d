package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Clipping;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Runs an experiment, with its own seed or another, or says how a shell does it. */
final class Launch {
  private final Session session;
  private final Supplier<JobOrder> order;
  private final FileKeeper keeper;

  Launch(Session session, Supplier<JobOrder> order, FileKeeper keeper) {
    this.session = session;
    this.order = order;
    this.keeper = keeper;
  }

  void run() {
    begin(order.get());
  }

  void runWithSeed() {
    askSeed("Run with seed", seed -> begin(withSeed(seed)));
  }

  private JobOrder withSeed(long seed) {
    JobOrder plain = order.get();
    return new JobOrder(
        plain.name(), plain.text(), plain.folder(), List.of(), OptionalLong.of(seed));
  }

  private void begin(JobOrder wanted) {
    session.selection().job().set(Optional.of(session.jobs().start(wanted)));
    session.stage().perspective("learn");
    session.stage().show("live");
    session.stage().show("progress");
    session.stage().say("Began " + wanted.name() + ".");
  }

  private void askSeed(String title, LongConsumer then) {
    Optional<String> answer =
        session.stage().ask(title, "Seed, a whole number, in place of the file's:", "2");
    if (answer.isEmpty()) {
      return;
    }
    try {
      then.accept(Long.parseLong(answer.get().strip()));
    } catch (NumberFormatException e) {
      session.stage().tell(title, "A seed must be a whole number; got “" + answer.get() + "”.");
    }
  }

  void copyAsCommand() {
    copy(OptionalLong.empty());
  }

  void copyAsCommandWithSeed() {
    askSeed("Copy as command with seed", seed -> copy(OptionalLong.of(seed)));
  }

  private void copy(OptionalLong seed) {
    JobOrder plain = order.get();
    HeadlessCommand command =
        new HeadlessCommand(
            plain.name(),
            plain.text(),
            keeper.file(),
            keeper.saved(),
            session.platform().dataFolder(),
            seed);
    Clipping.copy(command.words());
    session.stage().say("Copied: " + command.words().lines().findFirst().orElse(""));
  }
}
