package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.session.Session;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An editor in a session of fakes, with the real resolver; what is typed is looked at at once. */
final class Bench implements AutoCloseable, Questions {
  static final String TEXT =
      """
      # An echo state network on the Lorenz attractor.
      title: A small echo state network
      seed: 3
      data:
        id: lorenz
        length: 5000   # enough
        split: {train: 0.25}
      transforms:
        - standardise
        - {id: noise, sd: 1e-2}
      model:
        id: esn
        # The size of the reservoir:
        units: 800
        ridge: 1e-12
        solver: normal-equations
      metrics: [mse, {id: vpt, starts: 20}]
      expect: {test.vpt: ">= 5"}
      """;

  private final FakeSession fakes;
  private final Session session;
  private ExperimentEditor editor;
  private Optional<Fragment> sweep = Optional.empty();
  private Optional<Path> file = Optional.empty();

  Bench(Path folder) {
    fakes = new FakeSession(folder);
    KnownPlugins.into(fakes.plugins());
    fakes.experiments(new ResolverService(fakes.plugins()));
    session = fakes.open();
  }

  Session session() {
    return session;
  }

  FakeSession fakes() {
    return fakes;
  }

  ExperimentEditor editor() {
    return editor;
  }

  Bench open(String text) {
    Pictures.onEventThread(
        () ->
            editor =
                new ExperimentEditor(
                    session, "small", text, Optional.empty(), Runnable::run, this));
    fakes.settle();
    return this;
  }

  Bench open(Path path) {
    Pictures.onEventThread(() -> openNow(path));
    fakes.settle();
    return this;
  }

  /** Opens a file without waiting until it is read; on the event thread. */
  void openNow(Path path) {
    String name = path.getFileName().toString();
    editor = new ExperimentEditor(session, name, "", Optional.of(path), Runnable::run, this);
  }

  /** Does something on the event thread, and waits for what follows of it. */
  void act(Runnable action) {
    Pictures.onEventThread(action);
    fakes.settle();
  }

  <T> T get(Supplier<T> supplier) {
    Object[] got = new Object[1];
    Pictures.onEventThread(() -> got[0] = supplier.get());
    @SuppressWarnings("unchecked")
    T value = (T) got[0];
    return value;
  }

  String text() {
    return get(() -> editor.text().get());
  }

  /** Does something with the component of a name. */
  <C extends Component> void with(String name, Class<C> type, Consumer<C> action) {
    act(() -> action.accept(find(name, type)));
  }

  <C extends Component> C find(String name, Class<C> type) {
    return find(editor.component(), name)
        .map(type::cast)
        .orElseThrow(() -> new AssertionError("there is no component " + name));
  }

  static Optional<Component> find(Container place, String name) {
    for (Component child : place.getComponents()) {
      if (name.equals(child.getName())) {
        return Optional.of(child);
      }
      Optional<Component> within =
          child instanceof Container inner ? find(inner, name) : Optional.empty();
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.empty();
  }

  void answerSweep(Fragment values) {
    sweep = Optional.of(values);
  }

  void answerFile(Path path) {
    file = Optional.of(path);
  }

  @Override
  public Optional<Fragment> sweepValues(Row.Value row) {
    return sweep;
  }

  @Override
  public Optional<Path> file(Path begin) {
    return file;
  }

  @Override
  public void close() {
    Pictures.onEventThread(
        () -> {
          if (editor != null) {
            editor.close();
          }
        });
    fakes.close();
  }
}
