package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Observable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of an editor: opens, saves, and notices what others do to it. */
final class FileKeeper {
  private static final String SAVE = "Save";

  private final Session session;
  private final SourcePane source;
  private final Banner banner;
  private final Observable<String> title;
  private final Observable<Boolean> dirty = new Observable<>(false);
  private Optional<Path> file;
  private Optional<String> saved = Optional.empty();
  private Optional<String> typedBefore = Optional.empty();
  private boolean hasReturns;
  private boolean isOpening;

  FileKeeper(Session session, SourcePane source, Banner banner, String name, Optional<Path> file) {
    this.session = session;
    this.source = source;
    this.banner = banner;
    this.file = file.map(path -> path.toAbsolutePath().normalize());
    this.title = new Observable<>(name);
    source.text().listen(text -> compare());
    this.file.ifPresent(this::open);
    compare();
  }

  Observable<String> title() {
    return title;
  }

  Observable<Boolean> dirty() {
    return dirty;
  }

  Optional<Path> file() {
    return file;
  }

  /** Returns what the file holds, as far as is known. */
  Optional<String> saved() {
    return saved;
  }

  boolean isOpening() {
    return isOpening;
  }

  /** Keeps what is typed until the file is read. */
  void typeWhenOpen(String text) {
    typedBefore = Optional.of(text);
  }

  private void compare() {
    dirty.set(!isOpening && !saved.equals(Optional.of(source.text().get())));
  }

  private void open(Path path) {
    isOpening = true;
    source.area().setEditable(false);
    session
        .background()
        .run(() -> ExperimentFile.read(path), this::opened, e -> notOpened(e.getMessage()));
  }

  private void opened(ExperimentFile read) {
    isOpening = false;
    saved = Optional.of(read.text());
    hasReturns = read.hasReturns();
    source.area().setEditable(true);
    source.begin(read.text());
    typedBefore.ifPresent(source::change);
    compare();
  }

  private void notOpened(String why) {
    isOpening = false;
    source.area().setEditable(true);
    typedBefore.ifPresent(source::change);
    compare();
    banner.ask(why, List.of(new Banner.Choice("again", "Try again", () -> open(file.get()))));
  }

  boolean save() {
    Optional<Path> target = file.or(this::askForFile);
    if (target.isEmpty() || isOpening || !mayReplace(target.get())) {
      return false;
    }
    String text = source.text().get();
    try {
      new ExperimentFile(text, hasReturns).write(target.get());
    } catch (IOException e) {
      session.stage().tell(SAVE, e.getMessage());
      return false;
    }
    file = target;
    saved = Optional.of(text);
    title.set(target.get().getFileName().toString());
    banner.hideBanner();
    compare();
    session.stage().say("Saved %s.".formatted(target.get().getFileName()));
    return true;
  }

  private Optional<Path> askForFile() {
    Path proposal =
        session
            .workspace()
            .experiments()
            .resolve(ExperimentFile.name(Path.of(title.get())) + ".yaml");
    return session.stage().saveTo("Save experiment", proposal).map(FileKeeper::withExtension);
  }

  private static Path withExtension(Path path) {
    String name = path.getFileName().toString();
    boolean has = name.endsWith(".yaml") || name.endsWith(".yml");
    return (has ? path : path.resolveSibling(name + ".yaml")).toAbsolutePath().normalize();
  }

  /** Asks before what others wrote is lost. */
  private boolean mayReplace(Path target) {
    if (file.isEmpty() || !Files.exists(target)) {
      return true;
    }
    try {
      Optional<String> now = Optional.of(ExperimentFile.read(target).text());
      return now.equals(saved)
          || session
              .stage()
              .confirm(SAVE, target.getFileName() + " was changed outside.", "Replace");
    } catch (IOException e) {
      session.stage().tell(SAVE, e.getMessage());
      return false;
    }
  }

  /** Looks whether the file is still what it was. */
  void check() {
    if (file.isPresent() && !isOpening && saved.isPresent()) {
      Path path = file.get();
      session
          .background()
          .run(
              () -> ExperimentFile.read(path),
              this::found,
              e -> banner.ask(e.getMessage(), gone()));
    }
  }

  private List<Banner.Choice> gone() {
    return List.of(new Banner.Choice("save", "Save again", this::save));
  }

  private void found(ExperimentFile now) {
    if (saved.equals(Optional.of(now.text()))) {
      return;
    } else if (now.text().equals(source.text().get())) {
      keep(now);
      return;
    }
    banner.ask(
        "%s was changed outside.".formatted(title.get()),
        List.of(
            new Banner.Choice("reload", "Reload", () -> reload(now)),
            new Banner.Choice("keep", "Keep mine", () -> keep(now))));
  }

  private void reload(ExperimentFile now) {
    source.change(now.text());
    keep(now);
  }

  private void keep(ExperimentFile now) {
    saved = Optional.of(now.text());
    hasReturns = now.hasReturns();
    compare();
  }

  /** Types what the file holds. */
  void revert() {
    saved.ifPresent(source::change);
  }
}
