/** Settings of the gradient methods. */
@Export
@Version("1.0.0")
package dev.ansatz.optimizers;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
