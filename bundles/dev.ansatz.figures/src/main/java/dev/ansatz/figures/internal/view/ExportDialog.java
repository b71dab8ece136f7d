package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.FigureSnapshot;
import dev.ansatz.figures.FigureSnapshot.Format;
import java.awt.Component;
import java.awt.EventQueue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** Asks for a file and writes a figure into it, aside from the event thread. */
public record ExportDialog(Component parent) implements BiConsumer<FigureSnapshot, Format> {

  @Override
  public void accept(FigureSnapshot snapshot, Format format) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Export the figure as " + format);
    String ending = "." + format.name().toLowerCase(Locale.ROOT);
    chooser.setSelectedFile(new File(snapshot.figure().id() + ending));
    if (chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION) {
      Path file = chooser.getSelectedFile().toPath();
      if (!Files.exists(file) || mayReplace(file)) {
        Thread writer = new Thread(() -> write(snapshot, file, format), "figure export");
        writer.start();
      }
    }
  }

  private boolean mayReplace(Path file) {
    String question = file.getFileName() + " is there already. Replace it?";
    return JOptionPane.showConfirmDialog(
            parent, question, "Export the figure", JOptionPane.OK_CANCEL_OPTION)
        == JOptionPane.OK_OPTION;
  }

  private void write(FigureSnapshot snapshot, Path file, Format format) {
    try {
      snapshot.export(file, format);
    } catch (IOException e) {
      EventQueue.invokeLater(
          () ->
              JOptionPane.showMessageDialog(
                  parent, e.getMessage(), "Export the figure", JOptionPane.ERROR_MESSAGE));
    }
  }
}
