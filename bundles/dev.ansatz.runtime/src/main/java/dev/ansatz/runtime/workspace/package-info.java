/** Folders that hold experiments and their runs. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
