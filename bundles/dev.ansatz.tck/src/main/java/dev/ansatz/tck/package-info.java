/**
 * The conformance kit: a plug-in's test extends a contract in a few lines and inherits every check
 * that the engine relies on.
 */
@Export
@Version("1.0.0")
package dev.ansatz.tck;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
