/** Where the documentation is published. */
export const docsUrl = "https://kakao-openapi.github.io/kakao-openapi";
