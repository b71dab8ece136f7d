package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;

/**
 * The evidence lower bound of rows, reconstruction - kl, as its two terms.
 *
 * @param reconstruction [n], E[log p(x | z)] over the latents z that a row's code gives, in nats
 *     summed over the row's elements
 * @param kl [n], KL(q(z | x) || p(z)), in nats summed over latents, 0 or more
 * @param measure with respect to what p(x | z) is a density
 */
public record Elbo(F64Tensor reconstruction, F64Tensor kl, Measure measure) {}
