/** What starts the desktop. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.desktop;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
