import type { Field } from "./field.ts";

/** One output of an action. */
export interface Output {
  readonly description: string;
  /** What it is when the run ends before it could know better. */
  readonly otherwise: string;
}

/** What `action.yml` says of an action beyond its inputs and outputs. */
export interface ActionPage {
  /** Shown by the forge; unique in its marketplace. */
  readonly title: string;
  readonly icon: string;
  readonly color: "white" | "black" | "yellow" | "blue" | "green" | "orange" | "red" | "purple" | "gray-dark";
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What an action takes and gives: the one source of `action.yml`, flags, config keys, docs, parser and types. */
export interface Contract<Taken extends Fields = Fields> {
  /** The command's name, and the action's. */
  readonly name: string;
  readonly alias?: string;
  /** One sentence, no full stop. */
  readonly description: string;
  readonly inputs: Taken;
  readonly outputs: Readonly<Record<string, Output>>;
  /** Set where nothing can be done outside of a workspace, unless one of these inputs is given. */
  readonly needsWorkspace?: { readonly unlessGiven: readonly string[] };
  /** The formats in which something of the configuration is shown, though no input has its value from it. */
  readonly readsConfig?: { readonly inFormats: readonly string[] };
  /** What the help of the command says below its options, a line each. */
  readonly notes?: readonly string[];
  /** Only where it is an action as well as a command. */
  readonly page?: ActionPage;
}

/** Keeps the exact type of the inputs. */
export const defineContract = <const Taken extends Fields>(contract: Contract<Taken>): Contract<Taken> => contract;

/** `dry-run` as `dryRun`. */
export type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** The typed values of a contract's inputs. */
export type Inputs<Taken extends Fields> = {
  readonly [Name in keyof Taken & string as Camel<Name>]: Taken[Name] extends Field<infer Value> ? Value : never;
};

export const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
