import type { Block } from "./block.ts";
import { isSilent, isVerbatim } from "./known-directives.ts";

type Directive = Pick<Extract<Block, { kind: "directive" }>, "name" | "argument" | "options" | "content">;

/** GitHub's names for what stands out of the text. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const alerts: Readonly<Record<string, string>> = {
  attention: "WARNING",
  caution: "CAUTION",
  danger: "CAUTION",
  error: "CAUTION",
  hint: "TIP",
  important: "IMPORTANT",
  note: "NOTE",
  seealso: "NOTE",
  tip: "TIP",
  warning: "WARNING",
};

const versions: Readonly<Record<string, string>> = {
  versionadded: "Added in version",
  versionchanged: "Changed in version",
  versionremoved: "Removed in version",
  deprecated: "Deprecated since version",
};

/** What a directive shows, as lines of Markdown: `inner` are those of the blocks in it, and `inline` reads text of a paragraph. */
export const directiveMarkdown = (
  { name, argument, options, content }: Directive,
  inner: readonly string[],
  inline: (text: string) => string,
): readonly string[] => {
  if (isSilent(name) || name === "raw") return [];
  if (isVerbatim(name)) return fenced(/^[\w+#.-]*$/.test(argument) ? argument : "", content);
  if (/^(?:list-|csv-)?table$/.test(name)) return fenced("text", content);
  if (name === "image" || name === "figure") {
    return apart([`![${options.get("alt") ?? ""}](${argument.replaceAll(/\s/g, "")})`], inner);
  }
  const text = argument === "" ? [] : inline(argument).split("\n");
  const alert = alerts[name];
  if (alert !== undefined) return quoted([`[!${alert}]`, ...apart(text, inner)]);
  const version = versions[name.replace("version-", "version").replace("versiondeprecated", "deprecated")];
  if (version !== undefined) {
    const [number = "", ...more] = argument.split(/\s+/);
    return apart([`*${version} ${number}:* ${inline(more.join(" "))}`.trim()], inner);
  }
  const isTitle = name === "rubric" || name === "admonition" || name === "topic";
  return apart(isTitle ? text.map((line) => `**${line}**`) : text, inner);
};

const apart = (head: readonly string[], inner: readonly string[]): readonly string[] =>
  head.length > 0 && inner.length > 0 ? [...head, "", ...inner] : [...head, ...inner];

/** Lines in a quote. */
export const quoted = (lines: readonly string[]): readonly string[] => lines.map((line) => `> ${line}`.trimEnd());

/** Lines as they are, between fences that none of them closes. */
export const fenced = (language: string, lines: readonly string[]): readonly string[] => {
  const longest = Math.max(2, ...lines.map((line) => /^ *(`{3,})/.exec(line)?.[1]?.length ?? 0));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
};
