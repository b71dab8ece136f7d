/** What runs leave behind. */
@Export
@Version("1.2.0")
package dev.ansatz.runtime.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
