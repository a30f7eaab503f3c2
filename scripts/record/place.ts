/** Where the command runs. */
export interface Place {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Folder from which paths are read. */
  readonly folder: string;
}
