package dev.ansatz.workbench.internal.session;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.job.Jobs;
import dev.ansatz.workbench.internal.ui.Background;

/**
 * What all parts of an open workbench share. One workspace; another one is another session.
 *
 * @param platform the services of the core
 * @param workspace the folder that is open
 * @param index the runs of the workspace; its methods take time, so they are for {@link Background}
 * @param watch tells when the runs of the workspace have changed
 * @param background does what takes time
 * @param jobs the runs under way
 * @param selection what the user looks at
 * @param journal what has happened
 * @param problems what is to be mended
 * @param actions what the user can do
 * @param stage the window
 */
public record Session(
    Platform platform,
    Workspace workspace,
    RunIndex index,
    RunsWatch watch,
    Background background,
    Jobs jobs,
    Selection selection,
    Journal journal,
    Problems problems,
    Actions actions,
    Stage stage) {}
