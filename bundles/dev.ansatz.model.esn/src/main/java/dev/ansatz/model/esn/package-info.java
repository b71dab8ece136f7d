/** Reservoir computing: echo state networks and next-generation reservoirs, with ridge readouts. */
@Export
@Version("1.0.0")
package dev.ansatz.model.esn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
