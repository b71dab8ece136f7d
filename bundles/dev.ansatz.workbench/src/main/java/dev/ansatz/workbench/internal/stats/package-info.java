/** What many numbers are like: for tables, histograms and heat maps. */
package dev.ansatz.workbench.internal.stats;
