// Generated from spec/recordings/kauth by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = {
  "authorize": [
    {
      "case": "error-consent-required",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?error=consent_required&error_description=user%20consent%20required."
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&prompt=none",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "error-under-age",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?error=access_denied&error_description=Not%20allowed%20under%20age%2014&state=STATE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&state=%24%7BSTATE%7D",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "error-user-cancelled",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?error=access_denied&error_description=User%20denied%20access"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-additional-consent",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&response_type=code&scope=account_email,gender",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-all-parameters",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE&state=STATE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&scope=openid,account_email&prompt=login&login_hint=%24%7BHINT%7D&service_terms=TAG1,TAG2&state=%24%7BSTATE%7D&nonce=%24%7BNONCE%7D&channel_public_id=_ZeUTxl,_frxjem&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-login-hint",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&login_hint=%24%7BHINT%7D",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-nonce",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&nonce=%24%7BNONCE%7D",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-prompt-create",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&prompt=create",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-prompt-login",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&prompt=login",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-prompt-none-login-hint",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&prompt=none&login_hint=%24%7BHINT%7D",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-prompt-select-account",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&prompt=select_account",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-service-terms",
      "status": 302,
      "headers": {
        "content-length": "0",
        "location": "https://example.com/oauth?code=AUTHORIZE_CODE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&service_terms=TAG1,TAG2,TAG3",
        "body": ""
      },
      "redirect": {
        "uri": "redirect_uri",
        "repeats": [
          "state"
        ]
      }
    }
  ],
  "requestToken": [
    {
      "case": "error-client-secret-missing",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"error\":\"invalid_client\",\"error_description\":\"Bad client credentials\",\"error_code\":\"KOE010\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=authorization_code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&code=%24%7BAUTHORIZE_CODE%7D"
      }
    },
    {
      "case": "error-code-not-found",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"error\":\"invalid_grant\",\"error_description\":\"authorization code not found for code=${AUTHORIZE_CODE}\",\"error_code\":\"KOE320\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=authorization_code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&code=%24%7BAUTHORIZE_CODE%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "error-expired-refresh-token",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"error\":\"invalid_grant\",\"error_description\":\"expired_or_invalid_refresh_token\",\"error_code\":\"KOE322\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=refresh_token&client_id=%24%7BREST_API_KEY%7D&refresh_token=%24%7BUSER_REFRESH_TOKEN%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"token_type\":\"bearer\",\"access_token\":\"${ACCESS_TOKEN}\",\"expires_in\":43199,\"refresh_token\":\"${REFRESH_TOKEN}\",\"refresh_token_expires_in\":5184000,\"scope\":\"account_email profile\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=authorization_code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&code=%24%7BAUTHORIZE_CODE%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "success-openid-connect",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"token_type\":\"bearer\",\"access_token\":\"${ACCESS_TOKEN}\",\"id_token\":\"${ID_TOKEN}\",\"expires_in\":7199,\"refresh_token\":\"${REFRESH_TOKEN}\",\"refresh_token_expires_in\":86399,\"scope\":\"profile_image openid profile_nickname\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=authorization_code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&code=%24%7BAUTHORIZE_CODE%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "success-pkce",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"token_type\":\"bearer\",\"access_token\":\"${ACCESS_TOKEN}\",\"expires_in\":21599,\"refresh_token\":\"${REFRESH_TOKEN}\",\"refresh_token_expires_in\":5183999,\"scope\":\"profile_nickname\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=authorization_code&client_id=%24%7BREST_API_KEY%7D&redirect_uri=https%3A%2F%2Fexample.com%2Foauth&code=%24%7BAUTHORIZE_CODE%7D&client_secret=%24%7BCLIENT_SECRET%7D&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
      }
    },
    {
      "case": "success-refresh",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"access_token\":\"${ACCESS_TOKEN}\",\"token_type\":\"bearer\",\"refresh_token\":\"${REFRESH_TOKEN}\",\"refresh_token_expires_in\":5184000,\"expires_in\":43199}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=refresh_token&client_id=%24%7BREST_API_KEY%7D&refresh_token=%24%7BUSER_REFRESH_TOKEN%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "success-refresh-openid-connect",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"access_token\":\"${ACCESS_TOKEN}\",\"token_type\":\"bearer\",\"id_token\":\"${ID_TOKEN}\",\"expires_in\":43199}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=refresh_token&client_id=%24%7BREST_API_KEY%7D&refresh_token=%24%7BUSER_REFRESH_TOKEN%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    },
    {
      "case": "success-refresh-without-rotation",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"access_token\":\"${ACCESS_TOKEN}\",\"token_type\":\"bearer\",\"expires_in\":43199}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/token",
        "body": "grant_type=refresh_token&client_id=%24%7BREST_API_KEY%7D&refresh_token=%24%7BUSER_REFRESH_TOKEN%7D&client_secret=%24%7BCLIENT_SECRET%7D"
      }
    }
  ],
  "logoutWithKakaoAccount": [
    {
      "case": "success",
      "status": 302,
      "headers": {
        "location": "https://example.com/logout?state=STATE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/logout?client_id=%24%7BREST_API_KEY%7D&logout_redirect_uri=https%3A%2F%2Fexample.com%2Flogout",
        "body": ""
      },
      "redirect": {
        "uri": "logout_redirect_uri",
        "repeats": [
          "state"
        ]
      }
    },
    {
      "case": "success-state",
      "status": 302,
      "headers": {
        "location": "https://example.com/logout?state=STATE"
      },
      "body": "",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/oauth/logout?client_id=%24%7BREST_API_KEY%7D&logout_redirect_uri=https%3A%2F%2Fexample.com%2Flogout&state=%24%7BSTATE%7D",
        "body": ""
      },
      "redirect": {
        "uri": "logout_redirect_uri",
        "repeats": [
          "state"
        ]
      }
    }
  ],
  "getOpenidConfiguration": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=utf-8"
      },
      "body": "{\"issuer\":\"https://kauth.kakao.com\",\"authorization_endpoint\":\"https://kauth.kakao.com/oauth/authorize\",\"token_endpoint\":\"https://kauth.kakao.com/oauth/token\",\"userinfo_endpoint\":\"https://kapi.kakao.com/v1/oidc/userinfo\",\"jwks_uri\":\"https://kauth.kakao.com/.well-known/jwks.json\",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"],\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"],\"request_uri_parameter_supported\":false,\"response_types_supported\":[\"code\"],\"response_modes_supported\":[\"query\"],\"grant_types_supported\":[\"authorization_code\",\"refresh_token\"],\"code_challenge_methods_supported\":[\"S256\"],\"claims_supported\":[\"iss\",\"aud\",\"sub\",\"auth_time\",\"exp\",\"iat\",\"nonce\",\"nickname\",\"picture\",\"email\"]}",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/.well-known/openid-configuration",
        "body": ""
      }
    }
  ],
  "getJwks": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"keys\":[{\"kid\":\"3f96980381e451efad0d2ddd30e3d3\",\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"q8zZ0b_MNaLd6Ny8wd4cjFomilLfFIZcmhNSc1ttx_oQdJJZt5CDHB8WWwPGBUDUyY8AmfglS9Y1qA0_fxxs-ZUWdt45jSbUxghKNYgEwSutfM5sROh3srm5TiLW4YfOvKytGW1r9TQEdLe98ork8-rNRYPybRI3SKoqpci1m1QOcvUg4xEYRvbZIWku24DNMSeheytKUz6Ni4kKOVkzfGN11rUj1IrlRR-LNA9V9ZYmeoywy3k066rD5TaZHor5bM5gIzt1B4FmUuFITpXKGQZS5Hn_Ck8Bgc8kLWGAU8TzmOzLeROosqKE0eZJ4ESLMImTb2XSEZuN1wFyL0VtJw\",\"e\":\"AQAB\"},{\"kid\":\"9f252dadd5f233f93d2fa528d12fea\",\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"qGWf6RVzV2pM8YqJ6by5exoixIlTvdXDfYj2v7E6xkoYmesAjp_1IYL7rzhpUYqIkWX0P4wOwAsg-Ud8PcMHggfwUNPOcqgSk1hAIHr63zSlG8xatQb17q9LrWny2HWkUVEU30PxxHsLcuzmfhbRx8kOrNfJEirIuqSyWF_OBHeEgBgYjydd_c8vPo7IiH-pijZn4ZouPsEg7wtdIX3-0ZcXXDbFkaDaqClfqmVCLNBhg3DKYDQOoyWXrpFKUXUFuk2FTCqWaQJ0GniO4p_ppkYIf4zhlwUYfXZEhm8cBo6H2EgukntDbTgnoha8kNunTPekxWTDhE5wGAt6YpT4Yw\",\"e\":\"AQAB\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kauth.kakao.com/.well-known/jwks.json",
        "body": ""
      }
    }
  ],
  "getIdTokenInfo": [
    {
      "case": "error-invalid-token",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"error\":\"invalid_token\",\"error_description\":\"${ERROR_DESCRIPTION}\",\"error_code\":\"KOE400\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/tokeninfo",
        "body": "id_token=%24%7BID_TOKEN%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"iss\":\"https://kauth.kakao.com\",\"aud\":\"${APP_KEY}\",\"sub\":\"166959\",\"iat\":1647183250,\"exp\":1647190450,\"nonce\":\"${NONCE}\",\"auth_time\":1647183250}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/tokeninfo",
        "body": "id_token=%24%7BID_TOKEN%7D"
      }
    },
    {
      "case": "success-profile-and-email",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"aud\":\"${APP_KEY}\",\"sub\":\"${USER_ID}\",\"auth_time\":1661967952,\"iss\":\"https://kauth.kakao.com\",\"exp\":1661967972,\"iat\":1661967952,\"nickname\":\"JordyTest\",\"picture\":\"http://yyy.kakao.com/.../img_110x110.jpg\",\"email\":\"jordy@kakao.com\"}",
      "request": {
        "method": "POST",
        "url": "https://kauth.kakao.com/oauth/tokeninfo",
        "body": "id_token=%24%7BID_TOKEN%7D"
      }
    }
  ]
};
