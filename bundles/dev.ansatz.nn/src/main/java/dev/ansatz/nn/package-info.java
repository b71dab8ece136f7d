/** Networks: layers that add to a graph, and the scope that keeps their parameters. */
@Export
@Version("1.0.0")
package dev.ansatz.nn;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
