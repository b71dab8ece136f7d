/** Learners as step functions: the engine owns the loop. */
@Export
@Version("1.0.0")
package dev.ansatz.api.learn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
