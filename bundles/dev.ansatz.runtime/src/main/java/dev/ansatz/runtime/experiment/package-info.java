/** Experiment files: from text to plans in which every id is resolved and every setting checked. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.experiment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
