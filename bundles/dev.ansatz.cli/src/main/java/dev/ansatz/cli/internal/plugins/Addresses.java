package dev.ansatz.cli.internal.plugins;

/** Writes settings as {@code --set} takes them. */
final class Addresses {
  private static final String TRAIN = "train.";

  private Addresses() {}

  /**
   * Returns an address with the default value: {@code "model.units=500"}.
   *
   * @param section the section of the plug-in; the settings in a group {@code train} of a model
   *     have a section of their own
   */
  static String of(String section, SettingLine line) {
    boolean ownSection = section.equals("model") && line.path().startsWith(TRAIN);
    String address = ownSection ? line.path() : section + "." + line.path();
    return address + "=" + line.shownDefault();
  }
}
