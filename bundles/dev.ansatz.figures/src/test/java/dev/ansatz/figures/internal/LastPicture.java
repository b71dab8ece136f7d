package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;

/** A program that draws its only picture while it ends. */
final class LastPicture {
  private LastPicture() {}

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(LastPicture::draw));
  }

  private static void draw() {
    Drawn svg = Drawn.of(Samples.waves(), Format.SVG, Theme.LIGHT);
    System.out.println(svg.texts().contains("sine") ? "drawn" : "not drawn");
  }
}
