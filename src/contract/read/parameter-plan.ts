import { escapePointer } from "../../json-pointer.js";
import type { ParameterContract } from "../operation-contract.js";
import type { Subject } from "../check/problem.js";

/** A parameter with what problems say of it. */
export interface PlannedParameter {
  readonly parameter: ParameterContract;
  /** Its name as it is looked up: headers have theirs in lower case. */
  readonly key: string;
  readonly subject: Subject;
}

/** The parameters of an operation by place. */
export interface ParameterPlan {
  readonly path: readonly PlannedParameter[];
  readonly header: readonly PlannedParameter[];
  /** Those of the query that have a name. */
  readonly query: readonly PlannedParameter[];
  /** The names of those of the query. */
  readonly names: ReadonlySet<string>;
  /** The one that stands for all other names of the query. */
  readonly rest: ParameterContract | undefined;
}

const plans = new WeakMap<readonly ParameterContract[], ParameterPlan>();

/** Returns the parameters of an operation by place; they are sorted once. */
export function planOf(parameters: readonly ParameterContract[]): ParameterPlan {
  const known = plans.get(parameters);
  if (known) return known;
  const plan = createPlan(parameters);
  plans.set(parameters, plan);
  return plan;
}

function createPlan(parameters: readonly ParameterContract[]): ParameterPlan {
  const at = (place: ParameterContract["in"]) =>
    parameters.filter((parameter) => parameter.in === place && parameter.wireForm !== "rest").map(planParameter);
  const query = at("query");
  return {
    path: at("path"),
    header: at("header"),
    query,
    names: new Set(query.map(({ key }) => key)),
    rest: parameters.find(({ wireForm }) => wireForm === "rest"),
  };
}

function planParameter(parameter: ParameterContract): PlannedParameter {
  const { name, in: place } = parameter;
  const pointer = `/${escapePointer(name)}`;
  const subject: Subject = { side: "request", place, pointer, positions: [1], strict: true };
  return { parameter, key: place === "header" ? name.toLowerCase() : name, subject };
}
