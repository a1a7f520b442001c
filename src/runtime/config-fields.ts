import { contracts } from "../actions/contracts.ts";
import type { Fields } from "../contract/contract.ts";
import type { Field } from "../contract/field.ts";

const isKey = ({ surfaces }: Field<unknown>): boolean => surfaces.includes("key");

/** Every input of every action; of those with one name rather one that the configuration may give. */
export const everyField: Fields = Object.fromEntries(
  Object.values(contracts)
    .flatMap(({ inputs }) => Object.entries<Fields[string]>(inputs))
    .toSorted(([, one], [, other]) => Number(isKey(one)) - Number(isKey(other))),
);

/** Every input of every action that the configuration may give. */
export const configFields: Fields = Object.fromEntries(Object.entries(everyField).filter(([, field]) => isKey(field)));
