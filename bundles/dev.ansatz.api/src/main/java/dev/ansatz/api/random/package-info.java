/** Randomness as a value: keys derived by purpose. */
@Export
@Version("1.0.0")
package dev.ansatz.api.random;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
