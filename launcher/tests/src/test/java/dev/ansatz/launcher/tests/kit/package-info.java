/** The conformance kit's tests of the product's learners, as a bundle inside the framework. */
package dev.ansatz.launcher.tests.kit;
