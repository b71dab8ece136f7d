package dev.ansatz.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.ui.Theme;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepValuesTest {
  private static Setting setting(String name) {
    return SettingsSchema.of(KnownPlugins.Esn.class).settings().stream()
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Row.Value row(String name, Object standard) {
    YamlPath path = YamlPath.of("model", name);
    return new Row.Value(path, 0, "model." + name, setting(name), standard, Optional.empty());
  }

  @Test
  void seriesAreEvenOrByAFactor() {
    assertEquals(
        "[100, 325, 550, 775, 1000]",
        SweepValues.series(setting("units"), 100, 1000, 5, false).flow());
    assertEquals(
        "[1e-6, 1e-4, 0.01]", SweepValues.series(setting("ridge"), 1e-6, 1e-2, 3, true).flow());
    assertEquals("[1, 2]", SweepValues.series(setting("units"), 1, 2, 5, false).flow());
  }

  @Test
  void badSeriesAreRefused() {
    Setting units = setting("units");
    assertThrows(IllegalArgumentException.class, () -> SweepValues.series(units, 0, 5, 3, false));
    assertThrows(IllegalArgumentException.class, () -> SweepValues.series(units, 1, 5, 1, false));
    assertThrows(IllegalArgumentException.class, () -> SweepValues.series(units, -1, 5, 3, true));
    assertThrows(
        IllegalArgumentException.class, () -> SweepValues.series(units, Double.NaN, 5, 3, false));
    assertThrows(IllegalArgumentException.class, () -> SweepValues.listed(" , "));
    assertEquals("[qr, normal-equations]", SweepValues.listed("qr, normal-equations,").flow());
  }

  @Test
  void thePanelProposesValuesAndSaysWhatIsWrong() {
    Pictures.onEventThread(
        () -> {
          SweepPanel panel = new SweepPanel(row("units", 500L));
          assertEquals("[250, 354, 500, 707, 1000]", panel.values().orElseThrow().flow());
          ((JTextField) Bench.find(panel, "sweep.to").orElseThrow()).setText("1e9");
          assertTrue(panel.values().isEmpty());
          JLabel fault = (JLabel) Bench.find(panel, "sweep.fault").orElseThrow();
          assertTrue(fault.getText().startsWith("Units must be at least 1"), fault.getText());
          ((JTextField) Bench.find(panel, "sweep.to").orElseThrow()).setText("many");
          assertTrue(panel.values().isEmpty());
          ((JRadioButton) Bench.find(panel, "sweep.list").orElseThrow()).setSelected(true);
          ((JTextField) Bench.find(panel, "sweep.values").orElseThrow()).setText("3, 4");
          assertEquals("[3, 4]", panel.values().orElseThrow().flow());
          assertEquals(
              "[qr, normal-equations]",
              new SweepPanel(row("solver", "qr")).values().orElseThrow().flow());
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    Pictures.assertApproved(
        "sweep-question-" + theme.name().toLowerCase(Locale.ROOT),
        Pictures.paint(theme, 420, 260, 1, () -> new SweepPanel(row("units", 500L))));
  }
}
