package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;

/** Makes the feature map of a training. */
public interface FeatureMaps {

  /** Makes it anew; may take seconds. */
  FeatureMap make(StopToken stop);

  /** Makes it of what it wrote to an archive. */
  FeatureMap load(Archive archive);
}
