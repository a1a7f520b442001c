import { inertLine } from "./inert-line.ts";
import type { UploadAnswer } from "./upload.ts";

interface Exit {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads what `uv publish` printed of one file. It names the HTTP status and the index's words in one sentence, and says
 * `Uploading` of a file that it sent; one that it leaves out gets a warning and exit status 0.
 * https://github.com/astral-sh/uv/blob/main/crates/uv-publish/src/lib.rs
 */
export const readPublish = ({ code, stderr }: Exit, hidden: readonly string[]): UploadAnswer => {
  const text = hide(stderr, hidden);
  const [, status, said] =
    /Server returned status code (\d{3})(?:[^.]*)\.?(?: Server says: ([\s\S]*))?/.exec(text) ?? [];
  return {
    exitCode: code,
    status: status === undefined ? undefined : Number(status),
    words: short(said?.trim() || reasons(text)),
    isSent: /^(?:Uploading |File .* already exists, skipping)/m.test(text),
  };
};

/** The lines in which uv says why: `error:` and each `cause:` below it, or else its warnings. */
const reasons = (text: string): string => {
  const lines = text.split("\n").map((line) => line.trim());
  const causes = lines.filter((line) => /^(?:error|cause):/.test(line));
  const told = causes.length > 0 ? causes : lines.filter((line) => line.startsWith("warning:"));
  return told.map((line) => line.replace(/^\w+:\s*/, "")).join(": ") || "uv said nothing";
};

const short = (text: string): string => {
  const line = inertLine(text).replaceAll(/\s+/g, " ").trim();
  return line.length > 600 ? `${line.slice(0, 600)}…` : line;
};

/** Whatever must not be shown, in uv's or a server's words. */
export const hide = (text: string, hidden: readonly string[]): string =>
  hidden.filter((value) => value.length >= 4).reduce((shown, value) => shown.replaceAll(value, "***"), text);

/** The Python that uv could not find, as it was asked for; `undefined` where that is not what went wrong. */
export const missingPython = (stderr: string): string | undefined =>
  /No interpreter found for (?:Python |executable name )?(.+?) in /.exec(stderr)?.[1] ??
  /is incompatible with .*Python (requirement: .+|[<>=!~].+)/.exec(stderr)?.[1];
