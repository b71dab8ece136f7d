/** How far runs have come, and what remains. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.progress;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
