package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.memory.UserSettings;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Asks for the preferences. */
final class PreferencesDialog {
  private static final List<String> THEMES = List.of("system", "light", "dark");

  private final Component owner;
  private final UserSettings now;
  private final JComboBox<String> theme =
      new JComboBox<>(new String[] {"As the system", "Light", "Dark"});
  private final JSpinner size;
  private final JTextField data = new JTextField(28);

  PreferencesDialog(Component owner, UserSettings now) {
    this.owner = owner;
    this.now = now;
    this.size = new JSpinner(new SpinnerNumberModel(now.fontSize(), 9, 32, 1));
    theme.setSelectedIndex(Math.max(0, THEMES.indexOf(now.theme())));
    data.setText(now.dataFolder().map(Path::toString).orElse(""));
    data.putClientProperty("JTextField.placeholderText", "ANSATZ_DATA, or the standard folder");
    theme.setName("preferences.theme");
    size.setName("preferences.font-size");
    data.setName("preferences.data");
  }

  /** Shows the dialog; returns what was chosen, nothing where it was cancelled. */
  Optional<UserSettings> ask() {
    int answer =
        JOptionPane.showConfirmDialog(
            owner, form(), "Preferences", JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
    return answer == JOptionPane.OK_OPTION ? Optional.of(chosen()) : Optional.empty();
  }

  JPanel form() {
    JPanel form = new JPanel(new MigLayout("insets 4, wrap 2", "[][grow,fill]", "[]8[]8[]"));
    form.add(label("Theme", theme));
    form.add(theme);
    form.add(label("Text size in points", size));
    form.add(size, "growx 0, w 72!");
    form.add(label("Data folder", data));
    form.add(data, "split 2");
    JButton browse = new JButton("Browse…");
    browse.setName("preferences.browse");
    browse.addActionListener(event -> browse());
    form.add(browse, "growx 0");
    form.add(new JLabel("Input files that are found nowhere else are looked for there."), "skip");
    return form;
  }

  private static JLabel label(String text, Component of) {
    JLabel label = new JLabel(text);
    label.setLabelFor(of);
    return label;
  }

  private void browse() {
    JFileChooser chooser = new JFileChooser(data.getText());
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
      data.setText(chooser.getSelectedFile().toString());
    }
  }

  private UserSettings chosen() {
    String folder = data.getText().strip();
    return new UserSettings(
        THEMES.get(theme.getSelectedIndex()),
        (Integer) size.getValue(),
        folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)),
        now.workspaces());
  }
}
