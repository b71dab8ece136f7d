package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Part;

/** Parts of a caller's work, a run of them for each thread. */
final class PartsJob implements Team.Job {

  private int count;
  private Part work;

  void run(Team team, int parts, Part part) {
    count = parts;
    work = part;
    try {
      team.run(this);
    } finally {
      work = null;
    }
  }

  @Override
  public void run(int part, int parts) {
    int end = Parts.start(count, 1, part + 1, parts);
    for (int i = Parts.start(count, 1, part, parts); i < end; i++) {
      work.run(i);
    }
  }
}
