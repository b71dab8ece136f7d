/** Moves through the latent space of a model. */
package dev.ansatz.workbench.internal.view.explore.latent;
