/** Optimizers as additions to a graph. */
@Export
@Version("1.0.0")
package dev.ansatz.nn.optim;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
