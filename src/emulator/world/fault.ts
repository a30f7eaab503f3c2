/** A fault to come: how the emulator fails a call, whatever it asks for. */
export interface Fault {
  /** ID of the API, such as `kapi`; any by default. */
  readonly api?: string | undefined;
  /** Any operation by default. */
  readonly operationId?: string | undefined;
  /** How many calls fail; all until it is removed by default. */
  times?: number | undefined;
  /** How many calls pass before the first one that fails. */
  after?: number | undefined;
  /** `maintenance`, `quota`, or the HTTP status of a gateway; none only delays the call. */
  readonly kind?: FaultKind | undefined;
  /** Status with `kind: status`. */
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
}

/** What a fault does. */
export type FaultKind = "maintenance" | "quota" | "drop" | "status";
