package dev.ansatz.workbench.internal.ui;

import java.awt.Component;
import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;

/** The questions that are asked in windows of their own. On the event thread. */
public final class Dialogs {
  private static final String CANCEL = "Cancel";

  private Dialogs() {}

  /** Asks whether something is to be done that cannot be undone. */
  public static boolean confirm(Component owner, String title, String sentence, String verb) {
    Object[] buttons = {verb, CANCEL};
    return JOptionPane.showOptionDialog(
            owner,
            sentence,
            title,
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            buttons,
            CANCEL)
        == 0;
  }

  /** Asks for a line of text. */
  public static Optional<String> ask(
      Component owner, String title, String question, String proposal) {
    Object answer =
        JOptionPane.showInputDialog(
            owner, question, title, JOptionPane.PLAIN_MESSAGE, null, null, proposal);
    return Optional.ofNullable(answer)
        .map(text -> text.toString().strip())
        .filter(text -> !text.isEmpty());
  }

  /** Asks for a file to be written, and whether one that exists is to be replaced. */
  public static Optional<Path> saveTo(Component owner, String title, Path proposal) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(title);
    chooser.setSelectedFile(proposal.toFile());
    while (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
      File file = chooser.getSelectedFile();
      String question = "There is a file %s already.".formatted(file.getName());
      if (!file.exists() || confirm(owner, title, question, "Replace")) {
        return Optional.of(file.toPath());
      }
    }
    return Optional.empty();
  }

  /** Asks for a file that is there, of those with an ending. */
  public static Optional<Path> choose(
      Component owner, String title, String description, String ending) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(title);
    chooser.setFileFilter(new FileNameExtensionFilter(description, ending));
    return chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  /**
   * Opens a file or a folder in the program that the desktop has for it.
   *
   * @param failed is told on the event thread why it cannot be: a sentence
   */
  public static void open(Path file, Consumer<String> failed) {
    Thread thread =
        new Thread(
            () ->
                tryOpening(file)
                    .ifPresent(why -> SwingUtilities.invokeLater(() -> failed.accept(why))),
            "workbench opener");
    thread.setDaemon(true);
    thread.start();
  }

  private static Optional<String> tryOpening(Path file) {
    if (!Files.exists(file)) {
      return Optional.of("There is no %s any more.".formatted(file));
    }
    try {
      boolean page = file.toString().endsWith(".html");
      if (page && can(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(file.toUri());
      } else if (can(Desktop.Action.OPEN)) {
        Desktop.getDesktop().open(file.toFile());
      } else {
        return Optional.of("This desktop cannot open files for a program; open " + file);
      }
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.of("%s cannot be opened: %s".formatted(file, e.getMessage()));
    }
  }

  private static boolean can(Desktop.Action action) {
    return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action);
  }
}
