/** The client that `redocly generate-client` makes while the benchmark runs, as far as it is called. */
declare module "generated-client" {
  type Call = (input: { query?: object; body?: unknown }) => Promise<unknown>;
  export const configure: (config: { auth: { bearer: string } }) => void;
  export const getUserMe: Call;
  export const getTalkChannels: Call;
  export const sendMemoDefault: Call;
  export const listFriends: Call;
}
