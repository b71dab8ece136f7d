/** What networks that predict something of rows share: scaled rows, their classes, answers. */
@Export
@Version("1.0.0")
package dev.ansatz.nn.supervised;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
