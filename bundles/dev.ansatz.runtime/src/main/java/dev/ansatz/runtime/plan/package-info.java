/** Experiments with every id resolved and every setting bound. */
@Export
@Version("1.0.0")
package dev.ansatz.runtime.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
