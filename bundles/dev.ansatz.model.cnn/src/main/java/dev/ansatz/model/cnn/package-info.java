/** Feed-forward and convolutional classifiers. */
@Export
@Version("1.0.0")
package dev.ansatz.model.cnn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
