/** Recurrent cells and the layers that run them over time. */
@Export
@Version("1.0.0")
package dev.ansatz.nn.recurrent;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
