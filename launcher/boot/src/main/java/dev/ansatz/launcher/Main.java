package dev.ansatz.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Starts the product, runs a command in it, and ends the process with its result. */
public final class Main {
  private static final int INTERNAL_ERROR = 70;
  private static final long PLUGIN_PATIENCE_SECONDS = 5;
  private static final long LATE_WATCH_MILLISECONDS = 1000;

  private final Timeline times = new Timeline();

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] arguments) {
    Main main = new Main();
    int code = main.guarded(arguments);
    if (Boolean.getBoolean("ansatz.times")) {
      main.times.addWindow();
      main.times.print(System.err);
    }
    System.out.flush();
    System.err.flush();
    System.exit(code);
  }

  private int guarded(String[] arguments) {
    try {
      times.addStartOfProcess();
      return run(arguments);
    } catch (LaunchException e) {
      return failed(e.getMessage(), e, arguments);
    } catch (BundleException e) {
      return failed("The plug-in folders cannot be read: " + e.getMessage(), e, arguments);
    } catch (InterruptedException e) {
      return failed("The start was interrupted.", e, arguments);
    } catch (RuntimeException | Error e) {
      return failed("Internal error: " + e + "; run again with --stacktrace.", e, arguments);
    }
  }

  private int run(String[] arguments)
      throws LaunchException, BundleException, InterruptedException {
    Product product = Product.ofSystemProperties();
    Host host = Host.boot(product, System.getProperty("ansatz.framework", "felix"), times);
    watchPlugins(host.pluginFolders());
    ToIntFunction<String[]> command = Command.find(host.framework().getBundleContext());
    times.ended("command found");
    int code =
        Boolean.getBoolean("ansatz.rehearsal")
            ? Rehearsal.run(command)
            : command.applyAsInt(arguments);
    times.ended("command");
    return code;
  }

  private void watchPlugins(PluginFolders folders) throws BundleException, InterruptedException {
    folders.forgetWhatIsGone();
    if (folders.used()) {
      warn(folders.watch(PLUGIN_PATIENCE_SECONDS));
      times.ended("plug-in folders");
    } else {
      Thread later = new Thread(() -> watchLater(folders), "plug-in folders");
      later.setDaemon(true);
      later.start();
    }
  }

  private static void watchLater(PluginFolders folders) {
    try {
      Thread.sleep(LATE_WATCH_MILLISECONDS);
      folders.watch(PLUGIN_PATIENCE_SECONDS);
    } catch (InterruptedException | IllegalStateException e) {
      Thread.currentThread().interrupt(); // the process is about to end
    }
  }

  private static void warn(List<Bundle> slow) {
    if (!slow.isEmpty()) {
      System.err.println(
          "ansatz: going on without what has not started in "
              + PLUGIN_PATIENCE_SECONDS
              + " s: "
              + slow.stream().map(Bundle::getSymbolicName).collect(Collectors.joining(", ")));
    }
  }

  private static int failed(String sentence, Throwable cause, String[] arguments) {
    System.err.println("ansatz: " + sentence);
    boolean asked = Arrays.asList(arguments).contains("--stacktrace");
    if (asked || "1".equals(System.getenv("ANSATZ_STACKTRACE"))) {
      cause.printStackTrace();
    }
    return INTERNAL_ERROR;
  }
}
