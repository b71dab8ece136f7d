/** Numbers that judge a model. */
@Export
@Version("1.0.0")
package dev.ansatz.api.metric;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
