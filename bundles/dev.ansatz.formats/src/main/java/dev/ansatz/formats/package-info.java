/** Reads and writes files of arrays and tables. */
@Export
@Version("1.0.0")
package dev.ansatz.formats;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
