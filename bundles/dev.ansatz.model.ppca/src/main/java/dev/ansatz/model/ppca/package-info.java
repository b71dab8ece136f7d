/** Probabilistic principal component analysis. */
@Export
@Version("1.0.0")
package dev.ansatz.model.ppca;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
