import { normalizeName } from "./name.ts";
import { Scanner } from "./scanner.ts";

export type Operand =
  /** One name for each variable: `os_name` also for `os.name`. */
  { readonly kind: "variable"; readonly name: string } | { readonly kind: "value"; readonly text: string };

export interface Comparison {
  readonly kind: "comparison";
  readonly left: Operand;
  readonly operator: string;
  readonly right: Operand;
}

export interface Junction {
  readonly kind: "and" | "or";
  /** Two or more. */
  readonly operands: readonly Marker[];
}

/** An environment marker. https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers */
export type Marker = Comparison | Junction;

const variable =
  /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const string = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y;
const connectives = { and: /and\b/y, or: /or\b/y };

/** Far above what anyone writes, far below what a stack holds. */
const deepestNesting = 200;

const readOperand = (scanner: Scanner): Operand | undefined => {
  const name = scanner.take(variable)?.replace(".", "_");
  if (name === "python_implementation") return { kind: "variable", name: "platform_python_implementation" };
  if (name !== undefined) return { kind: "variable", name };
  const quoted = scanner.take(string);
  if (quoted !== undefined) return { kind: "value", text: quoted.slice(1, -1) };
  return scanner.fail("expected a marker variable or a quoted string");
};

const namesExtrasOrGroups = (operand: Operand): boolean =>
  operand.kind === "variable" && ["extra", "extras", "dependency_groups"].includes(operand.name);

/** Names of extras compare by PEP 685: normalised. */
const comparisonOf = (left: Operand, operator: string, right: Operand): Comparison => {
  const isAboutNames = namesExtrasOrGroups(left) || namesExtrasOrGroups(right);
  const normalized = (operand: Operand): Operand =>
    isAboutNames && operand.kind === "value" ? { kind: "value", text: normalizeName(operand.text) } : operand;
  return { kind: "comparison", left: normalized(left), operator, right: normalized(right) };
};

const readComparison = (scanner: Scanner): Comparison | undefined => {
  const left = readOperand(scanner);
  if (left === undefined) return undefined;
  scanner.skipBlanks();
  const found = scanner.take(operator);
  if (found === undefined) return scanner.fail("expected a marker operator, as in `==` or `in`");
  scanner.skipBlanks();
  const right = readOperand(scanner);
  return right && comparisonOf(left, found.replace(/[ \t]+/, " "), right);
};

const readAtom = (scanner: Scanner, depth: number): Marker | undefined => {
  scanner.skipBlanks();
  const isNested = scanner.takeLetter("(");
  if (isNested && depth === deepestNesting) return scanner.fail("too many parentheses in one another");
  const marker = isNested ? readMarker(scanner, depth + 1) : readComparison(scanner);
  if (marker === undefined) return undefined;
  if (isNested && !scanner.takeLetter(")")) return scanner.fail("expected `and`, `or` or `)` in the marker");
  scanner.skipBlanks();
  return marker;
};

const readJoined = (scanner: Scanner, kind: "and" | "or", depth: number): Marker | undefined => {
  const operands: Marker[] = [];
  do {
    const operand = kind === "or" ? readJoined(scanner, "and", depth) : readAtom(scanner, depth);
    if (operand === undefined) return undefined;
    operands.push(operand);
  } while (scanner.take(connectives[kind]) !== undefined);
  return operands.length === 1 ? operands[0] : { kind, operands };
};

/** Reads a marker with the white space around it, as far as it goes. */
export const readMarker = (scanner: Scanner, depth = 0): Marker | undefined => readJoined(scanner, "or", depth);

/** The tree of a marker, `undefined` where `text` is none. */
export const parseMarker = (text: string): Marker | undefined => {
  const scanner = new Scanner(text);
  const marker = readMarker(scanner);
  return scanner.offset === text.length ? marker : undefined;
};

const isExtra = (operand: Operand): boolean => operand.kind === "variable" && operand.name === "extra";

// Without extras `extra` is the empty text, so an equality with that implies none.
const isNonEmptyValue = (operand: Operand): boolean => operand.kind === "value" && operand.text !== "";

const isExtraEquality = ({ left, operator, right }: Comparison): boolean =>
  operator === "==" && ((isExtra(left) && isNonEmptyValue(right)) || (isExtra(right) && isNonEmptyValue(left)));

const holdsForAnExtraOnly = (marker: Marker): boolean => {
  if (marker.kind === "comparison") return isExtraEquality(marker);
  return marker.kind === "and" ? marker.operands.some(holdsForAnExtraOnly) : marker.operands.every(holdsForAnExtraOnly);
};

/** Whether a marker can hold only where some `extra == "…"` does, so that its requirement orders nothing. */
export const impliesExtra = (text: string): boolean => {
  const marker = parseMarker(text);
  return marker !== undefined && holdsForAnExtraOnly(marker);
};
