package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.RunRegister;
import java.util.function.Function;

/**
 * Keeps a folder truthful: its record says that the work is under way before anything else happens,
 * and how it ended after everything else has been written. Where the last writing fails for want of
 * space, what was kept in reserve and the space of the report go to the record.
 */
final class Closing {
  private static final String REPORT = "report.html";

  private final RunFolder folder;
  private final Ledger ledger;
  private final Times times;
  private final RunRegister register;
  private final String name;
  private final Function<Ending, Object> record;
  private final Function<Ending, String> report;

  /**
   * Makes the keeper of a folder.
   *
   * @param register is told when the record has been written
   * @param name the name of the record: {@code "run.json"}
   * @param record makes the record of what is known when it is called
   * @param report makes the report of what is known when it is called
   */
  Closing(
      RunFolder folder,
      Ledger ledger,
      Times times,
      RunRegister register,
      String name,
      Function<Ending, Object> record,
      Function<Ending, String> report) {
    this.folder = folder;
    this.ledger = ledger;
    this.times = times;
    this.register = register;
    this.name = name;
    this.record = record;
    this.report = report;
  }

  void open() {
    // The record last: where there is one, the run can go on.
    folder.writeText(Times.FILE, Json.text(times.atBegin()) + "\n");
    writeRecord(Ending.NOT_YET);
    register.changed(folder.dir());
  }

  /** Does what is to be done before the end; where it fails, that is what the run has come to. */
  boolean attempt(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | Error e) {
      ledger.trouble(Endings.of(e, StopToken.never()));
      return false;
    }
  }

  void close() {
    attempt(() -> folder.writeText(Times.FILE, Json.text(times.atEnd()) + "\n"));
    attempt(() -> folder.writeText(REPORT, report.apply(ledger.ending())));
    folder.releaseReserve();
    if (!attempt(() -> writeRecord(ledger.ending()))) {
      folder.remove(REPORT);
      attempt(() -> writeRecord(ledger.ending()));
    }
    register.changed(folder.dir());
  }

  private void writeRecord(Ending ending) {
    folder.writeForGood(name, Json.text(record.apply(ending)) + "\n");
  }
}
