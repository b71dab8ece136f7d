/** Visualizers: from a model, data or a study to figures. */
@Export
@Version("1.0.0")
package dev.ansatz.api.view;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
