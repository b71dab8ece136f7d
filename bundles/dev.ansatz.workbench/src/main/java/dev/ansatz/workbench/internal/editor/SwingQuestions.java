package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** Asks in dialogs of Swing. */
record SwingQuestions(Session session) implements Questions {

  @Override
  public Optional<Fragment> sweepValues(Row.Value row) {
    SweepPanel panel = new SweepPanel(row);
    Object[] buttons = {"Write the sweep", "Cancel"};
    int answer = 0;
    while (answer == 0) {
      answer =
          JOptionPane.showOptionDialog(
              session.stage().owner(),
              panel,
              "Sweep " + row.address(),
              JOptionPane.DEFAULT_OPTION,
              JOptionPane.PLAIN_MESSAGE,
              null,
              buttons,
              buttons[0]);
      if (answer == 0 && panel.values().isPresent()) {
        return panel.values();
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Path> file(Path begin) {
    JFileChooser chooser = new JFileChooser(begin.toFile());
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setDialogTitle("Choose data");
    int answer = chooser.showOpenDialog(session.stage().owner());
    return answer == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }
}
