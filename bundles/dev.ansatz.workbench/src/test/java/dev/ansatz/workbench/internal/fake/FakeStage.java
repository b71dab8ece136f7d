package dev.ansatz.workbench.internal.fake;

import dev.ansatz.workbench.internal.session.Stage;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;

/** A window that writes down what it is asked for: {@code "show runs"}. */
public final class FakeStage implements Stage {
  private final List<String> asked = new ArrayList<>();
  private Optional<String> answer = Optional.empty();
  private final Component owner = new JPanel();

  /** Answers all questions: with nothing, the user thinks better of it. */
  public void answer(String text) {
    answer = Optional.ofNullable(text);
  }

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
  public void reveal(Path experiment, int line, int column) {
    asked.add("reveal %s:%d:%d".formatted(experiment.getFileName(), line, column));
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
  public boolean confirm(String title, String sentence, String verb) {
    asked.add("confirm %s: %s [%s]".formatted(title, sentence, verb));
    return answer.isPresent();
  }

  @Override
  public Optional<String> ask(String title, String question, String proposal) {
    asked.add("ask %s: %s [%s]".formatted(title, question, proposal));
    return answer;
  }

  @Override
  public Optional<Path> saveTo(String title, Path proposal) {
    asked.add("save %s: %s".formatted(title, proposal.getFileName()));
    return answer.map(Path::of);
  }

  @Override
  public Optional<Path> choose(String title, String description, String ending) {
    asked.add("choose %s: %s".formatted(title, ending));
    return answer.map(Path::of);
  }

  @Override
  public void open(Path file) {
    asked.add("open " + file.getFileName());
  }

  @Override
  public Component owner() {
    return owner;
  }
}
