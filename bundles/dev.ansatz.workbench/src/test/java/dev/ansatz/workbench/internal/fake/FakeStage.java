package dev.ansatz.workbench.internal.fake;

import dev.ansatz.workbench.internal.session.Stage;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** A window that writes down what it is asked for: {@code "show runs"}. */
public final class FakeStage implements Stage {
  private final List<String> asked = new ArrayList<>();
  private final Component owner = new JPanel();

  /** Returns what was asked for since the last call. */
  public List<String> asked() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  @Override
  public void show(String view) {
    asked.add("show " + view);
  }

  @Override
  public void perspective(String id) {
    asked.add("perspective " + id);
  }

  @Override
  public void edit(Path experiment) {
    asked.add("edit " + experiment.getFileName());
  }

  @Override
  public void edit(String name, String text) {
    asked.add("edit new " + name + ": " + text);
  }

  @Override
  public void say(String sentence) {
    asked.add("say " + sentence);
  }

  @Override
  public void tell(String title, String sentence) {
    asked.add("tell " + title + ": " + sentence);
  }

  @Override
  public Component owner() {
    return owner;
  }
}
