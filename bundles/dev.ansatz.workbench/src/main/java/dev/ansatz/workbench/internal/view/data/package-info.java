/** Data: tables, images, series, points in space, and what the numbers are like. */
package dev.ansatz.workbench.internal.view.data;
