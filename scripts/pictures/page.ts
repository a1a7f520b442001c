import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

export interface Looks {
  readonly isDark: boolean;
  /** Open every fold whose title begins so. */
  readonly opened: readonly string[];
}

/** A job summary as GitHub sets it. `tools` is a folder in which npm has installed `github-markdown-css` and `mermaid`. */
export const summaryPage = (markdown: string, { isDark, opened }: Looks, tools: string): string => {
  const theme = isDark ? "dark" : "light";
  const installed = (path: string): string => readFileSync(join(tools, "node_modules", path), "utf8");
  const body = new MarkdownIt({ html: true })
    .render(markdown)
    .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
    .replaceAll(/<details><summary>(?=(.*?)<\/summary>)/g, (start, title: string) =>
      opened.some((each) => title.startsWith(each)) ? start.replace("<details>", "<details open>") : start,
    );
  return `<!doctype html>
<html data-theme="${theme}">
<meta charset="utf-8">
<style>
${installed(`github-markdown-css/github-markdown-${theme}.css`)}
body { margin: 0; background: ${isDark ? "#0d1117" : "#ffffff"}; }
.markdown-body { padding: 16px; font-family: "Noto Sans", "Noto Color Emoji", sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "Liberation Mono", monospace; }
.markdown-body .mermaid svg { max-width: 100%; }
</style>
<article class="markdown-body">${body}</article>
<script>${installed("mermaid/dist/mermaid.min.js").replaceAll("</script", "<\\/script")}</script>
<script>
  mermaid.initialize({ startOnLoad: false, theme: "${isDark ? "dark" : "default"}" });
  mermaid.run().finally(() => { document.title = String(Math.ceil(document.querySelector("article").getBoundingClientRect().height)); });
</script>
</html>`;
};
