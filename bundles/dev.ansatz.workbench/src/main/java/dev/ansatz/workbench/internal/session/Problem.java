package dev.ansatz.workbench.internal.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that the user has to mend: Problems shows it.
 *
 * @param source what it is about: an experiment's file name, a run's id, a plug-in
 * @param file the experiment file that a double click opens
 * @param line the line in it, from 1; 0 for none
 * @param column the column, from 1; 0 for none
 * @param error whether it keeps anything from working; else a warning
 * @param text what is wrong and what to do
 */
public record Problem(
    String source, Optional<Path> file, int line, int column, boolean error, String text) {}
