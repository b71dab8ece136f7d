/** What parameters begin as. */
@Export
@Version("1.0.0")
package dev.ansatz.nn.init;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
