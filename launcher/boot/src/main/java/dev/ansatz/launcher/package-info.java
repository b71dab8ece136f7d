/** Starts an OSGi framework from feature files and hands over to the command. */
package dev.ansatz.launcher;
