import { repository } from "../run/tool-version.ts";
import { sha256Of } from "../text/sha256.ts";
import { isPlaceholder, ownActions } from "./workflows/steps.ts";

/** How `init` was told to set a repository up. */
export interface Setup {
  readonly flow: "merge" | "tag";
  readonly forge: "github" | "gitea";
  /** Over how many jobs the builds are spread, at most. */
  readonly machines: number;
  /** Whether PyPI gets only what TestPyPI has taken. */
  readonly isTestPyPIFirst: boolean;
}

/** What a workflow file says of where it comes from. */
export interface Stamp extends Omit<Setup, "flow"> {
  /** `undefined` in those that are the same in any flow. */
  readonly flow: Setup["flow"] | undefined;
  /** The first 16 digits of the SHA-256 of what was written, pins left out. */
  readonly digest: string;
}

/** What `init` has to be told to write a workflow again. */
export const optionsOf = ({ flow, machines, isTestPyPIFirst }: Omit<Setup, "forge">): string =>
  [
    `--flow ${flow}`,
    ...(machines > 1 ? [`--machines ${machines}`] : []),
    ...(isTestPyPIFirst ? ["--testpypi first"] : []),
  ].join(" ");

/** The line that every workflow of ours has near its top. */
export const stampLine = ({ flow, forge, digest, ...setup }: Stamp): string =>
  `# Written by \`release-actions init${flow === undefined ? "" : ` ${optionsOf({ flow, ...setup })}`} --forge ${forge}\`, sha256:${digest}. Pins may move; a file with other changes is left alone.`;

/** The stamp of a workflow's text; `undefined` where somebody else wrote it. */
export const readStamp = (text: string): Stamp | undefined => {
  const found =
    /^# Written by `release-actions init(?: --flow (merge|tag)(?: --machines (\d{1,3}))?( --testpypi first)?)? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(
      text,
    );
  if (found === null) return undefined;
  const [, flow, machines = "1", first, forge, digest = ""] = found;
  return {
    flow: flow as Stamp["flow"],
    forge: forge as Setup["forge"],
    machines: Number(machines),
    isTestPyPIFirst: first !== undefined,
    digest,
  };
};

const uses = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm;
const uvVersion = /^( {10}version: ).*$/gm;
const cibuildwheel = /\bcibuildwheel@[\w.]+/g;

/** What an action is called, whoever has a copy of ours. */
const actionOf = (path: string): string => ownActions.find((each) => path.endsWith(`/${each}`)) ?? path;

/** From the workflow's name on: what stands above are comments. */
const bodyOf = (text: string): string => text.slice(Math.max(0, text.search(/^name:/m)));

/** What counts of a workflow: neither comments at its top, nor pins, nor how git ends lines here. */
export const essence = (text: string): string =>
  bodyOf(text.replaceAll("\r\n", "\n"))
    .replaceAll(uses, (_, start: string, path: string) => `${start}${actionOf(path)}`)
    .replaceAll(uvVersion, "$1")
    .replaceAll(cibuildwheel, "cibuildwheel")
    .trimEnd();

/** Whether one of our actions is still to be given the repository that it was taken from. */
export const namesPlaceholder = (text: string): boolean =>
  isPlaceholder && [...text.matchAll(uses)].some(([, , path = ""]) => path.startsWith(`${repository}/`));

/** The digest of what counts of a workflow. */
export const digestOf = async (text: string): Promise<string> => (await sha256Of(essence(text))).slice(0, 16);

/** The workflow with the pins that others of this repository have already; where one of our actions is pinned, all are from there. */
export const withPins = (text: string, others: readonly string[]): string => {
  const pins = new Map(
    others.flatMap((other) =>
      [...other.replaceAll("\r\n", "\n").matchAll(uses)].map(([, , path = "", ref, comment = ""]) => {
        const action = actionOf(path);
        return [action, { before: path.slice(0, path.length - action.length), after: `@${ref}${comment}` }] as const;
      }),
    ),
  );
  const own = ownActions.map((action) => pins.get(action)).find((pin) => pin !== undefined);
  const last = (pattern: RegExp): string | undefined =>
    others.flatMap((other) => [...other.matchAll(pattern)].map(([found]) => found.trimEnd())).at(-1);
  const [version, builder] = [last(uvVersion), last(cibuildwheel)];
  return text
    .replaceAll(uses, (line, start: string, path: string) => {
      const action = actionOf(path);
      const pin = pins.get(action) ?? (action === path ? undefined : own);
      return pin === undefined ? line : `${start}${pin.before}${action}${pin.after}`;
    })
    .replaceAll(uvVersion, (line) => version ?? line)
    .replaceAll(cibuildwheel, (word) => builder ?? word);
};
