/** The model of a run: its structure, its arrays, what it can do. */
package dev.ansatz.workbench.internal.view.model;
