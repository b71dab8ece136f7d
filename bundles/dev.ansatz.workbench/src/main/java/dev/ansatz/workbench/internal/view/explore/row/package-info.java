/** Shows single rows of data: as images, as curves, or as named numbers. */
package dev.ansatz.workbench.internal.view.explore.row;
