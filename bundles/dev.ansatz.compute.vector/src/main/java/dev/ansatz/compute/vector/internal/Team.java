package dev.ansatz.compute.vector.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A fixed number of threads that run the parts of a job together; the caller is one of them.
 *
 * <p>Part i of n is always the same share of the work, whoever runs it: when the team is busy with
 * another caller's job, the caller runs all parts itself, with the same result. It also takes back
 * every part that its member has not begun, so that a job never waits for a thread that the
 * operating system does not run: on a busy machine a team is about as fast as its caller alone. A
 * caller of low priority does not take the team from others: it runs all parts itself, too. Nothing
 * is allocated by a run. Idle members spin for some microseconds, because jobs come in quick
 * succession, and then park.
 */
final class Team implements AutoCloseable {

  /** Work in equal parts; an object that its caller keeps and refills. */
  interface Job {

    /** Does one part; other parts run at the same time. */
    void run(int part, int parts);
  }

  private static final int SPINS = 4_000;

  private final Member[] members;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile Job job;
  private volatile Throwable failure;
  private volatile boolean closed;

  /**
   * Starts a team.
   *
   * @param size number of threads, the caller's counted
   */
  Team(int size) {
    members = new Member[size - 1];
    for (int i = 0; i < members.length; i++) {
      members[i] = new Member(i + 1);
      members[i].start();
    }
  }

  int size() {
    return members.length + 1;
  }

  /** Runs all parts of a job and returns when they are done. */
  void run(Job next) {
    if (members.length == 0 || isInBackground() || !busy.compareAndSet(false, true)) {
      for (int part = 0; part < size(); part++) {
        next.run(part, size());
      }
      return;
    }
    try {
      share(next);
    } finally {
      job = null;
      busy.set(false);
    }
  }

  private static boolean isInBackground() {
    return Thread.currentThread().getPriority() < Thread.NORM_PRIORITY;
  }

  private void share(Job next) {
    job = next;
    failure = null;
    for (Member member : members) {
      member.offer();
    }
    try {
      next.run(0, size());
      for (Member member : members) {
        if (member.takeBack()) {
          next.run(member.part, size());
        }
      }
    } finally {
      for (Member member : members) {
        member.awaitEnd();
      }
    }
    if (failure != null) {
      throw new IllegalStateException("A part of a kernel failed: " + failure, failure);
    }
  }

  /**
   * Ends the threads once the current job is done; later jobs run on their caller's thread alone.
   */
  @Override
  public void close() {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    closed = true;
    for (Member member : members) {
      LockSupport.unpark(member);
    }
  }

  private final class Member extends Thread {
    private static final int IDLE = 0;
    private static final int OFFERED = 1;
    private static final int BEGUN = 2;

    private final int part;
    private final AtomicInteger state = new AtomicInteger(IDLE);
    private volatile boolean parked;

    Member(int part) {
      super("kernels-" + part);
      this.part = part;
      setDaemon(true);
    }

    void offer() {
      state.set(OFFERED);
      if (parked) {
        LockSupport.unpark(this);
      }
    }

    boolean takeBack() {
      return state.compareAndSet(OFFERED, IDLE);
    }

    void awaitEnd() {
      takeBack();
      for (int spins = 0; state.get() != IDLE; spins++) {
        if (spins < SPINS) {
          Thread.onSpinWait();
        } else {
          Thread.yield();
        }
      }
    }

    @Override
    public void run() {
      while (await()) {
        if (state.compareAndSet(OFFERED, BEGUN)) {
          try {
            job.run(part, size());
          } catch (Throwable e) {
            failure = e;
          } finally {
            state.set(IDLE);
          }
        }
      }
    }

    /** Returns once a part is offered; false once the team is closed and none is. */
    private boolean await() {
      for (int i = 0; i < SPINS && state.get() != OFFERED; i++) {
        Thread.onSpinWait();
      }
      while (state.get() != OFFERED && !closed) {
        parked = true;
        if (state.get() != OFFERED && !closed) {
          LockSupport.park(this);
        }
        parked = false;
      }
      return state.get() == OFFERED || !closed;
    }
  }
}
