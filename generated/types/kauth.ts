// Generated from spec/kauth by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an authorization code
         * @description Lets the user log in and agree to the consent items of the app, then redirects the browser to `redirect_uri` with an
         *     authorization code. This URL is for the user's browser: build it and send the browser there.
         *
         *     The login page is skipped while the browser has a Kakao Account session, which lasts 24 hours from the login, or a
         *     month if the user chose to stay logged in; later logins do not extend it. The consent screen appears only until the
         *     user is linked to the app; after that, a code is issued at once. Use `scope` to request more consent items; exchange
         *     the new code and use its tokens from then on. To show the whole consent screen again, unlink the user first.
         *
         *     A code is issued only if the user agrees to all required consent items, and the login is complete only when the code
         *     has been exchanged for tokens. To get an ID token, switch on OpenID Connect for the app, and send a `nonce`.
         *
         *     If the user cancels, the redirect carries `error`, and the service shows a page of its own. If the app or the
         *     request is not set up correctly, Kakao shows an error page with a KOE code.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or refresh tokens
         * @description Exchanges an authorization code for an access token and a refresh token, which completes the login, or a refresh
         *     token for a new access token, depending on `grant_type`.
         *
         *     **Client secret.** Send `client_secret` with both grants unless it is switched off for the key. It is on for every
         *     new REST API key, so a call that follows an older guide fails with `KOE010` and status 401. Send it in the form body
         *     (`client_secret_post`): HTTP Basic is not read, so a client that defaults to `client_secret_basic` fails with
         *     `KOE101`.
         *
         *     **Refresh tokens** live two months. A refresh returns a new `refresh_token` only when the old one has less than a
         *     month left; the old one stops working at once and fails with `KOE322` from then on. Store the new one whenever a
         *     response contains one. Unlinking the user ends all tokens at once.
         *
         *     **Limits** for each user: 20 access tokens in 10 minutes and 30 refresh tokens in 60 minutes; beyond that, the call
         *     fails with `KOE237`.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out of Kakao Account and the service
         * @description Shows the user a page to log out of both Kakao Account and the service, then redirects the browser to
         *     `logout_redirect_uri`. This URL is for the user's browser: build it and send the browser there.
         *
         *     The service does its own logout when the browser arrives; Kakao does not learn the outcome. The tokens of the user
         *     stay valid. To invalidate them, call the logout API of `kapi.kakao.com`, which in turn leaves the Kakao Account session
         *     unchanged.
         */
        get: operations["logoutWithKakaoAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenID Connect discovery document
         * @description Returns the endpoints and capabilities of Kakao Login as an OpenID Connect provider, as defined by OpenID Connect
         *     Discovery 1.0. No key or app setting is needed.
         */
        get: operations["getOpenidConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public keys that verify ID tokens
         * @description Returns the public keys that verify Kakao's ID tokens. No key or app setting is needed.
         *
         *     The keys change from time to time, and whenever there is cause. Cache them for a while and fetch them again; too
         *     frequent calls may be blocked.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/tokeninfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the payload of an ID token
         * @description Returns the payload of an ID token, for debugging. The payload alone proves nothing: in a service, verify the
         *     signature of the ID token with the public keys, and check `iss`, `aud`, `exp` and `nonce`. Calls for other purposes
         *     may be blocked.
         *
         *     OpenID Connect must be switched on for the app.
         *
         *     The response to a blocked call is not documented.
         */
        post: operations["getIdTokenInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/business/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an authorization code for business assets
         * @description Lets the user log in with a business account and agree to business consent items, then sends the browser to
         *     `redirect_uri` with a business authorization code. This is an address for the user's browser: build it and send the
         *     browser there.
         *
         *     The consent screen shows with every request, whether the user has agreed before or not. Do not issue a second token for
         *     the same consent.
         *
         *     The app must be a Biz app with the redirect URI and the business consent items set up. Kakao Moment needs a permission
         *     that Kakao grants after a review; Keyword Ad does not. A token of Kakao Login is refused by Kakao Moment.
         */
        get: operations["authorizeBusiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/business/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a business token
         * @description Exchanges a business authorization code for a business token.
         *
         *     **Client secret.** Business Authentication has a client secret of its own on the REST API key, apart from that of Kakao
         *     Login. Send it where one is set.
         *
         *     **No refresh token** comes with it, and no expiry. The token ends after long disuse or when the user withdraws the
         *     consent; then the user must pass the consent screen again.
         *
         *     Not found in Kakao's pages; seen in use. Of Kakao's page only the beginning could be read; the rest is known from its curl and from working public code. That errors have the form of those of Kakao Login is inferred. How long a token lives without use, and how many may be issued, are not known.
         */
        post: operations["requestBusinessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ClientId: ClientId;
        RedirectUri: RedirectUri;
        LoginPrompt: LoginPrompt;
        RedirectState: RedirectState;
        ClientSecret: ClientSecret;
        AndroidKeyHash: AndroidKeyHash;
        IosBundleId: IosBundleId;
        ClientOrigin: ClientOrigin;
        AuthorizationCodeTokenRequest: AuthorizationCodeTokenRequest;
        RefreshTokenRequest: RefreshTokenRequest;
        TokenRequest: TokenRequest;
        IdTokenHeader: IdTokenHeader;
        IdTokenClaims: IdTokenClaims;
        TokenSet: TokenSet;
        KnownKauthErrorName: KnownKauthErrorName;
        KauthErrorName: KauthErrorName;
        KnownKauthErrorCode: KnownKauthErrorCode;
        KauthErrorCode: KauthErrorCode;
        KauthError: KauthError;
        OpenidConfiguration: OpenidConfiguration;
        Jwk: Jwk;
        Jwks: Jwks;
        IdTokenInfoRequest: IdTokenInfoRequest;
        BusinessRedirectUri: BusinessRedirectUri;
        KnownBusinessScope: KnownBusinessScope;
        BusinessScope: BusinessScope;
        BusinessTokenRequest: BusinessTokenRequest;
        BusinessToken: BusinessToken;
    };
    responses: {
        /** @description System error at Kakao. A retry may succeed. The body of this status is not documented for this host. */
        KauthInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A gateway in front of the API failed. A retry may succeed. The body of this status is not documented; it need not be JSON. */
        KauthBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service is under maintenance or overloaded. A retry may succeed. The body of this status is not documented for this host. */
        KauthServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is wrong, or the code or token in it is no longer valid. */
        KauthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KauthError;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ResponseKauthInternalServerError = components['responses']['KauthInternalServerError'];
export type ResponseKauthBadGateway = components['responses']['KauthBadGateway'];
export type ResponseKauthServiceUnavailable = components['responses']['KauthServiceUnavailable'];
export type ResponseKauthBadRequest = components['responses']['KauthBadRequest'];
export interface operations {
    authorize: {
        parameters: {
            query: {
                /** @description The app, identified by its REST API key. */
                client_id: ClientId;
                /** @description Where to redirect the browser with the result; a registered redirect URI. */
                redirect_uri: RedirectUri;
                /** @description What to return; always `code`. */
                response_type: "code";
                /**
                 * @description IDs of additional consent items to request from the user, as a comma-separated list. An app that uses OpenID
                 *     Connect must include `openid`, or no new ID token is issued.
                 */
                scope?: string[];
                /** @description What to require of the user besides consent, as a comma-separated list. */
                prompt?: LoginPrompt[];
                /**
                 * @description Value to fill in for the ID on the login page: an email address, a phone number or a Kakao Mail ID. Has no
                 *     effect when the login page is not shown.
                 */
                login_hint?: string;
                /**
                 * @description Tags of the service terms to show on the consent screen, as a comma-separated list. Only for apps with Kakao
                 *     Sync. At least one of the terms must be required, or the screen is not shown.
                 */
                service_terms?: string[];
                /** @description Value to return in the redirect. Use a new one for each login. */
                state?: RedirectState;
                /**
                 * @description Value to return in the ID token. Use a new one for each login and compare it, to guard against replayed ID
                 *     tokens.
                 */
                nonce?: string;
                /**
                 * @description Public IDs of the Kakao Talk Channels to offer on the consent screen instead of the app's main channel, as a
                 *     comma-separated list; at most two are shown. Only for apps that have an agreement with Kakao, and has no effect
                 *     once the user is linked. The channels must be connected to the app.
                 */
                channel_public_id?: string[];
                /**
                 * @description Challenge of PKCE (RFC 7636): the SHA-256 digest of the verifier in base64url, without padding. The discovery
                 *     document announces PKCE.
                 *
                 *     Not found in Kakao's pages; known from its SDKs.
                 */
                code_challenge?: string;
                /** @description How `code_challenge` was made; always `S256`. Not found in Kakao's pages; known from its SDKs. */
                code_challenge_method?: "S256";
                /**
                 * @deprecated
                 * @description Replaced by `prompt`.
                 */
                auth_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page where the user logs in, signs up or agrees. Kakao says that it shows such pages, but documents neither their status nor their HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description Redirects the browser to `redirect_uri`, with the result in the query. There is no body.
             *
             *     A browser without a Kakao Account session is first redirected to the login page on `accounts.kakao.com`, which
             *     leads back here; this has been observed, but is not documented.
             */
            302: {
                headers: {
                    /**
                     * @description The redirect URI with these fields in its query:
                     *
                     *     - `code`: authorization code, when the user agreed. It can be used once.
                     *     - `error`: name of the error, when there is no code.
                     *     - `error_description`: cause of the error in English. Messages change; never branch on them.
                     *     - `state`: the `state` of the request, if it had one.
                     *
                     *     Values of `error`:
                     *
                     *     - `access_denied`: the user cancelled (`User denied access`), or is under 14 and the app does not admit
                     *       such users (`Not allowed under age 14`).
                     *     - `consent_required`: with `prompt=none`, the user is not linked to the app (`user consent required.`).
                     *     - `login_required`: with `prompt=none`, the user is not logged in to Kakao Account (`user authentication
                     *       required.`).
                     *     - `interaction_required`: with `prompt=none`, the user has to act in another way (`need to collect
                     *       additional personal information.`).
                     *
                     *     The last two, and the message about the age, are known from public code that quotes Kakao's table of errors.
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description Kakao's error page, which shows the user a KOE code. The browser stays there. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code or the refresh token to exchange, and the app that exchanges it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenSet;
                };
            };
            /** @description The request is wrong, or the code or token in it is no longer valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KauthError;
                };
            };
            /** @description The app could not be identified. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KauthError;
                };
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description `grant_type` is not supported, or a setting of the app or the caller's IP address prevents the call. These codes */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KauthError;
                };
            };
        };
    };
    logoutWithKakaoAccount: {
        parameters: {
            query: {
                /** @description The app, identified by its REST API key. */
                client_id: ClientId;
                /**
                 * @description Where to redirect the browser after the logout; one of the logout redirect URIs registered in the console, which
                 *     are separate from the redirect URIs for login.
                 */
                logout_redirect_uri: string;
                /** @description Value to return in the redirect. Use it to carry what must survive the logout. */
                state?: RedirectState;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page where the user logs out. Kakao says that it shows such a page, but documents neither its status nor its HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Redirects the browser to `logout_redirect_uri`. There is no body. */
            302: {
                headers: {
                    /**
                     * @description The logout redirect URI with this field in its query:
                     *
                     *     - `state`: the `state` of the request, if it had one.
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description Kakao's error page, which shows the user a KOE code. The browser stays there. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getOpenidConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovery document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OpenidConfiguration;
                };
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description The call was refused. Kakao documents no refusal of this call. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Jwks;
                };
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description The call was refused, for example because calls are too frequent. Kakao documents neither the status nor the body of a refusal, nor the limit. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getIdTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ID token to inspect. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": IdTokenInfoRequest;
            };
        };
        responses: {
            /** @description The payload of the ID token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdTokenClaims;
                };
            };
            /** @description The request is wrong, or the code or token in it is no longer valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KauthError;
                };
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
        };
    };
    authorizeBusiness: {
        parameters: {
            query: {
                /** @description The app, by its REST API key. */
                client_id: ClientId;
                /** @description What to respond with; always `code`. */
                response_type: "code";
                /** @description Where to send the browser with the result. */
                redirect_uri: BusinessRedirectUri;
                /** @description IDs of the business consent items to ask for, as a comma-separated list. */
                scope: BusinessScope[];
                /**
                 * @description Assets that the token may be used for, each as the group of the consent item, a colon and the ID of the asset; `*`
                 *     stands for all of the group. The parameter is repeated for each.
                 *
                 *     Required where `scope` has `moment_create` or `keyword_create`. With `moment_create` only all ad accounts can be asked
                 *     for: send `moment:*`. Left out, the request fails with `KOE233`.
                 *
                 *     Not found in Kakao's pages; seen in use. Whether a comma-separated list works as well is not known.
                 */
                resource_ids?: string[];
                /** @description Text that comes back in the redirect. Use a new one for each request. */
                state?: RedirectState;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for the user, to log in or agree. Kakao says that it shows such pages, but documents neither their status nor their HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The browser is sent to `redirect_uri`, with the result in the query. There is no body. The values of `error` are not documented. */
            302: {
                headers: {
                    /**
                     * @description The redirect URI with these fields in its query:
                     *
                     *     - `code`: business authorization code, when the user agreed. It works once, and for 10 minutes as public code notes.
                     *     - `error`: name of the error, when there is no code.
                     *     - `error_description`: cause of the error. Texts change; never branch on them.
                     *     - `state`: the `state` of the request, if it had one.
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
            /** @description Kakao's error page, which shows the user a KOE code. The browser stays there. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    requestBusinessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code to exchange, and the app that does it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": BusinessTokenRequest;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessToken;
                };
            };
            400: components["responses"]["KauthBadRequest"];
            /** @description The app could not be identified. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KauthError;
                };
            };
            500: components["responses"]["KauthInternalServerError"];
            502: components["responses"]["KauthBadGateway"];
            503: components["responses"]["KauthServiceUnavailable"];
        };
    };
}
/** @description REST API key of the app. It is also the audience (`aud`) of the ID token. */
export type ClientId = string;
/**
 * Format: uri
 * @description Redirect URI of the service, where the browser takes the authorization code. It must exactly equal one that is
 *     registered for the key in the console.
 *
 *     A key has at most 10 of them, `http` or `https`, each scheme registered separately. They take no query of the
 *     service's own; use `state` for that. A Biz app with a unique domain name may register a wildcard, once and as the
 *     leftmost label only (`https://*.sample.com`). A JavaScript key has redirect URIs of its own, for the SDKs.
 */
export type RedirectUri = string;
/**
 * @description What to require of the user besides consent.
 *
 *     - `login`: log in again, even with a Kakao Account session. Not available in the in-app browser of Kakao Talk.
 *     - `none`: show no screen at all, for automatic login in Kakao Talk. If the user would have to act, the redirect
 *       carries an error.
 *     - `create`: sign up for a Kakao Account first; the consent screen follows.
 *     - `select_account`: easy login of Kakao Account: with a session, log in automatically or let the user choose the
 *       account.
 * @enum {string}
 */
export type LoginPrompt = "login" | "none" | "create" | "select_account";
/**
 * @description Value chosen by the service that is returned unchanged in the query of the redirect. Use a new one for each request
 *     and compare it, to guard against forged requests (CSRF), or to carry what must survive the redirect.
 *
 *     The maximum length is not documented.
 */
export type RedirectState = string;
/**
 * @description Client secret of the REST API key. Required unless it is switched off in the console: since December 2025 it is on
 *     from the start for every REST API key, including the first one of an app. If it is missing or wrong while it is on,
 *     the call fails with `KOE010`. Keep it on a server.
 *
 *     Reissuing or deleting it ends the old one at once. To change it on a running service, switch it off, reissue it,
 *     deploy the new one and switch it on again.
 */
export type ClientSecret = string;
/** @description Key hash of the Android app that asks, registered for the native app key. */
export type AndroidKeyHash = string;
/** @description Bundle ID of the iOS app that asks, registered for the native app key. */
export type IosBundleId = string;
/** @description Origin of the web page that asks, registered for the JavaScript key. */
export type ClientOrigin = string;
/** @description Exchange an authorization code for tokens. */
export interface AuthorizationCodeTokenRequest {
    /**
     * @enum {string}
     */
    grant_type: "authorization_code";
    client_id: ClientId;
    /** @description The same redirect URI as in the authorization request, exactly; any other fails with `KOE303`. */
    redirect_uri: RedirectUri;
    /** @description Authorization code from the redirect. It can be used once. How long a code is valid is not documented. */
    code: string;
    client_secret?: ClientSecret;
    /** @description Verifier of PKCE (RFC 7636), from which the `code_challenge` of the authorization request was computed. Not found in Kakao's pages; known from its SDKs. */
    code_verifier?: string;
    /** @description Key hash of the Android app that asks, registered for the native app key. Not found in Kakao's pages; known from its SDKs. */
    android_key_hash?: AndroidKeyHash;
    /** @description Bundle ID of the iOS app that asks, registered for the native app key. Not found in Kakao's pages; known from its SDKs. */
    ios_bundle_id?: IosBundleId;
    /** @description Origin of the web page that asks, registered for the JavaScript key. Not found in Kakao's pages; known from its SDKs. */
    client_origin?: ClientOrigin;
}
/** @description Exchange a refresh token for a new access token. */
export interface RefreshTokenRequest {
    /**
     * @enum {string}
     */
    grant_type: "refresh_token";
    client_id: ClientId;
    /** @description The latest refresh token of the user; one that was replaced or has expired fails with `KOE322`. */
    refresh_token: string;
    client_secret?: ClientSecret;
    /** @description The redirect URI of the service. Kakao's SDKs send it with a refresh too; it can be omitted. Not found in Kakao's pages; known from its SDKs. */
    redirect_uri?: RedirectUri;
    /** @description Key hash of the Android app that asks, registered for the native app key. Not found in Kakao's pages; known from its SDKs. */
    android_key_hash?: AndroidKeyHash;
    /** @description Bundle ID of the iOS app that asks, registered for the native app key. Not found in Kakao's pages; known from its SDKs. */
    ios_bundle_id?: IosBundleId;
    /** @description Origin of the web page that asks, registered for the JavaScript key. Not found in Kakao's pages; known from its SDKs. */
    client_origin?: ClientOrigin;
}
/** @description What to issue tokens for, distinguished by `grant_type`. */
export type TokenRequest = AuthorizationCodeTokenRequest | RefreshTokenRequest;
/** @description Header of an ID token. */
export interface IdTokenHeader {
    /** @description Type of the token, `JWT`. Not found in Kakao's pages; seen in use. */
    typ?: string;
    /**
     * @description Algorithm of the signature, `RS256`. Reject a token with any other. Not found in Kakao's pages; seen in use.
     * @constant
     */
    alg: "RS256";
    /** @description ID of the public key that verifies the signature; find it among the public keys. */
    kid: string;
}
/**
 * @description Payload of an ID token: who logged in, when, and to which app. Claims about the user are omitted until the user
 *     agrees to their consent item.
 */
export interface IdTokenClaims {
    /**
     * @description Issuer, always `https://kauth.kakao.com`.
     * @constant
     */
    iss: "https://kauth.kakao.com";
    /**
     * @description App key that the token was issued for: the `client_id` of the login, or the key that a Kakao SDK was initialized
     *     with. An app with several keys has several audiences.
     */
    aud: string;
    /** @description User ID (회원번호) of the user in the app, as a string. */
    sub: string;
    /**
     * Format: int64
     * @description When the token was issued or renewed, in seconds since 1970 (UTC).
     */
    iat: Int64;
    /**
     * Format: int64
     * @description When the token expires, in seconds since 1970 (UTC).
     */
    exp: Int64;
    /**
     * Format: int64
     * @description When the user was authenticated by Kakao Login, in seconds since 1970 (UTC).
     */
    auth_time: Int64;
    /** @description The `nonce` of the authorization request. Omitted if none was sent. */
    nonce?: string;
    /** @description Nickname. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    nickname?: string;
    /**
     * Format: uri
     * @description Profile thumbnail of 110 × 110 or 100 × 100 pixels; may be plain HTTP. Requires the consent item
     *     `profile_image`, or `profile` in an older app. Requires the consent item `profile_image`, or `profile` in an older app.
     */
    picture?: string;
    /**
     * Format: email
     * @description Main email address of the Kakao Account, only if it is valid and verified. Requires the consent item
     *     `account_email`. Requires the consent item `account_email`.
     */
    email?: string;
}
/** @description Tokens of a user. */
export interface TokenSet {
    /** @description Type of the access token, `bearer`. Compare it case-insensitively, as RFC 6749 requires. */
    token_type: string;
    /** @description Access token of the user. */
    access_token: string;
    /**
     * @description ID token, a signed JWT. Issued when OpenID Connect is on for the app: after additional consent, only if `scope`
     *     contained `openid`; on a refresh, only if the refresh token was issued together with an ID token. Verify its
     *     signature with the public keys before you trust it.
     */
    id_token?: string;
    /**
     * Format: int32
     * @description Seconds until the access token expires, and the ID token with it. It depends on the kind of key: 21599 (6 hours)
     *     for a REST API key, 7199 (2 hours) for a JavaScript key and 43199 (12 hours) for a native app key have been
     *     observed. Read it from each response.
     */
    expires_in: number;
    /**
     * @description Refresh token of the user. Always present when a code is exchanged. On a refresh it is present only if the old
     *     one had less than a month left: the old one stops working at once, so store the new one. If it is missing, keep
     *     the old one.
     */
    refresh_token?: string;
    /**
     * Format: int32
     * @description Seconds until the refresh token expires, about two months when it is new. Present together with `refresh_token`.
     */
    refresh_token_expires_in?: number;
    /**
     * @description IDs of the consent items that the user has agreed to, separated by spaces; `openid` is included with an ID
     *     token. Not present on a refresh.
     */
    scope?: string;
}
/**
 * @description Name of an error of kauth.kakao.com. `unauthorized_client` and `auto_login` are known only from Kakao's SDKs.
 *
 *     - `invalid_request`: a parameter is missing or wrong.
 *     - `invalid_client`: the key or the client secret is wrong.
 *     - `invalid_scope`: a scope is wrong.
 *     - `invalid_grant`: the authorization code or the refresh token is wrong, used or expired.
 *     - `misconfigured`: the app is not set up for the call.
 *     - `unauthorized`: the app may not do this.
 *     - `access_denied`: the user refused, or is too young for the app.
 *     - `server_error`: internal error at Kakao.
 *     - `unauthorized_client`: the app or its developer account is restricted.
 *     - `login_required`: no screen was allowed, and the user is not logged in.
 *     - `consent_required`: no screen was allowed, and the user is not linked to the app.
 *     - `interaction_required`: no screen was allowed, and the user has to act.
 *     - `auto_login`: automatic login failed.
 *     - `invalid_token`: the token is wrong.
 * @enum {string}
 */
export type KnownKauthErrorName = "invalid_request" | "invalid_client" | "invalid_scope" | "invalid_grant" | "misconfigured" | "unauthorized" | "access_denied" | "server_error" | "unauthorized_client" | "login_required" | "consent_required" | "interaction_required" | "auto_login" | "invalid_token";
/** @description Name of the error, as defined by RFC 6749 and OpenID Connect. */
export type KauthErrorName = KnownKauthErrorName | (string & {});
/**
 * @description Codes of kauth.kakao.com, the `error_code` of its errors.
 *
 *     - `KOE001`: The authorization request is malformed. Check the parameters of the URL.
 *     - `KOE002`: The URL of the request is wrong. Build the URL from the spec, not manually.
 *     - `KOE003`: Temporary error of the OAuth server. Retry.
 *     - `KOE004`: Kakao Login is off for the app. Switch it on under [Kakao Login] > [Usage settings] > [State].
 *     - `KOE005`: The app is a test app, and the user is not one of its members. Invite the user under [App] > [Member], or log in with the original app.
 *     - `KOE006`: The redirect URI is not registered. Register exactly this redirect URI under [App] > [Platform key] > [REST API key] > [Redirect URI] of the key in `client_id`.
 *     - `KOE007`: The logout redirect URI is not registered. Register it under [Kakao Login] > [Advanced] > [Logout redirect URI].
 *     - `KOE008`: The key is of the wrong kind. Use the key of the kind that fits the caller, for a server the REST API key.
 *     - `KOE009`: The caller's platform (key hash, bundle ID or site) is not registered. Register the platform under [App] > [Platform key].
 *     - `KOE010`: The client secret is missing or wrong while it is on, as it is for every new REST API key. Send `client_secret` in the form body, as issued under [App] > [Platform key] > [REST API key] > [Client secret].
 *     - `KOE023`: Login in a popup of the JavaScript SDK cannot be used. Log in with a redirect instead.
 *     - `KOE025`: The account is not registered with Kakao Business. Register the account with Kakao Business.
 *     - `KOE026`: The account is in a state that cannot use the service. Check the state of the account with Kakao Business.
 *     - `KOE027`: The account has no business asset. Create or get access to a business asset, such as an ad account.
 *     - `KOE028`: The redirect URI for Business Authentication is not registered. Register it under [App] > [Platform key] > [REST API key] > [Redirect URI], for Business Authentication.
 *     - `KOE101`: The app key in `client_id` is missing, unknown or of the wrong kind. Send the REST API key as `client_id`.
 *     - `KOE102`: `channel_public_id` was sent, but the app has no channel connected. Connect a channel under [App] > [Kakao Talk Channel], or do not send `channel_public_id`.
 *     - `KOE114`: The authorization code was issued for another app or key. Send the same `client_id` as in the authorization request.
 *     - `KOE123`: The app is not a Biz app. Register the business information under [App] > [General] > [Business information].
 *     - `KOE124`: The app lacks the permission. Apply for the permission under [App] > [Request additional features].
 *     - `KOE125`: The app or its developer is restricted. See the state of the app and the mails to its members, or ask on DevTalk with the app ID.
 *     - `KOE126`: An unknown error of the settings of the app. Check the settings of the key under [App] > [Platform key] > [REST API key].
 *     - `KOE127`: The caller's IP address is not in the allowed IP list of the REST API key. Add the address of the server under [App] > [Platform key] > [REST API key] > [Allowed IP address]; an empty list allows every address.
 *     - `KOE201`: `response_type` is not `code`. Send `response_type=code`.
 *     - `KOE202`: `response_type=token`, the implicit grant, is not supported. Send `response_type=code`.
 *     - `KOE203`: The user refused a required consent item. Ask the user again, and explain what the item is needed for.
 *     - `KOE204`: A parameter is not valid. Check the values of the parameters of the URL.
 *     - `KOE205`: `scope` names a consent item that the app has not set up. Set the consent item up under [Kakao Login] > [Consent items], or leave it out of `scope`.
 *     - `KOE207`: A required parameter is missing. Send the missing parameter.
 *     - `KOE216`: `prompt=cert` needs a certificate set-up that the app does not have. Do not send `prompt=cert`.
 *     - `KOE232`: A business consent item is not allowed or not set up. Set it up under [Business Authentication] > [Consent Items].
 *     - `KOE233`: A parameter is not supported. Send only documented parameters; `scope=moment_create` needs `resource_ids`.
 *     - `KOE237`: Tokens are issued too often. Keep tokens instead of asking for new ones; at most 20 access tokens in 10 minutes and 30 refresh tokens in 60 minutes for a user.
 *     - `KOE303`: `redirect_uri` differs from the one of the authorization request. Send the same `redirect_uri` in both requests, from one setting.
 *     - `KOE310`: `grant_type` is not supported. Send `authorization_code` or `refresh_token` as `grant_type`.
 *     - `KOE319`: `refresh_token` is missing. Send `refresh_token`.
 *     - `KOE320`: The authorization code is unknown, used or expired. Send the user through login again; a code works once.
 *     - `KOE322`: The refresh token is unknown or expired. Send the user through login again, and store the new refresh token whenever a response contains one.
 *     - `KOE400`: The ID token is not valid. Log the user in again; verify ID tokens with the public keys instead.
 * @enum {string}
 */
export type KnownKauthErrorCode = "KOE001" | "KOE002" | "KOE003" | "KOE004" | "KOE005" | "KOE006" | "KOE007" | "KOE008" | "KOE009" | "KOE010" | "KOE023" | "KOE025" | "KOE026" | "KOE027" | "KOE028" | "KOE101" | "KOE102" | "KOE114" | "KOE123" | "KOE124" | "KOE125" | "KOE126" | "KOE127" | "KOE201" | "KOE202" | "KOE203" | "KOE204" | "KOE205" | "KOE207" | "KOE216" | "KOE232" | "KOE233" | "KOE237" | "KOE303" | "KOE310" | "KOE319" | "KOE320" | "KOE322" | "KOE400";
/** @description Error code of Kakao, such as `KOE320`. Branch on this. */
export type KauthErrorCode = KnownKauthErrorCode | (string & {});
/** @description Error body of kauth.kakao.com: that of RFC 6749 with a code of Kakao's own. */
export interface KauthError {
    error: KauthErrorName;
    /** @description Cause of the failure in English. Messages change; never branch on them. */
    error_description?: string;
    error_code?: KauthErrorCode;
}
/** @description Discovery document of Kakao Login, as defined by OpenID Connect Discovery 1.0. */
export interface OpenidConfiguration {
    /**
     * @description Issuer of ID tokens, always `https://kauth.kakao.com`.
     * @constant
     */
    issuer: "https://kauth.kakao.com";
    /**
     * Format: uri
     * @description Where a login starts.
     */
    authorization_endpoint: string;
    /**
     * Format: uri
     * @description Where tokens are issued and refreshed.
     */
    token_endpoint: string;
    /**
     * Format: uri
     * @description Where the user information of OpenID Connect is available. It is not the user information API of Kakao Login.
     */
    userinfo_endpoint: string;
    /**
     * Format: uri
     * @description Where the public keys that verify ID tokens are published.
     */
    jwks_uri: string;
    /** @description How an app authenticates at the token endpoint. Only `client_secret_post`, the client secret in the form body. */
    token_endpoint_auth_methods_supported: string[];
    /** @description Kinds of subject identifier. Only `public`. */
    subject_types_supported: string[];
    /** @description Algorithms that sign ID tokens. Only `RS256`. */
    id_token_signing_alg_values_supported: string[];
    /** @description Whether pushed authorization requests (RFC 9126) are supported. Always false. */
    request_uri_parameter_supported: boolean;
    /** @description Values of `response_type`. Only `code`. */
    response_types_supported: string[];
    /** @description How the authorization code is returned. Only `query`, in the query of the redirect URI. */
    response_modes_supported: string[];
    /** @description Values of `grant_type`, `authorization_code` and `refresh_token`. */
    grant_types_supported: string[];
    /** @description Methods of PKCE. Only `S256`. */
    code_challenge_methods_supported: string[];
    /** @description Claims that an ID token may have. What the userinfo endpoint returns is not listed. */
    claims_supported: string[];
}
/** @description Public key that verifies the signature of ID tokens. */
export interface Jwk {
    /** @description ID of the key, to which the header of an ID token refers. */
    kid: string;
    /** @description Type of the key, `RSA`. */
    kty: string;
    /** @description Algorithm of the signature, such as `RS256`. */
    alg: string;
    /** @description Purpose of the key, `sig` (signature). */
    use: string;
    /** @description Modulus of the key, in base64url. */
    n: string;
    /** @description Exponent of the key, in base64url. */
    e: string;
}
/** @description Set of public keys, as defined by RFC 7517. */
export interface Jwks {
    /** @description The public keys. */
    keys: Jwk[];
}
/** @description The ID token to inspect. */
export interface IdTokenInfoRequest {
    /** @description ID token as it was issued. */
    id_token: string;
}
/**
 * Format: uri
 * @description Redirect URI of Business Authentication. It must equal, to the letter, one that is registered for Business
 *     Authentication on the REST API key, apart from those of Kakao Login.
 */
export type BusinessRedirectUri = string;
/**
 * @description A business consent item. Keyword Ad has more of them than could be found.
 *
 *     - `moment_management`: read and run campaigns of Kakao Moment.
 *     - `moment_create`: create ads of Kakao Moment.
 *     - `moment_delete`: delete ads of Kakao Moment.
 *     - `moment_bizform_result_read`: read responses to Business Forms.
 *     - `keyword_create`: create ads of Keyword Ad.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownBusinessScope = "moment_management" | "moment_create" | "moment_delete" | "moment_bizform_result_read" | "keyword_create";
/** @description A business consent item. */
export type BusinessScope = KnownBusinessScope | (string & {});
/** @description A business authorization code to exchange. Not found in Kakao's pages; seen in use. */
export interface BusinessTokenRequest {
    /**
     * @description An authorization code is exchanged.
     * @constant
     */
    grant_type: "authorization_code";
    client_id: ClientId;
    /** @description The same redirect URI as in the request to authorize, to the letter. */
    redirect_uri: BusinessRedirectUri;
    /** @description Business authorization code from the redirect. It works once. */
    code: string;
    /**
     * @description Client secret for Business Authentication of the REST API key, which is not that of Kakao Login. Required where one
     *     is set in the console. Keep it on a server.
     */
    client_secret?: string;
}
/** @description A business token. There is no refresh token. Not found in Kakao's pages; seen in use. */
export interface BusinessToken {
    /** @description Type of the token, `bearer`. */
    token_type: string;
    /** @description Business token. */
    access_token: string;
    /** @description IDs of the business consent items that the user has agreed to. What separates them is not known. */
    scope?: string;
}
