import type { Plan } from "../plan.ts";

/** The body of `plan --format json`: the plan itself, whose `schema_version` is the document's. */
export const planDocument = ({ schema_version: _, ...body }: Plan): Omit<Plan, "schema_version"> => body;
