/** Mixtures of normal distributions. */
@Export
@Version("1.0.0")
package dev.ansatz.model.gmm;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
