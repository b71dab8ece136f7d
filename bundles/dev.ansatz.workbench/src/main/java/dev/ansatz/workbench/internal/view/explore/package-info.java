/** The views that open a trained model and play with it. */
package dev.ansatz.workbench.internal.view.explore;
