package dev.ansatz.compute.vector.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A fixed number of threads that run the parts of a job together; the caller is one of them.
 *
 * <p>Part i of n is always the same share of the work, whoever runs it: when the team is busy with
 * another caller's job, the caller runs all parts itself, with the same result. Nothing is
 * allocated by a run. Idle members spin for some microseconds, because jobs come in quick
 * succession, and then park.
 */
final class Team implements AutoCloseable {

  /** Work in equal parts; an object that its caller keeps and refills. */
  interface Job {

    /** Does one part; other parts run at the same time. */
    void run(int part, int parts);
  }

  private static final int SPINS = 20_000;

  private final Member[] members;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicInteger unfinished = new AtomicInteger();
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
    if (members.length == 0 || !busy.compareAndSet(false, true)) {
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

  private void share(Job next) {
    job = next;
    failure = null;
    unfinished.set(members.length);
    for (Member member : members) {
      member.wake();
    }
    try {
      next.run(0, size());
    } finally {
      awaitMembers();
    }
    if (failure != null) {
      throw new IllegalStateException("A part of a kernel failed: " + failure, failure);
    }
  }

  private void awaitMembers() {
    for (int spins = 0; unfinished.get() > 0; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
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

    private final int part;
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile boolean parked;

    Member(int part) {
      super("kernels-" + part);
      this.part = part;
      setDaemon(true);
    }

    void wake() {
      awake.set(true);
      if (parked) {
        LockSupport.unpark(this);
      }
    }

    @Override
    public void run() {
      while (await()) {
        awake.set(false);
        try {
          job.run(part, size());
        } catch (Throwable e) {
          failure = e;
        } finally {
          unfinished.decrementAndGet();
        }
      }
    }

    private boolean await() {
      for (int i = 0; i < SPINS && !awake.get(); i++) {
        Thread.onSpinWait();
      }
      while (!awake.get() && !closed) {
        parked = true;
        if (!awake.get() && !closed) {
          LockSupport.park(this);
        }
        parked = false;
      }
      return awake.get();
    }
  }
}
