/** Numbers with a shape: storage without arithmetic. */
@Export
@Version("1.0.0")
package dev.ansatz.api.tensor;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
