/** Trained models and what they can do. */
@Export
@Version("1.0.0")
package dev.ansatz.api.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
