/** What is plugged in. */
@Export
@Version("1.1.0")
package dev.ansatz.runtime.plugins;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
