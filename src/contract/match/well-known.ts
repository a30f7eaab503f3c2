// Values that any program may send; others may be secret, such as a token that was written in the wrong place.

const methods: ReadonlySet<string> = new Set(
  (
    "ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT CONNECT COPY DELETE GET HEAD LABEL LINK LOCK MERGE MKACTIVITY MKCALENDAR " +
    "MKCOL MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PATCH POST PRI PROPFIND PROPPATCH PUT QUERY REBIND REPORT " +
    "SEARCH TRACE UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL"
  ).split(" "),
);

const mediaTypes: ReadonlySet<string> = new Set([
  "application/graphql",
  "application/javascript",
  "application/json",
  "application/ld+json",
  "application/merge-patch+json",
  "application/octet-stream",
  "application/pdf",
  "application/problem+json",
  "application/secevent+jwt",
  "application/vnd.api+json",
  "application/x-ndjson",
  "application/x-www-form-urlencoded",
  "application/xml",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/svg+xml",
  "image/webp",
  "multipart/form-data",
  "text/css",
  "text/csv",
  "text/html",
  "text/javascript",
  "text/plain",
  "text/xml",
]);

/** Returns whether a method is in the registry of HTTP methods. */
export function isRegisteredMethod(method: string): boolean {
  return methods.has(method);
}

/** Returns whether a media type is a common one. */
export function isCommonMediaType(mediaType: string): boolean {
  return mediaTypes.has(mediaType);
}
