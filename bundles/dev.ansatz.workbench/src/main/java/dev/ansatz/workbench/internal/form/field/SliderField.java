package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/** A slider beside a field for the number. */
final class SliderField implements Field {
  private final JPanel panel =
      new JPanel(new MigLayout("insets 0, gap 8", "[grow 60, fill][grow 40, fill, 72:96]"));
  private final JSlider slider = new JSlider(0, SliderScale.STEPS);
  private final NumberField number;
  private final SliderScale scale;
  private final FieldSink sink;
  private boolean isShowing;

  SliderField(Setting setting, FieldSink sink) {
    this.sink = sink;
    scale = new SliderScale(setting);
    number = new NumberField(setting, new Follower());
    panel.setOpaque(false);
    slider.getAccessibleContext().setAccessibleName(setting.label() + ", slider");
    slider.addChangeListener(event -> slid());
    panel.add(slider, "wmin 48");
    panel.add(number.component(), "wmin 64");
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public JComponent focus() {
    return number.component();
  }

  @Override
  public void show(Row.Value row) {
    number.show(row);
    if (row.plain() instanceof Number value) {
      move(value.doubleValue());
    }
  }

  private void move(double value) {
    if (!slider.getValueIsAdjusting()) {
      isShowing = true;
      slider.setValue(scale.step(value));
      isShowing = false;
    }
  }

  private void slid() {
    if (!isShowing) {
      sink.set(Fragment.number(scale.value(slider.getValue())));
    }
  }

  /** Has the slider follow the number. */
  private final class Follower implements FieldSink {
    @Override
    public void set(Fragment value) {
      if (value.plain() instanceof Number n) {
        move(n.doubleValue());
      }
      sink.set(value);
    }

    @Override
    public void clear() {
      sink.clear();
    }

    @Override
    public void refuse(String sentence) {
      sink.refuse(sentence);
    }

    @Override
    public Optional<String> browse(String current) {
      return sink.browse(current);
    }
  }
}
