/** The loop that drives a learner, and its outcome. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.engine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
