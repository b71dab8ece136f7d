/** The operations that graphs are made of: each knows its shape, its pullback and its meaning. */
@Export
@Version("1.0.0")
package dev.ansatz.autodiff.op;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
