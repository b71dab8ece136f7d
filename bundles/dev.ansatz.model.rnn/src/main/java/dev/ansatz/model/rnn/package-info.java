/** Recurrent networks. */
@Export
@Version("1.0.0")
package dev.ansatz.model.rnn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
