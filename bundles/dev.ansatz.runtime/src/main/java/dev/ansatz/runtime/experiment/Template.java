package dev.ansatz.runtime.experiment;

import java.nio.file.Path;

/**
 * An experiment that comes with the product.
 *
 * @param id names it: {@code ansatz run lorenz-esn}
 * @param title the file's title
 * @param summary one or two sentences: the file's leading comment
 * @param file the experiment file
 */
public record Template(String id, String title, String summary, Path file) {}
