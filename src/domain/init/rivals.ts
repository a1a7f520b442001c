import { readStamp } from "./stamp.ts";

/** A workflow that already does what ours are to do. */
export interface Rival {
  /** From the repository's top. */
  readonly file: string;
  /** What it runs, or the passwords that it hands over, as it says it. */
  readonly by: string;
}

/** What uploads, or opens pull requests and makes tags of releases. */
const releases =
  /\b(?:pypa\/gh-action-pypi-publish|(?:uv|poetry|pdm|hatch|flit|maturin) publish|twine upload|(?:googleapis|google-github-actions)\/release-please-action|python-semantic-release\/python-semantic-release|semantic-release (?:version|publish)|changesets\/action)\b/g;

/** What makes the forge's release of a tag. */
const forgeReleases = /\b(?:softprops\/action-gh-release|ncipollo\/release-action|gh release create)\b/g;

/** What tools take their passwords from: it uploads by a script, or by an action that does more than that. */
const credentials =
  /\b(?:(?:UV_PUBLISH|TWINE|PDM_PUBLISH|FLIT)_PASSWORD|UV_PUBLISH_TOKEN|MATURIN_PYPI_TOKEN|POETRY_PYPI_TOKEN_PYPI|HATCH_INDEX_AUTH)\b/g;

/** The workflows, by their texts, that release; comments do not count. */
export const findRivals = (workflows: ReadonlyMap<string, string>): readonly Rival[] =>
  [...workflows].flatMap(([file, text]) => {
    const said = text.replaceAll(/(?:^|\s)#.*$/gm, "");
    const found = [...(said.match(releases) ?? said.match(credentials) ?? []), ...(said.match(forgeReleases) ?? [])];
    return found.length === 0 ? [] : [{ file, by: [...new Set(found)].join(", ") }];
  });

/** What `init` wrote to publish from another forge, which nothing of what is `wanted` replaces. */
export const forOtherForges = (
  workflows: ReadonlyMap<string, string>,
  wanted: readonly { readonly file: string }[],
): readonly Rival[] =>
  [...workflows].flatMap(([file, text]) => {
    const stamp = wanted.some((each) => each.file === file) ? undefined : readStamp(text);
    return stamp?.flow === undefined ? [] : [{ file, by: `written by init for ${stamp.forge}` }];
  });

/** Whether it keeps a pull request open whose merging releases. */
export const opensRequests = ({ by }: Rival): boolean => /release-please-action|changesets\/action/.test(by);

/** Whether it releases what is pushed to the branch, and tags it by itself. */
export const releasesPushes = ({ by }: Rival): boolean => /semantic-release/.test(by);
