/** JSON as this project writes and reads it. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
