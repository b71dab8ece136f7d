/** Looks at what a classifier gets wrong. */
package dev.ansatz.workbench.internal.view.explore.mistakes;
