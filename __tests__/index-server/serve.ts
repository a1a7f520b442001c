/** An index as a process of its own, to be killed: serves the store that is named, says its URL, and ends by signal. */
import { startIndex } from "../../src/index-server/server.ts";
import { anybody } from "./anybody.ts";

const [store = ""] = process.argv.slice(2);
const { url } = await startIndex({ access: anybody, store });
process.stdout.write(`${url}\n`);
