package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Dataset;
import java.util.List;

/**
 * Data that was loaded.
 *
 * @param request what was wanted
 * @param dataset the data
 * @param transforms the ids of the experiment's transforms, whether or not they were applied
 */
record LoadedData(DataRequest request, Dataset dataset, List<String> transforms) {}
