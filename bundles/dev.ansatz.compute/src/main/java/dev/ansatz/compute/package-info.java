/** Arithmetic on arrays: kernels behind one service, single and double precision. */
@Export
@Version("1.0.0")
package dev.ansatz.compute;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
