/** Data sets: named tensors with named axes, splits and provenance. */
@Export
@Version("1.0.0")
package dev.ansatz.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
