import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import type { Request } from "./release-request.ts";

export interface Looks {
  readonly isDark: boolean;
  /** Open every fold whose title begins so. */
  readonly opened: readonly string[];
}

/** A job summary as GitHub sets it. `tools` is a folder in which npm has installed `github-markdown-css` and `mermaid`. */
export const summaryPage = (markdown: string, looks: Looks, tools: string): string =>
  page(rendered(markdown, looks), looks, tools);

/** A pull request as GitHub sets it: its title, its branches, and its text in a box. */
export const requestPage = ({ title, body, head, base }: Request, looks: Looks, tools: string): string => {
  const { escapeHtml } = new MarkdownIt().utils;
  const branches = [head, base].map((each) => `<code>${escapeHtml(each)}</code>`).join(" → ");
  const content = `<h1 class="title">${escapeHtml(title)}</h1><p><mark>Open</mark> ${branches}</p><section>${rendered(body, looks)}</section>`;
  return page(content, looks, tools);
};

const rendered = (markdown: string, { opened }: Looks): string =>
  new MarkdownIt({ html: true })
    .render(markdown)
    .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
    .replaceAll(/<details><summary>(?=(.*?)<\/summary>)/g, (start, title: string) =>
      opened.some((each) => title.startsWith(each)) ? start.replace("<details>", "<details open>") : start,
    );

const page = (content: string, { isDark }: Looks, tools: string): string => {
  const theme = isDark ? "dark" : "light";
  const installed = (path: string): string => readFileSync(join(tools, "node_modules", path), "utf8");
  return `<!doctype html>
<html data-theme="${theme}">
<meta charset="utf-8">
<style>
${installed(`github-markdown-css/github-markdown-${theme}.css`)}
body { margin: 0; background: ${isDark ? "#0d1117" : "#ffffff"}; }
.markdown-body { padding: 16px; font-family: "Noto Sans", "Noto Color Emoji", sans-serif; }
.markdown-body code, .markdown-body pre { font-family: "Liberation Mono", monospace; }
.markdown-body .mermaid svg { max-width: 100%; }
.markdown-body .title { padding: 0; border: 0; font-weight: 400; }
.markdown-body mark { padding: 6px 12px; border-radius: 16px; background: #1f883d; color: #ffffff; font-weight: 600; }
.markdown-body section { padding: 16px 16px 0; border: 1px solid #d1d9e0; border-radius: 6px; }
</style>
<article class="markdown-body">${content}</article>
<script>${installed("mermaid/dist/mermaid.min.js").replaceAll("</script", "<\\/script")}</script>
<script>
  mermaid.initialize({ startOnLoad: false, theme: "${isDark ? "dark" : "default"}" });
  mermaid.run().finally(() => { document.title = String(Math.ceil(document.querySelector("article").getBoundingClientRect().height)); });
</script>
</html>`;
};
