package dev.ansatz.cli.internal.run;

import java.util.Set;
import java.util.stream.Collectors;

/** The page that shows live pictures; it needs no network and no server. */
final class LivePage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>A model that learns</title>
      <style>
      body { margin: 1rem; font-family: sans-serif; background: #f4f5f7; color: #1f2328; }
      img { max-width: 100%%; width: 42rem; margin: .4rem; vertical-align: top; background: #fff; }
      </style></head><body>
      <p>The model while it learns. When the run has ended, <a href="report.html">its report</a>
      comes here.</p>
      %s
      <script>
      const images = [...document.images];
      setInterval(() => images.forEach(show), 1000);
      function show(image) {
        const next = new Image();
        next.onload = () => { image.src = next.src; };
        next.onerror = () => { location.replace("report.html"); };
        next.src = image.dataset.file + "?" + Date.now();
      }
      setInterval(() => location.reload(), 30000);
      </script>
      </body></html>
      """;

  private LivePage() {}

  static String of(Set<String> ids) {
    return PAGE.formatted(
        ids.stream().map(LivePage::image).collect(Collectors.joining(System.lineSeparator())));
  }

  private static String image(String id) {
    return "<img src=\"live/%s.png\" data-file=\"live/%s.png\" alt=\"%s\">".formatted(id, id, id);
  }
}
