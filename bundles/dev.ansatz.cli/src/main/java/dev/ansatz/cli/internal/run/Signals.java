package dev.ansatz.cli.internal.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Interrupts as the operating system tells of them: SIGINT, SIGTERM and SIGHUP, as often as they
 * come. A signal that the process was started to ignore (as {@code nohup} does) stays ignored.
 *
 * <p>The class for this is no part of Java's specification, though every JDK from 17 on has it; it
 * is called by reflection.
 */
public final class Signals implements Interrupts {
  private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

  private final Class<?> handlerType;
  private final Class<?> signalType;
  private final Method handle;
  private final Object ignore;

  private Signals() throws ReflectiveOperationException {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    handlerType = Class.forName("sun.misc.SignalHandler", true, loader);
    signalType = Class.forName("sun.misc.Signal", true, loader);
    handle = signalType.getMethod("handle", signalType, handlerType);
    ignore = handlerType.getField("SIG_IGN").get(null);
  }

  /** Returns signals where this JVM has them, shutdown hooks elsewhere. */
  public static Interrupts orShutdownHooks() {
    try {
      return new Signals();
    } catch (ReflectiveOperationException | LinkageError e) {
      return new ShutdownHooks();
    }
  }

  @Override
  public Registration onInterrupt(Runnable action) {
    Object handler =
        Proxy.newProxyInstance(
            handlerType.getClassLoader(),
            new Class<?>[] {handlerType},
            (proxy, method, arguments) -> answer(proxy, method, arguments, action));
    List<Registration> replaced = new ArrayList<>();
    NAMES.forEach(name -> replace(name, handler).ifPresent(replaced::add));
    return () -> replaced.forEach(Registration::close);
  }

  private static Object answer(Object proxy, Method method, Object[] arguments, Runnable action) {
    return switch (method.getName()) {
      case "handle" -> {
        action.run();
        yield null;
      }
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "ansatz-stop";
    };
  }

  private Optional<Registration> replace(String name, Object handler) {
    try {
      Object signal = signalType.getConstructor(String.class).newInstance(name);
      Object before = handle.invoke(null, signal, handler);
      if (before == ignore) {
        handle.invoke(null, signal, ignore);
        return Optional.empty();
      }
      return Optional.of(() -> restore(signal, before));
    } catch (InvocationTargetException e) {
      return Optional.empty(); // the system has no such signal, or the JVM was told to leave it
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void restore(Object signal, Object before) {
    try {
      handle.invoke(null, signal, before);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
