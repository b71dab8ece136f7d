/**
 * The training that all networks share: mini-batches, epochs, schedules, state, and answers in
 * blocks.
 */
@Export
@Version("1.0.0")
package dev.ansatz.nn.train;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
