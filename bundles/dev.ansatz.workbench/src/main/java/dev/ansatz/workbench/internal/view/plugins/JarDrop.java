package dev.ansatz.workbench.internal.view.plugins;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes jars that are dropped. */
final class JarDrop extends TransferHandler {
  private static final long serialVersionUID = 1;

  private final transient Consumer<Path> install;

  JarDrop(Consumer<Path> install) {
    this.install = install;
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      List<?> files =
          (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      files.forEach(file -> install.accept(((File) file).toPath()));
      return true;
    } catch (UnsupportedFlavorException | IOException e) {
      return false;
    }
  }
}
