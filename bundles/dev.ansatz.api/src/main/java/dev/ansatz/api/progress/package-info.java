/** Progress and stopping. */
@Export
@Version("1.0.0")
package dev.ansatz.api.progress;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
