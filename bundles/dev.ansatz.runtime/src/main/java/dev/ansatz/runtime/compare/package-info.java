/** Runs side by side. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.compare;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
