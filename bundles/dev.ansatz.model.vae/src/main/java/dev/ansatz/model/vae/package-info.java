/** Variational autoencoders. */
@Export
@Version("1.0.0")
package dev.ansatz.model.vae;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
