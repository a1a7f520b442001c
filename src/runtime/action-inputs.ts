import type { Finding } from "../domain/problem/finding.ts";
import { misspeltInput } from "../domain/problem/usage.ts";
import { documentUrl } from "../domain/run/document-url.ts";
import { nearest } from "../domain/text/nearest.ts";
import type { Environment } from "./environment.ts";

const prefix = "INPUT_";

/** How the runner hands over an input: blanks become `_`, dashes stay. */
export const variableOf = (input: string): string => `${prefix}${input.replaceAll(" ", "_").toUpperCase()}`;

/** Set by desktops for their keyboards, and so by what a person starts a runner from. */
const ofOthers = new Set(["INPUT_METHOD"]);

/**
 * Inputs that are not among `names`: the forge hands over whatever a workflow writes. Some runners also hand over the
 * input's own value under a second name, with underscores for dashes.
 */
export const unknownInputs = (names: readonly string[], { variables }: Environment): readonly Finding[] => {
  const known = new Set(names.map(variableOf));
  const isTwin = (variable: string): boolean => {
    const own = prefix + variable.slice(prefix.length).replaceAll("_", "-");
    return known.has(own) && variables[variable] === variables[own];
  };
  return Object.keys(variables)
    .filter((variable) => variable.startsWith(prefix) && !known.has(variable) && !ofOthers.has(variable))
    .filter((variable) => !isTwin(variable))
    .map((variable) => variable.slice(prefix.length).toLowerCase())
    .map((given) => ({ given, nearest: nearest(given, names) }))
    .filter((each) => each.nearest !== undefined || !isInsideComposite(variables))
    .map((each) => misspeltInput({ ...each, page: documentUrl("inputs.md") }));
};

/**
 * Runners that descend from act set the inputs of a composite action for the steps in it as well: they may be of any
 * name. There alone has an action that is no composite a path.
 */
const isInsideComposite = ({ GITHUB_ACTION_PATH, ACT, GITEA_ACTIONS, FORGEJO_ACTIONS }: Environment["variables"]) =>
  GITHUB_ACTION_PATH !== undefined && (ACT ?? GITEA_ACTIONS ?? FORGEJO_ACTIONS) !== undefined;
