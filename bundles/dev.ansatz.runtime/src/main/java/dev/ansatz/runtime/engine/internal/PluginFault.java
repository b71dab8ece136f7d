package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Bound;

/** A plug-in broke a rule of its interface. One sentence that names the plug-in and the rule. */
public final class PluginFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A plug-in threw what it must not throw. */
  PluginFault(Bound<?> bound, String activity, Throwable cause) {
    super("%s failed while %s: %s".formatted(name(bound), activity, inWords(cause)), cause);
  }

  /** A plug-in did what it must not do. */
  PluginFault(Bound<?> bound, String fault) {
    super(name(bound) + " " + fault);
  }

  /** Returns a plug-in in words. */
  static String name(Bound<?> bound) {
    return "the plug-in '%s' (%s %s)"
        .formatted(bound.id(), bound.origin().bundle(), bound.origin().version());
  }

  private static String inWords(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "the %d MB of memory that this Java machine may use are not enough"
          .formatted(Runtime.getRuntime().maxMemory() >> 20);
    } else if (cause instanceof LinkageError) {
      return "a class is missing or does not fit (%s)".formatted(cause);
    }
    String message = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    return message == null ? type : type + ": " + message.lines().findFirst().orElse("");
  }
}
