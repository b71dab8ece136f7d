/** Losses, each of which says what it sums and what it averages. */
@Export
@Version("1.0.0")
package dev.ansatz.nn.loss;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
