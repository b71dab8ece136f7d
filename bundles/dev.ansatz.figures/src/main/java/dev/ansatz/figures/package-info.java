/** Draws figures on any Java2D surface. */
@Export
@Version("1.0.0")
package dev.ansatz.figures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
