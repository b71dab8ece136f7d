/** Figures as plain values, and the service that draws them. */
@Export
@Version("1.0.0")
package dev.ansatz.api.figure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
