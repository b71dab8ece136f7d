/** A plug-in whose activator never returns. */
package dev.ansatz.launcher.tests.stuck;
