package dev.ansatz.workbench.internal.editor;

import javax.swing.Timer;

/** A delay of some milliseconds. */
final class TimerDelay implements Delay {
  private final Timer timer;
  private Runnable next = () -> {};

  TimerDelay(int millis) {
    timer = new Timer(millis, event -> next.run());
    timer.setRepeats(false);
  }

  @Override
  public void restart(Runnable work) {
    next = work;
    timer.restart();
  }

  @Override
  public void cancel() {
    timer.stop();
  }
}
