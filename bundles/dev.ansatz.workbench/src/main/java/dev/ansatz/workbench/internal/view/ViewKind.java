package dev.ansatz.workbench.internal.view;

import dev.ansatz.workbench.internal.session.Session;
import java.util.function.Function;

/**
 * A view that can be opened.
 *
 * @param id names it in perspectives: {@code "runs"}
 * @param title on its tab and in menus
 * @param icon the name of its icon
 * @param make makes it
 */
public record ViewKind(String id, String title, String icon, Function<Session, View> make) {}
