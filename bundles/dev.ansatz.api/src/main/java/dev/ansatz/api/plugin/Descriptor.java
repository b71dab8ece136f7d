package dev.ansatz.api.plugin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plug-in says of itself.
 *
 * <p>The id also stands in the service property {@link #ID} and the title in {@link #TITLE}, so
 * that lists are made without creating the service.
 *
 * @param <P> the settings: an immutable record, or {@link NoSettings}
 * @param id lower case letters, digits and hyphens, beginning with a letter; unique among its kind
 * @param title a few words for menus and headings
 * @param summary one or two sentences on what it does and when to use it
 * @param defaults the settings that hold where nothing else is said
 * @param sources the papers or books it follows; may be empty
 */
public record Descriptor<P extends Record>(
    String id, String title, String summary, P defaults, List<Source> sources) {

  /** The service property that carries the id. */
  public static final String ID = "ansatz.id";

  /** The service property that carries the title. */
  public static final String TITLE = "ansatz.title";

  private static final Pattern ID_FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Makes a descriptor.
   *
   * @throws IllegalArgumentException where the id has another form
   */
  public Descriptor {
    if (!ID_FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the id of a plug-in must be lower case words joined by hyphens; got \"" + id + "\"");
    }
    sources = List.copyOf(sources);
  }

  /** Returns the settings' type. */
  @SuppressWarnings("unchecked")
  public Class<P> settingsType() {
    return (Class<P>) defaults.getClass();
  }
}
