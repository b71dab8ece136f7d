/** What is plugged in, what could not be loaded and why, and changes to both. */
package dev.ansatz.workbench.internal.view.plugins;
