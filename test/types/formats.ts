import type { AddressSearchResult, DapiClient } from "../../generated/clients/dapi.js";
import { expectType } from "./expect-type.js";

export async function formats(dapi: DapiClient): Promise<void> {
  const query = { query: "전북 삼성동 100" };

  const json = await dapi.GET("/v2/local/search/address.{format}", { params: { path: { format: "json" }, query } });
  if (json.data) expectType<AddressSearchResult>()(json.data);

  const xml = await dapi.GET("/v2/local/search/address.{format}", { params: { path: { format: "xml" }, query } });
  if (xml.data !== undefined) expectType<string>()(xml.data);

  // @ts-expect-error: Kakao knows no other format.
  await dapi.GET("/v2/local/search/address.{format}", { params: { path: { format: "yaml" }, query } });
  const omitted = await dapi.GET("/v2/local/search/address.{format}", { params: { query } });
  if (omitted.data) expectType<AddressSearchResult>()(omitted.data);

  // @ts-expect-error: A misspelt parameter beside a format does not compile either.
  await dapi.GET("/v2/local/search/address.{format}", { params: { path: { format: "xml" }, query: { qeury: "a" } } });
  // @ts-expect-error: The path has no parameter of this name.
  await dapi.GET("/v2/local/search/address.{format}", { params: { path: { format: "xml", fromat: "json" }, query } });
}
