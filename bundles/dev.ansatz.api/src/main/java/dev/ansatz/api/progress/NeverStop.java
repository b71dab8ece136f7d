package dev.ansatz.api.progress;

enum NeverStop implements StopToken {
  INSTANCE;

  @Override
  public boolean isStopped() {
    return false;
  }
}
