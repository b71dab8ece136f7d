/** What was expected of runs, and whether they met it. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.expect;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
