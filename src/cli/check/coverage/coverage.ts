import { type ContractId, operations } from "../../../../generated/contract/index.js";
import type { RecordedExchange } from "../../../contract/exchange.js";
import { type Aspect, aspects, type Documented } from "../../../contract/documented.js";
import { type DocumentedSets, exercisedBy, setsOf } from "./exercised.js";

/** How much of what is documented the traffic exercised. */
export interface Figure {
  readonly exercised: number;
  readonly documented: number;
  /** Rounded down, so that 100 means all; 100 if nothing is documented. */
  readonly percent: number;
}

/** The figures of one API or of all. */
export type Figures = Readonly<Record<"operations" | Aspect, Figure>>;

/** The coverage of an operation. */
export interface OperationCoverage {
  readonly api: string;
  /** The number of its exchanges. */
  readonly exchanges: number;
  /** What none of them exercised. */
  readonly missing: Readonly<Record<Aspect, readonly string[]>>;
}

/** How much of the spec the traffic exercised. */
export interface Coverage {
  readonly total: Figures;
  readonly apis: Readonly<Record<string, Figures>>;
  readonly operations: Readonly<Record<string, OperationCoverage>>;
}

/** Collects what traffic exercises. */
export interface CoverageMeter {
  add(operationId: ContractId, exchange: RecordedExchange): void;
  coverage(): Coverage;
}

interface Meter {
  readonly documented: DocumentedSets;
  readonly exercised: Readonly<Record<Aspect, Set<string>>>;
  exchanges: number;
}

/** Creates a meter of the documented operations. */
export function createCoverageMeter(documented: Readonly<Record<ContractId, Documented>>): CoverageMeter {
  const meters = new Map<ContractId, Meter>(
    (Object.keys(documented) as ContractId[]).map((name) => [name, createMeter(documented[name])]),
  );
  return {
    add: (operationId, exchange) => {
      const meter = meters.get(operationId);
      if (!meter) return;
      meter.exchanges += 1;
      const seen = exercisedBy(exchange, meter.documented);
      for (const aspect of aspects) for (const name of seen[aspect]) meter.exercised[aspect].add(name);
    },
    coverage: () => {
      const all = [...meters];
      const names = [...new Set(all.map(([name]) => operations[name].api))];
      const ofApi = (api: string) => all.filter(([name]) => operations[name].api === api).map(([, meter]) => meter);
      return {
        total: figuresOf([...meters.values()]),
        apis: Object.fromEntries(names.map((api) => [api, figuresOf(ofApi(api))])),
        operations: Object.fromEntries(all.map(([name, meter]) => [name, coverageOf(name, meter)])),
      };
    },
  };
}

function createMeter(documented: Documented): Meter {
  const exercised = {
    parameters: new Set<string>(),
    request: new Set<string>(),
    response: new Set<string>(),
    statuses: new Set<string>(),
  };
  return { documented: setsOf(documented), exercised, exchanges: 0 };
}

function figuresOf(meters: readonly Meter[]): Figures {
  const sum = (number: (meter: Meter) => number) => meters.reduce((total, meter) => total + number(meter), 0);
  const figure = (aspect: Aspect) =>
    figureOf(
      sum(({ exercised }) => exercised[aspect].size),
      sum(({ documented }) => documented[aspect].size),
    );
  return {
    operations: figureOf(meters.filter(({ exchanges }) => exchanges > 0).length, meters.length),
    parameters: figure("parameters"),
    request: figure("request"),
    response: figure("response"),
    statuses: figure("statuses"),
  };
}

function figureOf(exercised: number, documented: number): Figure {
  return { exercised, documented, percent: documented === 0 ? 100 : Math.floor((100 * exercised) / documented) };
}

function coverageOf(name: ContractId, { documented, exercised, exchanges }: Meter): OperationCoverage {
  const missing = (aspect: Aspect) => [...documented[aspect]].filter((item) => !exercised[aspect].has(item));
  return {
    api: operations[name].api,
    exchanges,
    missing: {
      parameters: missing("parameters"),
      request: missing("request"),
      response: missing("response"),
      statuses: missing("statuses"),
    },
  };
}
