import { readFileSync } from "node:fs";
import { serveJson } from "./http-server.ts";

/** What scripts/record-forge.mjs writes. */
export interface Recording {
  readonly source: string;
  readonly recorded_at: string;
  readonly repository: string;
  readonly branch: string;
  readonly answers: readonly {
    readonly path: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }[];
}

export const readRecording = (path: string): Recording => JSON.parse(readFileSync(path, "utf8"));

/** Answers as a forge did when it was recorded, and 404 to all that it was not asked then. */
export const replay = async ({ answers }: Recording) => {
  const asked: string[] = [];
  const byPath = new Map(answers.map((answer) => [answer.path, answer]));
  const { origin, [Symbol.asyncDispose]: dispose } = await serveJson(({ url }) => {
    asked.push(`${url.pathname}${url.search}`);
    const known = byPath.get(sorted(url));
    if (known === undefined) return { status: 404, body: { message: "not recorded" } };
    const headers = Object.fromEntries(
      Object.entries(known.headers).map(([name, value]) => [name, value.replaceAll("{api}", url.origin)]),
    );
    return { status: known.status, headers, body: known.body };
  });
  return { apiUrl: origin, asked, [Symbol.asyncDispose]: dispose };
};

/** The audit's span does not matter to a recording. */
const sorted = (url: URL): string => `${url.pathname}${url.search}`.replace(/time_period=\w+/, "time_period=month");
