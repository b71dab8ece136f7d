/** Settings records: one declaration drives checks, forms, help, files and search spaces. */
@Export
@Version("1.0.0")
package dev.ansatz.api.settings;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
