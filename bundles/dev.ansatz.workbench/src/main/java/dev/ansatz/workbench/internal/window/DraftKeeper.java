package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.memory.Drafts;
import dev.ansatz.workbench.internal.memory.Drafts.Draft;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.Editor;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.swing.Timer;

/** Keeps what is typed a moment after it is typed, and forgets it when it is saved. */
final class DraftKeeper {
  private static final int MOMENT_MILLIS = 400;

  private final Session session;
  private final Drafts drafts;
  private final Map<Editor, String> ids = new HashMap<>();
  private final Map<Editor, Timer> timers = new HashMap<>();

  DraftKeeper(Session session, Drafts drafts) {
    this.session = session;
    this.drafts = drafts;
  }

  void watch(Editor editor) {
    ids.computeIfAbsent(editor, it -> UUID.randomUUID().toString());
    Timer timer = new Timer(MOMENT_MILLIS, event -> update(editor));
    timer.setRepeats(false);
    timers.put(editor, timer);
    editor.text().listen(text -> timer.restart());
    editor.dirty().listen(dirty -> timer.restart());
  }

  private void update(Editor editor) {
    Draft draft = draft(editor);
    boolean dirty = editor.dirty().get();
    session.background().run(() -> store(draft, dirty), done -> {}, this::failed);
  }

  private Void store(Draft draft, boolean dirty) throws IOException {
    if (dirty) {
      drafts.keep(draft);
    } else {
      drafts.forget(draft.id());
    }
    return null;
  }

  private Draft draft(Editor editor) {
    return new Draft(ids.get(editor), editor.file(), editor.title().get(), editor.text().get());
  }

  private void failed(Exception e) {
    session.stage().say("What is typed cannot be kept against a crash: " + e.getMessage());
  }

  void forget(Editor editor) {
    timers.remove(editor).stop();
    Draft draft = draft(editor);
    ids.remove(editor);
    session.background().run(() -> store(draft, false), done -> {}, this::failed);
  }

  /** Keeps the drafts at once: the process is about to end. */
  void keepNow(List<Editor> editors) {
    timers.values().forEach(Timer::stop);
    for (Editor editor : editors) {
      try {
        store(draft(editor), editor.dirty().get());
      } catch (IOException e) {
        failed(e);
      }
    }
  }

  /** Opens the drafts that were kept. */
  void restore(Function<Draft, Editor> open) {
    session
        .background()
        .run(
            drafts::all,
            all ->
                all.forEach(
                    draft -> {
                      Editor editor = open.apply(draft);
                      String own = ids.put(editor, draft.id());
                      session.background().run(() -> forgetOwn(own), done -> {}, this::failed);
                    }),
            this::failed);
  }

  private Void forgetOwn(String id) throws IOException {
    drafts.forget(id);
    return null;
  }
}
