/** Figures of runs, to look into and to take away. */
package dev.ansatz.workbench.internal.view.figure;
