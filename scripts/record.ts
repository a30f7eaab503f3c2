import { describeFailure } from "./record/failure.js";
import { record } from "./record/run.js";

// Node would take --env-file for its own without the -- that npm run record puts before the arguments.
const argv = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== "--");

try {
  for (const line of await record(argv, { variables: process.env, folder: process.cwd() })) console.log(line);
} catch (error) {
  const { exitCode, message } = describeFailure(error);
  console.error(`record: ${message}`);
  process.exitCode = exitCode;
}
