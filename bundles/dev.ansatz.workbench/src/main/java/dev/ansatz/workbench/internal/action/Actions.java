package dev.ansatz.workbench.internal.action;

import dev.ansatz.workbench.internal.ui.Observable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands by id. On the event thread. */
public final class Actions {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Observable<List<Command>> all = new Observable<>(List.of());
  private final Observable<Long> state = new Observable<>(0L);

  /** Adds a command, or replaces the one of its id. */
  public void add(Command command) {
    commands.put(command.id(), command);
    all.set(List.copyOf(commands.values()));
  }

  /** Takes a command away. */
  public void remove(String id) {
    commands.remove(id);
    all.set(List.copyOf(commands.values()));
  }

  /** Finds a command. */
  public Optional<Command> find(String id) {
    return Optional.ofNullable(commands.get(id));
  }

  /** What can be done has changed: buttons and menus look again. */
  public void changed() {
    state.set(state.get() + 1);
  }

  /** Returns a number that changes whenever what can be done may have changed. */
  public Observable<Long> state() {
    return state;
  }

  /** Returns all commands in the order in which they were added. */
  public Observable<List<Command>> all() {
    return all;
  }

  /**
   * Carries out a command.
   *
   * @return whether it is there and could be done
   */
  public boolean run(String id) {
    Command command = commands.get(id);
    boolean possible = command != null && command.enabled().getAsBoolean();
    if (possible) {
      command.action().run();
    }
    return possible;
  }
}
