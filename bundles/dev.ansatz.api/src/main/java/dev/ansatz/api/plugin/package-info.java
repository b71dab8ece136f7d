/** What every plug-in says of itself. */
@Export
@Version("1.0.0")
package dev.ansatz.api.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
