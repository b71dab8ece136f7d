package dev.ansatz.api.settings;

/** A setting has a value that its rule refuses. The message is one sentence for the user. */
public final class InvalidSettingException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String setting;
  private final String rule;
  private final String value;

  /**
   * Makes the exception with the standard sentence.
   *
   * @param owner whose setting it is: the record's simple name
   * @param setting the component's name
   * @param rule what is accepted, fitting behind "must be": {@code "at least 1"}
   * @param value what was given
   */
  public InvalidSettingException(String owner, String setting, String rule, Object value) {
    super("the '%s' parameter of %s must be %s; got %s".formatted(setting, owner, rule, value));
    this.setting = setting;
    this.rule = rule;
    this.value = String.valueOf(value);
  }

  /** Returns the setting's name. */
  public String setting() {
    return setting;
  }

  /** Returns what is accepted, fitting behind "must be". */
  public String rule() {
    return rule;
  }

  /** Returns the refused value as text. */
  public String value() {
    return value;
  }
}
