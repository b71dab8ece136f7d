/** Lets a forecaster go on from any point of a series, or beside it. */
package dev.ansatz.workbench.internal.view.explore.trajectory;
