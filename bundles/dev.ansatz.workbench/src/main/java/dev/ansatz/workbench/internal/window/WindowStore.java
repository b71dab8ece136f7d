package dev.ansatz.workbench.internal.window;

import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.memory.JsonFile;
import dev.ansatz.workbench.internal.memory.WindowMemory;
import java.io.IOException;

/**
 * Where a workspace's window is remembered: {@code .ansatz/workbench.json}.
 *
 * @param file the file
 */
public record WindowStore(JsonFile file) {

  /** Returns the store of a workspace. */
  public static WindowStore of(Workspace workspace) {
    return new WindowStore(
        new JsonFile(workspace.root().resolve(".ansatz").resolve("workbench.json")));
  }

  /** Returns what is remembered; nothing where there is no readable file. */
  public WindowMemory read() {
    return file.read().flatMap(WindowMemory::of).orElse(WindowMemory.NOTHING);
  }

  /** Remembers. A folder that cannot be written is not remembered, which harms nothing. */
  public void write(WindowMemory memory) {
    try {
      file.write(memory.toMap());
    } catch (IOException e) {
      System.err.println("ansatz: the window's arrangement cannot be kept: " + e.getMessage());
    }
  }
}
