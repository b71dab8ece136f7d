/** Differentiable programs: graphs of array operations with static shapes, and their gradients. */
@Export
@Version("1.0.0")
package dev.ansatz.autodiff;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
