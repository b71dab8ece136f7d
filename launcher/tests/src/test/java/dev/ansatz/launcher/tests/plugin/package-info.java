/** A plug-in of a third party, as the tests drop it into the plug-ins folder. */
package dev.ansatz.launcher.tests.plugin;
