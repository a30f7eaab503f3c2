/** A customer file of a channel. */
export interface CustomerFile {
  readonly id: number;
  readonly channelPublicId: string;
  readonly name: string;
}
