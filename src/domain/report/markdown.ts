/** Text that is not ours as Markdown that shows it and does nothing: no HTML, links, mentions, tables or line breaks. */
export const escapeMarkdown = (text: string): string => inert(oneLine(text));

/** The same of a part of a line, whose spaces at the ends stay. */
export const inert = (line: string): string =>
  line
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&$]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll("@", "@\u200B")
    .replaceAll("://", ":\u200B//");

/** The same as a code span. Backticks become look-alikes, for a table cell cannot hold longer fences safely. */
export const codeSpan = (text: string): string => `\`${oneLine(text).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``;

/** A fenced block that its content cannot leave. */
export const codeBlock = (text: string, language = "text"): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${visible(text)}\n${fence}`;
};

/** Control and format characters other than line feeds and tabs become visible. */
const visible = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** A line without control characters, runs of spaces, or spaces at its ends. */
export const oneLine = (text: string): string => visible(text).replaceAll(/\s+/g, " ").trim();

/** Seconds as people read them: `0.4 s`, `12 s`, `3 min 5 s`, `2 h`. */
export const seconds = (milliseconds: number): string => {
  const total = milliseconds / 1000;
  if (total < 10) return `${total.toFixed(1)} s`;
  const whole = Math.round(total);
  const parts = [
    [Math.floor(whole / 3600), "h"],
    [Math.floor(whole / 60) % 60, "min"],
    [whole % 60, "s"],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(" ");
};

/** `1.2 kB`, `34 MB`. */
export const bytes = (count: number): string => {
  const units = ["B", "kB", "MB", "GB"];
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
};
