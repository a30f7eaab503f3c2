// Generated from spec/recordings/kapi by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = {
  "logout": [
    {
      "case": "error-ip-mismatched",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"ip mismatched! callerIp=XXX.XXX.XXX.XXX. check out registered ips.\",\"code\":-401}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/logout",
        "body": "target_id_type=user_id&target_id=123456789"
      }
    },
    {
      "case": "error-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"NotRegisteredUserException\",\"code\":-101}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/logout",
        "body": "target_id_type=user_id&target_id=123456789"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/logout",
        "body": ""
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/logout",
        "body": "target_id_type=user_id&target_id=123456789"
      }
    }
  ],
  "unlink": [
    {
      "case": "error-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"NotRegisteredUserException\",\"code\":-101}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/unlink",
        "body": "target_id_type=user_id&target_id=123456789"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/unlink",
        "body": ""
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/unlink",
        "body": "target_id_type=user_id&target_id=123456789"
      }
    }
  ],
  "signup": [
    {
      "case": "error-already-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"already registered\",\"code\":-102}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/signup",
        "body": ""
      }
    },
    {
      "case": "error-invalid-token",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8",
        "www-authenticate": "Bearer error=invalid_token"
      },
      "body": "{\"msg\":\"this access token does not exist\",\"code\":-401}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/signup",
        "body": ""
      }
    },
    {
      "case": "error-unknown-property",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"user property not found ([gender, age] for appId=${APP_ID})\",\"code\":-201}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/signup",
        "body": "properties=%7B%22gender%22%3A%22female%22%2C%22age%22%3A%2222%22%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1376016924429759228}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/signup",
        "body": ""
      }
    },
    {
      "case": "success-with-properties",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1376016924429759228}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/signup",
        "body": "properties=%7B%22%24%7BCUSTOM_PROPERTY_KEY%7D%22%3A%22%24%7BCUSTOM_PROPERTY_VALUE%7D%22%7D"
      }
    }
  ],
  "getAccessTokenInfo": [
    {
      "case": "error-token-does-not-exist",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"this access token does not exist\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/access_token_info",
        "body": ""
      }
    },
    {
      "case": "error-token-expired",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"this access token is already expired\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/access_token_info",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"expires_in\":7199,\"app_id\":1234}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/access_token_info",
        "body": ""
      }
    }
  ],
  "getUserMe": [
    {
      "case": "error-invalid-token",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8",
        "www-authenticate": "Bearer error=invalid_token"
      },
      "body": "{\"code\":-401,\"msg\":\"InvalidTokenException\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "error-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"NotRegisteredUserException\",\"code\":-101}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me?target_id_type=user_id&target_id=123456789",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile_image_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"is_default_image\":false,\"is_default_nickname\":false},\"name_needs_agreement\":false,\"name\":\"홍길동\",\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\",\"age_range_needs_agreement\":false,\"age_range\":\"20~29\",\"birthyear_needs_agreement\":false,\"birthyear\":\"2002\",\"birthday_needs_agreement\":false,\"birthday\":\"1130\",\"birthday_type\":\"SOLAR\",\"is_leap_month\":false,\"gender_needs_agreement\":false,\"gender\":\"female\",\"phone_number_needs_agreement\":false,\"phone_number\":\"+82 010-1234-5678\",\"ci_needs_agreement\":false,\"ci\":\"${CI}\",\"ci_authenticated_at\":\"2019-03-11T11:25:22Z\"},\"properties\":{\"${CUSTOM_PROPERTY_KEY}\":\"${CUSTOM_PROPERTY_VALUE}\"},\"for_partner\":{\"uuid\":\"${UUID}\"}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\"}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me?target_id_type=user_id&target_id=123456789&property_keys=[%22kakao_account.email%22]",
        "body": ""
      }
    },
    {
      "case": "success-consent-missing",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":true,\"profile_image_needs_agreement\":true,\"email_needs_agreement\":true}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "success-minimal",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "success-nickname-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\"}},\"properties\":{\"${CUSTOM_PROPERTY_KEY}\":\"${CUSTOM_PROPERTY_VALUE}\"}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "success-pending",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"has_signed_up\":false,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\"},\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\"}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    },
    {
      "case": "success-property-keys",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile_image_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\",\"thumbnail_image_url\":\"https://yyy.kakao.com/.../img_110x110.jpg\",\"profile_image_url\":\"https://yyy.kakao.com/dn/.../img_640x640.jpg\",\"is_default_image\":false,\"is_default_nickname\":false}}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/me?secure_resource=true&property_keys=[%22kakao_account.profile%22]",
        "body": ""
      }
    }
  ],
  "postUserMe": [
    {
      "case": "error-invalid-token",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8",
        "www-authenticate": "Bearer error=invalid_token"
      },
      "body": "{\"code\":-401,\"msg\":\"InvalidTokenException\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": "property_keys=%5B%22kakao_account.email%22%5D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\"}}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": "property_keys=%5B%22kakao_account.email%22%5D"
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\"}}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": "target_id_type=user_id&target_id=123456789&property_keys=%5B%22kakao_account.email%22%5D"
      }
    },
    {
      "case": "success-without-fields",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\"}}}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/me",
        "body": ""
      }
    }
  ],
  "listAppUsers": [
    {
      "case": "error-api-not-allowed",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"This api is not allowed by using app_key(${APP_KEY}).\",\"code\":-3}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/app/users?target_id_type=user_id&target_ids=[1399634384,1406264199]",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"id\":1406264199,\"connected_at\":\"2020-07-14T06:15:36Z\",\"synched_at\":\"2020-07-14T06:15:36Z\"},{\"id\":1399634384,\"connected_at\":\"2020-07-06T09:55:51Z\",\"synched_at\":\"2020-07-06T09:55:51Z\"}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/app/users?target_id_type=user_id&target_ids=[1399634384,1406264199]",
        "body": ""
      }
    },
    {
      "case": "success-everything",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"id\":1285016924429472463,\"has_signed_up\":true,\"connected_at\":\"2022-04-11T01:45:28Z\",\"kakao_account\":{\"profile_nickname_needs_agreement\":false,\"profile_image_needs_agreement\":false,\"profile\":{\"nickname\":\"홍길동\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"is_default_image\":false,\"is_default_nickname\":false},\"name_needs_agreement\":false,\"name\":\"홍길동\",\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sample@sample.com\",\"age_range_needs_agreement\":false,\"age_range\":\"20~29\",\"birthyear_needs_agreement\":false,\"birthyear\":\"2002\",\"birthday_needs_agreement\":false,\"birthday\":\"1130\",\"birthday_type\":\"SOLAR\",\"is_leap_month\":false,\"gender_needs_agreement\":false,\"gender\":\"female\",\"phone_number_needs_agreement\":false,\"phone_number\":\"+82 010-1234-5678\",\"ci_needs_agreement\":false,\"ci\":\"${CI}\",\"ci_authenticated_at\":\"2019-03-11T11:25:22Z\"},\"properties\":{\"${CUSTOM_PROPERTY_KEY}\":\"${CUSTOM_PROPERTY_VALUE}\"}}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/app/users?target_id_type=user_id&target_ids=[1285016924429472463]&property_keys=[%22kakao_account.%22,%22properties.%22,%22has_signed_up%22]",
        "body": ""
      }
    },
    {
      "case": "success-property-keys",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"id\":1399634384,\"connected_at\":\"2020-07-06T09:55:51Z\",\"kakao_account\":{\"profile_needs_agreement\":false,\"profile\":{\"nickname\":\"춘식이\",\"thumbnail_image_url\":\"http://k.kakaocdn.net/dn/zK7QA/btqzpE4aqO1/pl2HpfVBUI9s1SSrstperq/img_110x110.jpg\",\"profile_image_url\":\"http://k.kakaocdn.net/dn/zK7QA/btqzpE4aqO1/pl2HpfVBUI9s1wqsgrEAVk/img_640x640.jpg\",\"is_default_image\":false},\"email_needs_agreement\":false,\"is_email_valid\":true,\"is_email_verified\":true,\"email\":\"sweetpotato@kakao.com\"}},{\"id\":1406264199,\"connected_at\":\"2020-07-14T06:15:36Z\",\"kakao_account\":{\"profile_needs_agreement\":false,\"profile\":{\"nickname\":\"나비\",\"thumbnail_image_url\":\"http://k.kakaocdn.net/dn/DCjQu/btqti3A2gEc/zgQwddmSnG7CDfmKtTO1/img_110x110.jpg\",\"profile_image_url\":\"http://k.kakaocdn.net/dn/DCjQu/btqti3A2gEc/zgip1O4JmSnG8sDfmKtTO1/img_640x640.jpg\",\"is_default_image\":false},\"email_needs_agreement\":true}}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/app/users?target_id_type=user_id&target_ids=[1399634384,1406264199]&property_keys=[%22kakao_account.email%22,%22kakao_account.profile%22]",
        "body": ""
      }
    }
  ],
  "listUserIds": [
    {
      "case": "error-ip-mismatched",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"ip mismatched! callerIp=xxx.xxx.xxx.xxx. check out registered ips.\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": ""
      }
    },
    {
      "case": "error-limit-exceeded",
      "status": 429,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"API limit has been exceeded.\",\"code\":-10}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[1376016924426111111,1376016924426222222,1376016924426333333],\"before_url\":\"http://kapi.kakao.com/v1/user/ids?limit=3&order=desc&from_id=1376016924426111111&app_key=12345674ae6e12379d5921f4417b399e7\",\"after_url\":\"http://kapi.kakao.com/v1/user/ids?limit=3&order=asc&from_id=1376016924426333333&app_key=12345674ae6e12379d5921f4417b399e7\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/ids?limit=3&order=asc&from_id=12345",
        "body": ""
      },
      "next": {
        "limit": "3",
        "order": "asc",
        "from_id": "1376016924426333333"
      }
    },
    {
      "case": "success-first-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[12345,12346,12347],\"before_url\":null,\"after_url\":null}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": ""
      },
      "next": null
    }
  ],
  "postUserIds": [
    {
      "case": "error-limit-exceeded",
      "status": 429,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"API limit has been exceeded.\",\"code\":-10}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": "limit=3"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[1376016924426111111,1376016924426222222,1376016924426333333],\"total_count\":9,\"before_url\":\"http://kapi.kakao.com/v1/user/ids?limit=3&order=desc&from_id=1376016924426111111&app_key=12345674ae6e12379d5921f4417b399e7\",\"after_url\":\"http://kapi.kakao.com/v1/user/ids?limit=3&order=asc&from_id=1376016924426333333&app_key=12345674ae6e12379d5921f4417b399e7\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": "limit=3&order=asc&from_id=12345"
      },
      "next": {
        "limit": "3",
        "order": "asc",
        "from_id": "1376016924426333333"
      }
    },
    {
      "case": "success-without-fields",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[12345,12346,12347],\"before_url\":null,\"after_url\":null}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/ids",
        "body": ""
      },
      "next": null
    }
  ],
  "updateUserProperties": [
    {
      "case": "error-unknown-property",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"user property not found ([gender, age] for appId=${APP_ID})\",\"code\":-201}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/update_profile",
        "body": "properties=%7B%22gender%22%3A%22female%22%2C%22age%22%3A%2222%22%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/user/update_profile",
        "body": "properties=%7B%22%24%7BCUSTOM_PROPERTY_KEY%7D%22%3A%22%24%7BCUSTOM_PROPERTY_VALUE%7D%22%7D"
      }
    }
  ],
  "getShippingAddresses": [
    {
      "case": "error-permission-denied",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-5,\"msg\":\"permission denied\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":9876543211234,\"shipping_addresses\":[{\"id\":319,\"name\":\"회사\",\"is_default\":true,\"updated_at\":1538448856,\"type\":\"NEW\",\"base_address\":\"경기 성남시 분당구 판교역로 231 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교\",\"receiver_phone_number1\":\"031-123-2345\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"},{\"id\":320,\"name\":\"회사\",\"is_default\":false,\"updated_at\":1538450389,\"type\":\"OLD\",\"base_address\":\"경기 성남시 분당구 삼평동 680 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교2\",\"receiver_phone_number1\":\"010-0056-1234\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"}],\"shipping_addresses_needs_agreement\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address",
        "body": ""
      },
      "next": {
        "from_updated_at": "1538450389"
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":9876543211234,\"shipping_addresses\":[{\"id\":319,\"name\":\"회사\",\"is_default\":true,\"updated_at\":1538448856,\"type\":\"NEW\",\"base_address\":\"경기 성남시 분당구 판교역로 231 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교\",\"receiver_phone_number1\":\"031-123-2345\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"},{\"id\":320,\"name\":\"회사\",\"is_default\":false,\"updated_at\":1538450389,\"type\":\"OLD\",\"base_address\":\"경기 성남시 분당구 삼평동 680 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교2\",\"receiver_phone_number1\":\"010-0056-1234\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"}],\"shipping_addresses_needs_agreement\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address?target_id_type=user_id&target_id=9876543211234",
        "body": ""
      },
      "next": {
        "from_updated_at": "1538450389"
      }
    },
    {
      "case": "success-consent-missing",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":9876543211234,\"shipping_addresses_needs_agreement\":true}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-next-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":9876543211234,\"shipping_addresses\":[{\"id\":319,\"name\":\"회사\",\"is_default\":true,\"updated_at\":1538448856,\"type\":\"NEW\",\"base_address\":\"경기 성남시 분당구 판교역로 231 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교\",\"receiver_phone_number1\":\"031-123-2345\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"},{\"id\":318,\"is_default\":false}],\"shipping_addresses_needs_agreement\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address?from_updated_at=1538450389&page_size=2",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-one-address",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":9876543211234,\"shipping_addresses\":[{\"id\":320,\"name\":\"회사\",\"is_default\":false,\"updated_at\":1538450389,\"type\":\"OLD\",\"base_address\":\"경기 성남시 분당구 삼평동 680 (삼평동, 에이치스퀘어 에스동)\",\"detail_address\":\"6층\",\"receiver_name\":\"판교2\",\"receiver_phone_number1\":\"010-0056-1234\",\"receiver_phone_number2\":\"\",\"zone_number\":\"13494\",\"zip_code\":\"463-400\"}],\"shipping_addresses_needs_agreement\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/user/shipping_address?address_id=320",
        "body": ""
      },
      "next": {
        "from_updated_at": "1538450389"
      }
    }
  ],
  "getScopes": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"profile\",\"display_name\":\"Profile Info(nickname/profile image)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"account_email\",\"display_name\":\"Email\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":true},{\"id\":\"shipping_address\",\"display_name\":\"Shipping information (receiver, shipping address, phone number)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":false}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/scopes",
        "body": ""
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"profile\",\"display_name\":\"Profile Info(nickname/profile image)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"account_email\",\"display_name\":\"Email\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":true},{\"id\":\"shipping_address\",\"display_name\":\"Shipping information (receiver, shipping address, phone number)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":false}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/scopes?target_id_type=user_id&target_id=123456789",
        "body": ""
      }
    },
    {
      "case": "success-no-longer-used",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"gender\",\"display_name\":\"Gender\",\"type\":\"PRIVACY\",\"using\":false,\"agreed\":true,\"revocable\":true}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/scopes",
        "body": ""
      }
    },
    {
      "case": "success-specific",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"friends\",\"display_name\":\"Friends List in Kakao Service(Including profile image, nickname, and favorites)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"account_email\",\"display_name\":\"Email\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":false}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/scopes?scopes=[%22account_email%22,%22friends%22]",
        "body": ""
      }
    }
  ],
  "revokeScopes": [
    {
      "case": "error-not-revocable",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"[profile] is not revocable. check out if it's set as required on developers.kakao.com\",\"code\":-3}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/scopes",
        "body": "scopes=%5B%22profile%22%5D"
      }
    },
    {
      "case": "error-unknown-scope",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"There is no scopes to revoke. check out if given scope id([email]) is correct again.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/scopes",
        "body": "scopes=%5B%22email%22%5D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"profile\",\"display_name\":\"Profile Info(nickname/profile image)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"friends\",\"display_name\":\"Friends List in Kakao Service(Including profile image, nickname, and favorites)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"account_email\",\"display_name\":\"Email\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":false},{\"id\":\"talk_chats\",\"display_name\":\"Read chat lists in Kakao Talk\",\"type\":\"SERVICE\",\"using\":true,\"agreed\":true,\"revocable\":false}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/scopes",
        "body": "scopes=%5B%22account_email%22%5D"
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":123456789,\"scopes\":[{\"id\":\"profile\",\"display_name\":\"Profile Info(nickname/profile image)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"friends\",\"display_name\":\"Friends List in Kakao Service(Including profile image, nickname, and favorites)\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":true,\"revocable\":false},{\"id\":\"account_email\",\"display_name\":\"Email\",\"type\":\"PRIVACY\",\"using\":true,\"agreed\":false},{\"id\":\"talk_chats\",\"display_name\":\"Read chat lists in Kakao Talk\",\"type\":\"SERVICE\",\"using\":true,\"agreed\":true,\"revocable\":false}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/scopes",
        "body": "target_id_type=user_id&target_id=123456789&scopes=%5B%22account_email%22%5D"
      }
    }
  ],
  "getServiceTerms": [
    {
      "case": "error-unknown-tag",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"There is no tags to get service terms. check out to configured this tags([test]) in app(docu_test).\",\"code\":-2}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/service_terms?tags=test",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":111111,\"service_terms\":[{\"tag\":\"optional_20200616\",\"required\":false,\"agreed\":true,\"revocable\":true,\"agreed_at\":\"2023-06-29T07:39:56Z\",\"agreed_by\":\"KAUTH\"},{\"tag\":\"service_2020_0218\",\"required\":true,\"agreed\":true,\"revocable\":false,\"agreed_at\":\"2023-06-29T07:39:56Z\",\"agreed_by\":\"KAUTH\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/service_terms",
        "body": ""
      }
    },
    {
      "case": "success-app-service-terms",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":111111,\"service_terms\":[{\"tag\":\"optional_20200616\",\"required\":false,\"agreed\":true,\"revocable\":true,\"agreed_at\":\"2023-06-29T07:39:56Z\",\"agreed_by\":\"KAUTH\"},{\"tag\":\"optional_no_consent\",\"required\":false,\"agreed\":false,\"revocable\":true},{\"tag\":\"service_2020_0218\",\"required\":true,\"agreed\":true,\"revocable\":false,\"agreed_at\":\"2023-06-29T07:39:56Z\",\"agreed_by\":\"KAUTH\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/service_terms?result=app_service_terms",
        "body": ""
      }
    },
    {
      "case": "success-tags",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":111111,\"service_terms\":[{\"tag\":\"optional_no_consent\",\"required\":false,\"agreed\":false,\"revocable\":true},{\"tag\":\"service_2020_0218\",\"required\":true,\"agreed\":true,\"revocable\":false,\"agreed_at\":\"2023-06-29T07:39:56Z\",\"agreed_by\":\"KAUTH\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/user/service_terms?target_id_type=user_id&target_id=111111&tags=optional_no_consent,service_2020_0218",
        "body": ""
      }
    }
  ],
  "revokeServiceTerms": [
    {
      "case": "error-unknown-tag",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"There is no tags to revoke. check out to configured this tags([test_tag]) in app(test_app).\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/service_terms",
        "body": "tags=test_tag"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":111111,\"revoked_service_terms\":[{\"tag\":\"optional_20200616\",\"agreed\":false},{\"tag\":\"optional_no_consent\",\"agreed\":false}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/service_terms",
        "body": "tags=optional_20200616%2Coptional_no_consent"
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":111111,\"revoked_service_terms\":[{\"tag\":\"optional_20200616\",\"agreed\":false},{\"tag\":\"optional_no_consent\",\"agreed\":false}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/revoke/service_terms",
        "body": "target_id_type=user_id&target_id=111111&tags=optional_20200616%2Coptional_no_consent"
      }
    }
  ],
  "upgradeServiceTerms": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1376016924429759243,\"agreed_service_terms\":[{\"tag\":\"term03\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAPI\"},{\"tag\":\"term01\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAUTH\"},{\"tag\":\"term02\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAUTH\"}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/upgrade/service_terms",
        "body": "tags=term01%2Cterm02%2Cterm03"
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1376016924429759243,\"agreed_service_terms\":[{\"tag\":\"term03\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAPI\"},{\"tag\":\"term01\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAUTH\"},{\"tag\":\"term02\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:33:25Z\",\"agreed_by\":\"KAUTH\"}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/upgrade/service_terms",
        "body": "target_id=1376016924429759243&target_id_type=user_id&tags=term01%2Cterm02%2Cterm03"
      }
    },
    {
      "case": "success-partial",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1376016924429759243,\"agreed_service_terms\":[{\"tag\":\"term02\",\"agreed\":true,\"agreed_at\":\"2023-08-02T08:34:56Z\"}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/user/upgrade/service_terms",
        "body": "tags=term01%2Cterm02%2Cterm03"
      }
    }
  ],
  "getOidcUserInfo": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"sub\":\"123456789\",\"name\":\"홍길동\",\"nickname\":\"홍길동\",\"picture\":\"https://yyy.kakao.com/.../img_110x110.jpg\",\"email\":\"sample@sample.com\",\"email_verified\":true,\"gender\":\"MALE\",\"birthdate\":\"2002-11-30\",\"phone_number\":\"+82 00-0000-0000\",\"phone_number_verified\":true}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/oidc/userinfo",
        "body": ""
      }
    },
    {
      "case": "success-birthday-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"sub\":\"123456789\",\"birthdate\":\"0000-11-30\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/oidc/userinfo",
        "body": ""
      }
    },
    {
      "case": "success-birthyear-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"sub\":\"123456789\",\"birthdate\":\"2002\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/oidc/userinfo",
        "body": ""
      }
    },
    {
      "case": "success-minimal",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"sub\":\"123456789\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/oidc/userinfo",
        "body": ""
      }
    }
  ],
  "getTalkProfile": [
    {
      "case": "error-invalid-token",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8",
        "www-authenticate": "Bearer error=invalid_token"
      },
      "body": "{\"code\":-401,\"msg\":\"InvalidTokenException\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "error-limit-exceeded",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-10,\"msg\":\"API limit has been exceeded.\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "error-not-talk-user",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"given account is not connected to any talk user.\",\"code\":-501}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "success-all",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1234567,\"nickName\":\"Ryan\",\"profileImageURL\":\"https://xxx.kakao.co.kr/.../aaa.jpg\",\"thumbnailURL\":\"https://xxx.kakao.co.kr/.../bbb.jpg\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "success-image-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1234567,\"profileImageURL\":\"https://xxx.kakao.co.kr/.../aaa.jpg\",\"thumbnailURL\":\"https://xxx.kakao.co.kr/.../bbb.jpg\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "success-legacy",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"nickName\":\"홍길동\",\"profileImageURL\":\"http://xxx.kakao.co.kr/.../aaa.jpg\",\"thumbnailURL\":\"http://xxx.kakao.co.kr/.../bbb.jpg\",\"countryISO\":\"KR\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "success-nickname-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"id\":1234567,\"nickName\":\"Ryan\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    },
    {
      "case": "success-no-consent",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/profile",
        "body": ""
      }
    }
  ],
  "listFriends": [
    {
      "case": "error-insufficient-scope",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"insufficient scopes.\",\"code\":-402,\"api_type\":\"FRIENDS\",\"required_scopes\":[\"friends\"],\"allowed_scopes\":[\"profile\"]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends",
        "body": ""
      }
    },
    {
      "case": "error-not-talk-user",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"NotExistTalkUserException\",\"code\":-501}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends",
        "body": ""
      }
    },
    {
      "case": "error-permission-denied",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-5,\"msg\":\"permission denied\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends",
        "body": ""
      }
    },
    {
      "case": "error-scope-disabled",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"[YOUR_APP_NAME] App disabled [friends] scopes for [FRIENDS] API on developers.kakao.com. Enable it first.\",\"code\":-3}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends",
        "body": ""
      }
    },
    {
      "case": "error-token-does-not-exist",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"this access token does not exist\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[{\"profile_nickname\":\"Apeach\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../aaa.jpg\",\"id\":1,\"uuid\":\"abcdefg0001\",\"favorite\":true},{\"profile_nickname\":\"Ryan\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../bbb.jpg\",\"id\":2,\"uuid\":\"abcdefg0002\",\"favorite\":false},{\"profile_nickname\":\"Jordy\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../ccc.jpg\",\"id\":3,\"uuid\":\"abcdefg0003\",\"favorite\":false}],\"total_count\":11,\"after_url\":\"https://kapi.kakao.com/v1/api/talk/friends?offset=3&limit=3&order=asc\",\"favorite_count\":1}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends?limit=3",
        "body": ""
      },
      "next": {
        "offset": "3",
        "limit": "3",
        "order": "asc"
      }
    },
    {
      "case": "success-last-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[{\"profile_nickname\":\"Scappy\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../jjj.jpg\",\"id\":10,\"uuid\":\"abcdefg0010\",\"favorite\":false},{\"profile_nickname\":\"Tube\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../kkk.jpg\",\"id\":11,\"uuid\":\"abcdefg0011\",\"favorite\":false}],\"total_count\":11,\"before_url\":\"https://kapi.kakao.com/v1/api/talk/friends?offset=6&limit=3&order=asc\",\"after_url\":null,\"favorite_count\":1}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends?offset=9&limit=3&order=asc",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-next-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"elements\":[{\"profile_nickname\":\"Frodo\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../ddd.jpg\",\"id\":4,\"uuid\":\"abcdefg0004\",\"favorite\":false},{\"profile_nickname\":\"Muzi\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../eee.jpg\",\"id\":5,\"uuid\":\"abcdefg0005\",\"favorite\":false},{\"profile_nickname\":\"Neo\",\"profile_thumbnail_image\":\"https://xxx.kakao.co.kr/.../fff.jpg\",\"id\":6,\"uuid\":\"abcdefg0006\",\"favorite\":false}],\"total_count\":11,\"before_url\":\"https://kapi.kakao.com/v1/api/talk/friends?offset=0&limit=3&order=asc\",\"after_url\":\"https://kapi.kakao.com/v1/api/talk/friends?offset=6&limit=3&order=asc\",\"favorite_count\":1}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/talk/friends?offset=3&limit=3&order=asc",
        "body": ""
      },
      "next": {
        "offset": "6",
        "limit": "3",
        "order": "asc"
      }
    }
  ],
  "getTalkProfilesByUserList": [
    {
      "case": "error-target-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-2,\"msg\":\"invalid target_ids. can get the profile only to registered users.\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles?target_ids=[9876,5432]&target_id_type=user_id",
        "body": ""
      }
    },
    {
      "case": "error-viewer-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-101,\"msg\":\"NotRegisteredUserException\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles?viewer_id=12345&viewer_id_type=user_id&target_ids=[9876,5432]&target_id_type=user_id",
        "body": ""
      }
    },
    {
      "case": "success-nickname-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"targets\":[{\"user_id\":9876,\"nickname\":\"yyy\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles?target_ids=[9876]&target_id_type=user_id",
        "body": ""
      }
    },
    {
      "case": "success-with-viewer",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"viewer\":{\"user_id\":12345,\"nickname\":\"xxx\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"},\"targets\":[{\"user_id\":9876,\"nickname\":\"yyy\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"},{\"user_id\":5432,\"nickname\":\"zzz\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles?viewer_id=12345&viewer_id_type=user_id&target_ids=[9876,5432]&target_id_type=user_id",
        "body": ""
      }
    }
  ],
  "queryTalkProfilesByUserList": [
    {
      "case": "error-target-not-registered",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-2,\"msg\":\"invalid target_ids. can get the profile only to registered users.\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles",
        "body": "target_ids=%5B9876%2C5432%5D&target_id_type=user_id"
      }
    },
    {
      "case": "success-nickname-only",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"targets\":[{\"user_id\":9876,\"nickname\":\"yyy\"}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles",
        "body": "target_ids=%5B9876%5D&target_id_type=user_id"
      }
    },
    {
      "case": "success-with-viewer",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"viewer\":{\"user_id\":12345,\"nickname\":\"xxx\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"},\"targets\":[{\"user_id\":9876,\"nickname\":\"yyy\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"},{\"user_id\":5432,\"nickname\":\"zzz\",\"profile_image_url\":\"http://yyy.kakao.com/dn/.../img_640x640.jpg\",\"thumbnail_image_url\":\"http://yyy.kakao.com/.../img_110x110.jpg\"}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/profiles",
        "body": "viewer_id=12345&viewer_id_type=user_id&target_ids=%5B9876%2C5432%5D&target_id_type=user_id"
      }
    }
  ],
  "sendMemoDefault": [
    {
      "case": "error-insufficient-scope",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"insufficient scopes.\",\"code\":-402,\"api_type\":\"TALK_MEMO_DEFAULT_SEND\",\"required_scopes\":[\"talk_message\"],\"allowed_scopes\":[\"profile\",\"account_email\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "success-calendar",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22calendar%22%2C%22id_type%22%3A%22event%22%2C%22id%22%3A%2266d0baae4106f82fb1036f84%22%2C%22content%22%3A%7B%22title%22%3A%22Opening+day%22%2C%22description%22%3A%22Every+guest+gets+a+cup+of+coffee.%22%2C%22image_url%22%3A%22https%3A%2F%2Fexample.com%2Fopening.png%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fexample.com%2Fopening%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fexample.com%2Fopening%22%7D%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22How+to+get+there%22%2C%22link%22%3A%7B%22mobile_web_url%22%3A%22https%3A%2F%2Fexample.com%2Fmap%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-calendar-subscription",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22calendar%22%2C%22id_type%22%3A%22calendar%22%2C%22id%22%3A%22calendar_63759daa38e1f752188e0cc9%22%2C%22content%22%3A%7B%22title%22%3A%22Our+events%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fexample.com%22%7D%7D%7D"
      }
    },
    {
      "case": "success-commerce",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22commerce%22%2C%22content%22%3A%7B%22title%22%3A%22Ivory+long+dress+%284+Color%29%22%2C%22image_url%22%3A%22http%3A%2F%2Fmud-kage.kakao.co.kr%2Fdn%2FRY8ZN%2FbtqgOGzITp3%2FuCM1x2xu7GNfr7NS9QvEs0%2Fkakaolink40_original.png%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%22%2C%22android_execution_params%22%3A%22contentId%3D100%22%2C%22ios_execution_params%22%3A%22contentId%3D100%22%7D%7D%2C%22commerce%22%3A%7B%22regular_price%22%3A208800%2C%22discount_price%22%3A146160%2C%22discount_rate%22%3A30%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EA%B5%AC%EB%A7%A4%ED%95%98%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%2Fbuy%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%2Fbuy%22%2C%22android_execution_params%22%3A%22contentId%3D100%26buy%3Dtrue%22%2C%22ios_execution_params%22%3A%22contentId%3D100%26buy%3Dtrue%22%7D%7D%2C%7B%22title%22%3A%22%EA%B3%B5%EC%9C%A0%ED%95%98%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%2Fshare%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fstyle.kakao.com%2Fmain%2Fwomen%2FcontentId%3D100%2Fshare%22%2C%22android_execution_params%22%3A%22contentId%3D100%26share%3Dtrue%22%2C%22ios_execution_params%22%3A%22contentId%3D100%26share%3Dtrue%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-commerce-dollars",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22commerce%22%2C%22content%22%3A%7B%22title%22%3A%22Ivory+long+dress%22%2C%22image_url%22%3A%22https%3A%2F%2Fexample.com%2Fdress.png%22%2C%22link%22%3A%7B%22mobile_web_url%22%3A%22https%3A%2F%2Fexample.com%2Fdress%22%7D%7D%2C%22commerce%22%3A%7B%22regular_price%22%3A200%2C%22discount_price%22%3A150%2C%22fixed_discount_price%22%3A50%2C%22product_name%22%3A%22Long+dress%22%2C%22currency_unit%22%3A%22%24%22%2C%22currency_unit_position%22%3A1%7D%2C%22button_title%22%3A%22View+dress%22%7D"
      }
    },
    {
      "case": "success-feed",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22feed%22%2C%22content%22%3A%7B%22title%22%3A%22%EC%98%A4%EB%8A%98%EC%9D%98+%EB%94%94%EC%A0%80%ED%8A%B8%22%2C%22description%22%3A%22%EC%95%84%EB%A9%94%EB%A6%AC%EC%B9%B4%EB%85%B8%2C+%EB%B9%B5%2C+%EC%BC%80%EC%9D%B5%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FNTmhS%2FbtqfEUdFAUf%2FFjKzkZsnoeE4o19klTOVI1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%2C%22android_execution_params%22%3A%22contentId%3D100%22%2C%22ios_execution_params%22%3A%22contentId%3D100%22%7D%7D%2C%22item_content%22%3A%7B%22profile_text%22%3A%22Kakao%22%2C%22profile_image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FQ2iNx%2FbtqgeRgV54P%2FVLdBs9cvyn8BJXB3o7N8UK%2Fkakaolink40_original.png%22%2C%22title_image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FQ2iNx%2FbtqgeRgV54P%2FVLdBs9cvyn8BJXB3o7N8UK%2Fkakaolink40_original.png%22%2C%22title_image_text%22%3A%22Cheese+cake%22%2C%22title_image_category%22%3A%22Cake%22%2C%22items%22%3A%5B%7B%22item%22%3A%22Cake1%22%2C%22item_op%22%3A%221000%EC%9B%90%22%7D%2C%7B%22item%22%3A%22Cake2%22%2C%22item_op%22%3A%222000%EC%9B%90%22%7D%2C%7B%22item%22%3A%22Cake3%22%2C%22item_op%22%3A%223000%EC%9B%90%22%7D%2C%7B%22item%22%3A%22Cake4%22%2C%22item_op%22%3A%224000%EC%9B%90%22%7D%2C%7B%22item%22%3A%22Cake5%22%2C%22item_op%22%3A%225000%EC%9B%90%22%7D%5D%2C%22sum%22%3A%22Total%22%2C%22sum_op%22%3A%2215000%EC%9B%90%22%7D%2C%22social%22%3A%7B%22like_count%22%3A100%2C%22comment_count%22%3A200%2C%22shared_count%22%3A300%2C%22view_count%22%3A400%2C%22subscriber_count%22%3A500%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%7D%7D%2C%7B%22title%22%3A%22%EC%95%B1%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22android_execution_params%22%3A%22contentId%3D100%22%2C%22ios_execution_params%22%3A%22contentId%3D100%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-feed-2018",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22feed%22%2C%22content%22%3A%7B%22title%22%3A%22%EB%94%94%EC%A0%80%ED%8A%B8+%EC%82%AC%EC%A7%84%22%2C%22description%22%3A%22%EC%95%84%EB%A9%94%EB%A6%AC%EC%B9%B4%EB%85%B8%2C+%EB%B9%B5%2C+%EC%BC%80%EC%9D%B5%22%2C%22image_url%22%3A%22http%3A%2F%2Fmud-kage.kakao.co.kr%2Fdn%2FNTmhS%2FbtqfEUdFAUf%2FFjKzkZsnoeE4o19klTOVI1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%2C%22android_execution_params%22%3A%22contentId%3D100%22%2C%22ios_execution_params%22%3A%22contentId%3D100%22%7D%7D%2C%22social%22%3A%7B%22like_count%22%3A100%2C%22comment_count%22%3A200%2C%22shared_count%22%3A300%2C%22view_count%22%3A400%2C%22subscriber_count%22%3A500%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%7D%7D%2C%7B%22title%22%3A%22%EC%95%B1%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22android_execution_params%22%3A%22contentId%3D100%22%2C%22ios_execution_params%22%3A%22contentId%3D100%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-list",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22list%22%2C%22header_title%22%3A%22WEEKELY+MAGAZINE%22%2C%22header_link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%2C%22android_execution_params%22%3A%22main%22%2C%22ios_execution_params%22%3A%22main%22%7D%2C%22contents%22%3A%5B%7B%22title%22%3A%22%EC%9E%90%EC%A0%84%EA%B1%B0+%EB%9D%BC%EC%9D%B4%EB%8D%94%EB%A5%BC+%EC%9C%84%ED%95%9C+%EA%B3%B5%EA%B0%84%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FQNvGY%2FbtqfD0SKT9m%2Fk4KUlb1m0dKPHxGV8WbIK1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F1%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F1%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F1%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F1%22%7D%7D%2C%7B%22title%22%3A%22%EB%B9%84%EC%A5%AC%EC%96%BC%EC%9D%B4+%EB%81%9D%EB%82%B4%EC%A3%BC%EB%8A%94+%EC%98%A4%EB%A0%88%EC%98%A4+%EC%B9%B4%ED%91%B8%EC%B9%98%EB%85%B8%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FboVWEm%2FbtqfFGlOpJB%2FmKsq9z6U2Xpms3NztZgiD1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F2%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F2%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F2%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F2%22%7D%7D%2C%7B%22title%22%3A%22%EA%B0%90%EC%84%B1%EC%9D%B4+%EA%B0%80%EB%93%9D%ED%95%9C+%EB%B6%84%EC%9C%84%EA%B8%B0%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FNTmhS%2FbtqfEUdFAUf%2FFjKzkZsnoeE4o19klTOVI1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F3%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F3%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F3%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F3%22%7D%7D%5D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%7D%7D%2C%7B%22title%22%3A%22%EC%95%B1%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22android_execution_params%22%3A%22main%22%2C%22ios_execution_params%22%3A%22main%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-list-2018",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22list%22%2C%22header_title%22%3A%22WEEKELY+MAGAZINE%22%2C%22header_link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%2C%22android_execution_params%22%3A%22main%22%2C%22ios_execution_params%22%3A%22main%22%7D%2C%22contents%22%3A%5B%7B%22title%22%3A%22%EC%9E%90%EC%A0%84%EA%B1%B0+%EB%9D%BC%EC%9D%B4%EB%8D%94%EB%A5%BC+%EC%9C%84%ED%95%9C+%EA%B3%B5%EA%B0%84%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22http%3A%2F%2Fmud-kage.kakao.co.kr%2Fdn%2FQNvGY%2FbtqfD0SKT9m%2Fk4KUlb1m0dKPHxGV8WbIK1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F1%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F1%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F1%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F1%22%7D%7D%2C%7B%22title%22%3A%22%EB%B9%84%EC%A5%AC%EC%96%BC%EC%9D%B4+%EB%81%9D%EB%82%B4%EC%A3%BC%EB%8A%94+%EC%98%A4%EB%A0%88%EC%98%A4+%EC%B9%B4%ED%91%B8%EC%B9%98%EB%85%B8%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22http%3A%2F%2Fmud-kage.kakao.co.kr%2Fdn%2FboVWEm%2FbtqfFGlOpJB%2FmKsq9z6U2Xpms3NztZgiD1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F2%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F2%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F2%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F2%22%7D%7D%2C%7B%22title%22%3A%22%EA%B0%90%EC%84%B1%EC%9D%B4+%EA%B0%80%EB%93%9D%ED%95%9C+%EB%B6%84%EC%9C%84%EA%B8%B0%22%2C%22description%22%3A%22%EB%A7%A4%EA%B1%B0%EC%A7%84%22%2C%22image_url%22%3A%22http%3A%2F%2Fmud-kage.kakao.co.kr%2Fdn%2FNTmhS%2FbtqfEUdFAUf%2FFjKzkZsnoeE4o19klTOVI1%2Fopenlink_640x640s.jpg%22%2C%22image_width%22%3A640%2C%22image_height%22%3A640%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%2Fcontents%2F3%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%2Fcontents%2F3%22%2C%22android_execution_params%22%3A%22%2Fcontents%2F3%22%2C%22ios_execution_params%22%3A%22%2Fcontents%2F3%22%7D%7D%5D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fwww.daum.net%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fm.daum.net%22%7D%7D%2C%7B%22title%22%3A%22%EC%95%B1%EC%9C%BC%EB%A1%9C+%EC%9D%B4%EB%8F%99%22%2C%22link%22%3A%7B%22android_execution_params%22%3A%22main%22%2C%22ios_execution_params%22%3A%22main%22%7D%7D%5D%7D"
      }
    },
    {
      "case": "success-location",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22location%22%2C%22content%22%3A%7B%22title%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4%22%2C%22description%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4+%EC%9C%84%EC%B9%98%EC%9E%85%EB%8B%88%EB%8B%A4.%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FdrTdbB%2FbWYf06POFPf%2FowUHIt7K7NoGD0hrzFLeW0%2Fkakaolink40_original.png%22%2C%22image_width%22%3A800%2C%22image_height%22%3A800%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%2Fmobile%22%2C%22android_execution_params%22%3A%22platform%3Dandroid%22%2C%22ios_execution_params%22%3A%22platform%3Dios%22%7D%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EB%B3%B4%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%2Fmobile%22%7D%7D%5D%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+235+%EC%97%90%EC%9D%B4%EC%B9%98%EC%8A%A4%ED%80%98%EC%96%B4+N%EB%8F%99+7%EC%B8%B5%22%2C%22address_title%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4%22%7D"
      }
    },
    {
      "case": "success-location-2018",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/default/send",
        "body": "template_object=%7B%22object_type%22%3A%22location%22%2C%22content%22%3A%7B%22title%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4%22%2C%22description%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4+%EC%9C%84%EC%B9%98%EC%9E%85%EB%8B%88%EB%8B%A4.%22%2C%22image_url%22%3A%22https%3A%2F%2Fmud-kage.kakao.com%2Fdn%2FdrTdbB%2FbWYf06POFPf%2FowUHIt7K7NoGD0hrzFLeW0%2Fkakaolink40_original.png%22%2C%22image_width%22%3A800%2C%22image_height%22%3A800%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fdev.kakao.com%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fdev.kakao.com%2Fmobile%22%2C%22android_execution_params%22%3A%22platform%3Dandroid%22%2C%22ios_execution_params%22%3A%22platform%3Dios%22%7D%7D%2C%22buttons%22%3A%5B%7B%22title%22%3A%22%EC%9B%B9%EC%9C%BC%EB%A1%9C+%EB%B3%B4%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22http%3A%2F%2Fdev.kakao.com%22%2C%22mobile_web_url%22%3A%22http%3A%2F%2Fdev.kakao.com%2Fmobile%22%7D%7D%5D%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+235+%EC%97%90%EC%9D%B4%EC%B9%98%EC%8A%A4%ED%80%98%EC%96%B4+N%EB%8F%99+7%EC%B8%B5%22%2C%22address_title%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4+%ED%8C%90%EA%B5%90%EC%98%A4%ED%94%BC%EC%8A%A4%22%7D"
      }
    }
  ],
  "sendMemoCustom": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/send",
        "body": "template_id=123456"
      }
    },
    {
      "case": "success-arguments",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/send",
        "body": "template_id=123456&template_args=%7B%22ARTICLE_ID%22%3A%22123%22%7D"
      }
    }
  ],
  "sendMemoScrap": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/scrap/send",
        "body": "request_url=https%3A%2F%2Fdevelopers.kakao.com"
      }
    },
    {
      "case": "success-template",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"result_code\":0}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/talk/memo/scrap/send",
        "body": "request_url=https%3A%2F%2Fdevelopers.kakao.com&template_id=123456&template_args=%7B%22SENDER_NAME%22%3A%22Ryan%22%7D"
      }
    }
  ],
  "sendFriendsMessageDefault": [
    {
      "case": "error-receiver-empty",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"The Parameter [receiver_uuids] cannot be empty.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "error-receiver-format",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"Constraints on the parameter [receiver_uuids] are unsatisfied. The input receiver id(s) is invalid format.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%221234567%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "error-receiver-is-sender",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"Cannot contain a receiver who is identical to the sender in multicast mode.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "error-receiver-not-allowed",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"Constraints on the parameter [receiver_uuids] are unsatisfied. Not allowed to send a message to some of receivers.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "error-receiver-null",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"The Parameter [receiver_uuids] cannot be null.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": ""
      }
    },
    {
      "case": "error-scope-disabled",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"[YOUR_APP_NAME] App disabled [talk_message] scopes for [TALK_MESSAGE_SEND] API on developers.kakao.com. Enable it first.\",\"code\":-3}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "success-all",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\",\"abcdefg0002\",\"abcdefg0003\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%2C%22abcdefg0003%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    },
    {
      "case": "success-partial-failure",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\",\"abcdefg0002\"],\"failure_info\":[{\"code\":-532,\"msg\":\"daily message limit per sender has been exceeded.\",\"receiver_uuids\":[\"abcdefg0003\"]}]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/default/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%2C%22abcdefg0003%22%5D&template_object=%7B%22object_type%22%3A%22text%22%2C%22text%22%3A%22%ED%85%8D%EC%8A%A4%ED%8A%B8+%EC%98%81%EC%97%AD%EC%9E%85%EB%8B%88%EB%8B%A4.+%EC%B5%9C%EB%8C%80+200%EC%9E%90+%ED%91%9C%EC%8B%9C+%EA%B0%80%EB%8A%A5%ED%95%A9%EB%8B%88%EB%8B%A4.%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fdevelopers.kakao.com%22%7D%2C%22button_title%22%3A%22%EB%B0%94%EB%A1%9C+%ED%99%95%EC%9D%B8%22%7D"
      }
    }
  ],
  "sendFriendsMessageCustom": [
    {
      "case": "error-template-purpose",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"template_type (messageType: 'kakaolink/memo API') is invalid. please use 'message API' messageType.\",\"code\":-2}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&template_id=123456"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&template_id=123456"
      }
    },
    {
      "case": "success-arguments",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\",\"abcdefg0002\",\"abcdefg0003\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%2C%22abcdefg0003%22%5D&template_id=123456&template_args=%7B%22ARTICLE_ID%22%3A%22123%22%7D"
      }
    }
  ],
  "sendFriendsMessageScrap": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/scrap/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%5D&request_url=https%3A%2F%2Fdevelopers.kakao.com"
      }
    },
    {
      "case": "success-template",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"successful_receiver_uuids\":[\"abcdefg0001\",\"abcdefg0002\",\"abcdefg0003\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/talk/friends/message/scrap/send",
        "body": "receiver_uuids=%5B%22abcdefg0001%22%2C%22abcdefg0002%22%2C%22abcdefg0003%22%5D&request_url=https%3A%2F%2Fdevelopers.kakao.com&template_id=123456&template_args=%7B%22SENDER_NAME%22%3A%22Ryan%22%7D"
      }
    }
  ],
  "getTalkChannels": [
    {
      "case": "error-not-talk-user",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"given account is not connected to any talk user.\",\"code\":-501}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels?channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "error-token-expired",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"this access token is already expired\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels?channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "success-access-token",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":1234567,\"channels\":[{\"channel_uuid\":\"@테스트\",\"channel_public_id\":\"_ZeUTxl\",\"relation\":\"ADDED\",\"created_at\":\"2020-04-18T03:17:05Z\",\"updated_at\":\"2021-05-17T05:25:01Z\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels?channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "success-admin-key",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":1234567,\"channels\":[{\"channel_uuid\":\"@테스트\",\"channel_public_id\":\"_ZeUTxl\",\"relation\":\"ADDED\",\"created_at\":\"2020-04-18T03:17:05Z\",\"updated_at\":\"2021-05-17T05:25:01Z\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels?target_id_type=user_id&target_id=1234567&channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "success-blocked-and-none",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"user_id\":1234567,\"channels\":[{\"channel_uuid\":\"@테스트\",\"channel_public_id\":\"_frxjem\",\"relation\":\"BLOCKED\",\"updated_at\":\"2021-05-17T05:25:01Z\"},{\"channel_uuid\":\"@플러스친구\",\"channel_public_id\":\"_xnrxjem\",\"relation\":\"NONE\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels?channel_ids=_frxjem,_xnrxjem",
        "body": ""
      }
    }
  ],
  "getTalkChannelsMulti": [
    {
      "case": "error-api-not-allowed",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"This api is not allowed by using app_key(${APP_KEY}).\",\"code\":-3}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels/multi?target_id_type=user_id&target_ids=1001,1002,1003&channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "error-ip-mismatched",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"ip mismatched! callerIp=xxx.xxx.xxx.xxx. check out registered ips.\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels/multi?target_id_type=user_id&target_ids=1001,1002,1003&channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"user_id\":1001,\"channels\":[{\"channel_public_id\":\"_xnrxjem\",\"channel_uuid\":\"@플러스친구\",\"relation\":\"ADDED\",\"created_at\":\"2022-11-09T07:08:48Z\",\"updated_at\":\"2023-07-20T07:21:05Z\"}]},{\"user_id\":1002,\"channels\":[{\"channel_public_id\":\"_xnrxjem\",\"channel_uuid\":\"@플러스친구\",\"relation\":\"NONE\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels/multi?target_id_type=user_id&target_ids=1001,1002,1003&channel_ids=_frxjem,_xnrxjem,_Brxjem",
        "body": ""
      }
    },
    {
      "case": "success-failed-users-left-out",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"user_id\":1001,\"channels\":[{\"channel_public_id\":\"_xnrxjem\",\"channel_uuid\":\"@플러스친구\",\"relation\":\"ADDED\",\"created_at\":\"2022-11-09T07:08:48Z\",\"updated_at\":\"2023-07-20T07:21:05Z\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/talk/channels/multi?target_id_type=user_id&target_ids=1001,1002&channel_ids=_xnrxjem",
        "body": ""
      }
    }
  ],
  "createTargetUserFile": [
    {
      "case": "error-not-default-app-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"appKey(${APP_KEY}) is not default app key.\",\"code\":-401}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/create/target_user_file",
        "body": "{\"channel_public_id\":\"_ZeUTxl\",\"file_name\":\"vip고객리스트\",\"schema\":{\"생년월일\":\"string\",\"성별\":\"string\",\"연령\":\"number\"}}"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"file_id\":437}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/create/target_user_file",
        "body": "{\"channel_public_id\":\"_ZeUTxl\",\"file_name\":\"vip고객리스트\",\"schema\":{\"생년월일\":\"string\",\"성별\":\"string\",\"연령\":\"number\"}}"
      }
    }
  ],
  "getTargetUserFile": [
    {
      "case": "error-ip-mismatched",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"ip mismatched! callerIp=XXX.XXX.XXX.XXX. check out registered ips.\",\"code\":-401}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/talkchannel/target_user_file?channel_public_id=_ZeUTxl",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"results\":[{\"file_id\":437,\"file_name\":\"VIPCustomerList\",\"status\":\"USING\",\"update_at\":\"2019-02-03 13:22:33\",\"schema\":\"{\\\"birthday\\\":\\\"string\\\",\\\"gender\\\":\\\"string\\\",\\\"age\\\":\\\"number\\\"}\"}],\"empty_slot\":27,\"using_slot\":3}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/talkchannel/target_user_file?channel_public_id=_ZeUTxl",
        "body": ""
      }
    }
  ],
  "updateTargetUsers": [
    {
      "case": "error-not-default-app-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"appKey(${APP_KEY}) is not default app key\",\"code\":-401}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/update/target_users",
        "body": "{\"file_id\":437,\"channel_public_id\":\"_ZeUTxl\",\"user_type\":\"app\",\"users\":[{\"id\":\"12345\",\"field\":{\"생년월일\":\"2000-01-01\",\"성별\":\"남자\",\"age\":19}}]}"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"file_id\":437,\"request_count\":10,\"success_count\":9}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/update/target_users",
        "body": "{\"file_id\":437,\"channel_public_id\":\"_ZeUTxl\",\"user_type\":\"app\",\"users\":[{\"id\":\"12345\",\"field\":{\"생년월일\":\"2000-01-01\",\"성별\":\"남자\",\"age\":19}}]}"
      }
    }
  ],
  "deleteTargetUsers": [
    {
      "case": "error-no-authentication-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-401,\"msg\":\"no authentication key!\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/delete/target_users",
        "body": "{\"file_id\":437,\"channel_public_id\":\"_ZeUTxl\",\"user_type\":\"app\",\"user_ids\":[\"12345\"]}"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-length": "0",
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/talkchannel/delete/target_users",
        "body": "{\"file_id\":437,\"channel_public_id\":\"_ZeUTxl\",\"user_type\":\"app\",\"user_ids\":[\"12345\"]}"
      }
    }
  ],
  "registerPushToken": [
    {
      "case": "error-device-id-empty",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-2,\"msg\":\"device_id can't be null.\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/register",
        "body": "uuid=1234&device_id=&push_type=fcm&push_token=APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8",
        "content-length": "2"
      },
      "body": "-1",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/register",
        "body": "uuid=1234&device_id=0f365b39-c33d-39be-bdfc-74aaf5534470&push_type=fcm&push_token=APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA"
      }
    },
    {
      "case": "success-expires-in-30-days",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "30",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/register",
        "body": "uuid=5678&device_id=phone-of-5678&push_type=apns&push_token=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
      }
    }
  ],
  "getPushTokens": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"uuid\":\"9876543211234\",\"device_id\":\"0f365b39-c33d-39be-bdfc-74aaf5534470\",\"push_type\":\"fcm\",\"push_token\":\"APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA\",\"created_at\":\"2014-07-29T06:24:12Z\",\"updated_at\":\"2014-07-29T06:24:12Z\"}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/push/tokens?uuid=1234",
        "body": ""
      }
    },
    {
      "case": "success-several-users",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"uuid\":\"1234\",\"device_id\":\"0f365b39-c33d-39be-bdfc-74aaf5534470\",\"push_type\":\"fcm\",\"push_token\":\"APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA\",\"created_at\":\"2014-07-29T06:24:12Z\",\"updated_at\":\"2014-07-29T06:24:12Z\"},{\"uuid\":\"1234\",\"device_id\":\"5f1a2c3d-0b4e-4c6d-9a7f-2e8d1b0c3a4f\",\"push_type\":\"apns\",\"push_token\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\",\"created_at\":\"2015-12-11T11:34:17Z\",\"updated_at\":\"2015-12-12T09:00:00Z\"},{\"uuid\":\"5678\",\"device_id\":\"phone-of-5678\",\"push_type\":\"fcm\",\"push_token\":\"c0ffee-example:APA91bExampleTokenOfAnotherDevice\",\"created_at\":\"2015-12-11T11:34:17Z\",\"updated_at\":\"2015-12-11T11:34:17Z\"}]",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/push/tokens?uuids=[%221234%22,%225678%22]",
        "body": ""
      }
    }
  ],
  "postPushTokens": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"uuid\":\"1234\",\"device_id\":\"0f365b39-c33d-39be-bdfc-74aaf5534470\",\"push_type\":\"fcm\",\"push_token\":\"APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA\",\"created_at\":\"2014-07-29T06:24:12Z\",\"updated_at\":\"2014-07-29T06:24:12Z\"},{\"uuid\":\"1234\",\"device_id\":\"5f1a2c3d-0b4e-4c6d-9a7f-2e8d1b0c3a4f\",\"push_type\":\"apns\",\"push_token\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\",\"created_at\":\"2015-12-11T11:34:17Z\",\"updated_at\":\"2015-12-12T09:00:00Z\"},{\"uuid\":\"5678\",\"device_id\":\"phone-of-5678\",\"push_type\":\"fcm\",\"push_token\":\"c0ffee-example:APA91bExampleTokenOfAnotherDevice\",\"created_at\":\"2015-12-11T11:34:17Z\",\"updated_at\":\"2015-12-11T11:34:17Z\"}]",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/tokens",
        "body": "uuids=%5B%221234%22%2C%225678%22%5D"
      }
    },
    {
      "case": "success-old-name-of-uuid",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"uuid\":\"9876543211234\",\"user_id\":\"9876543211234\",\"device_id\":\"0f365b39-c33d-39be-bdfc-74aaf5534470\",\"push_type\":\"fcm\",\"push_token\":\"APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA\",\"created_at\":\"2014-07-29T06:24:12Z\",\"updated_at\":\"2014-07-29T06:24:12Z\"}]",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/tokens",
        "body": "uuid=1234"
      }
    },
    {
      "case": "success-one-user",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "[{\"uuid\":\"9876543211234\",\"device_id\":\"0f365b39-c33d-39be-bdfc-74aaf5534470\",\"push_type\":\"fcm\",\"push_token\":\"APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA\",\"created_at\":\"2014-07-29T06:24:12Z\",\"updated_at\":\"2014-07-29T06:24:12Z\"}]",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/tokens",
        "body": "uuid=1234"
      }
    }
  ],
  "deregisterPushToken": [
    {
      "case": "success",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/deregister",
        "body": "uuid=1234&device_id=0f365b39-c33d-39be-bdfc-74aaf5534470&push_type=fcm"
      }
    },
    {
      "case": "success-user-only",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/deregister",
        "body": "uuid=1234"
      }
    }
  ],
  "sendPush": [
    {
      "case": "error-no-push-token",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-901,\"msg\":\"push token for ( appId=1111, receiverUserId=1 ) does not exist.\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/send",
        "body": "uuids=%5B%221234%22%5D&push_message=%7B%22for_fcm%22%3A%7B%22custom_field%22%3A%7B%22article_id%22%3A111%7D%7D%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/send",
        "body": "uuids=%5B%221234%22%2C%225678%22%5D&push_message=%7B%22for_apns%22%3A%7B%22badge%22%3A3%2C%22sound%22%3A%22sound_file%22%2C%22push_alert%22%3Atrue%2C%22message%22%3A%22Kildong+Hong+and+2+others+commented.%22%2C%22custom_field%22%3A%7B%22article_id%22%3A%22111%22%2C%22comment_id%22%3A%22222%22%7D%7D%2C%22for_fcm%22%3A%7B%22collapse%22%3A%22articleId123%22%2C%22delay_while_idle%22%3Afalse%2C%22custom_field%22%3A%7B%22article_id%22%3A111%2C%22comment_id%22%3A222%2C%22comment_preview%22%3A%22Accept+my+comment%21...%28Omitted%29%22%7D%7D%7D"
      }
    },
    {
      "case": "success-all-fields",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/send",
        "body": "uuids=%5B%221234%22%2C%225678%22%5D&push_message=%7B%22for_apns%22%3A%7B%22badge%22%3A1%2C%22sound%22%3A%22default%22%2C%22push_alert%22%3Atrue%2C%22message%22%3A%7B%22title%22%3A%22Shop%22%2C%22body%22%3A%22Your+order+is+on+its+way.%22%2C%22loc-key%22%3A%22ORDER_SHIPPED%22%2C%22loc-args%22%3A%5B%22A-1024%22%5D%7D%2C%22custom_field%22%3A%7B%22order_id%22%3A%22A-1024%22%7D%2C%22apns_env%22%3A%22sandbox%22%2C%22return_url%22%3A%22https%3A%2F%2Fservice.example%2Fpush%2Frejected%22%2C%22collapse%22%3A%22order-A-1024%22%2C%22expiration%22%3A3600%2C%22mutable_content%22%3Atrue%2C%22content_available%22%3Afalse%2C%22category%22%3A%22ORDER%22%2C%22topic%22%3A%22voip%22%7D%2C%22for_fcm%22%3A%7B%22collapse%22%3A%22order-A-1024%22%2C%22delay_while_idle%22%3Afalse%2C%22time_to_live%22%3A3600%2C%22dry_run%22%3Afalse%2C%22priority%22%3A%22high%22%2C%22custom_field%22%3A%7B%22order_id%22%3A%22A-1024%22%7D%2C%22notification%22%3A%7B%22title%22%3A%22Shop%22%2C%22body%22%3A%22Your+order+is+on+its+way.%22%7D%2C%22return_url%22%3A%22https%3A%2F%2Fservice.example%2Fpush%2Frejected%22%7D%7D&bypass=false"
      }
    },
    {
      "case": "success-bypass",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/send",
        "body": "uuids=%5B%221234%22%5D&push_message=%7B%22for_apns%22%3A%7B%22push_token%22%3A%220123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef%22%2C%22message%22%3A%7B%22title%22%3A%22Shop%22%2C%22body%22%3A%22Your+order+is+on+its+way.%22%7D%7D%2C%22for_fcm%22%3A%7B%22push_token%22%3A%22APA91bEZ3fjwrKV2mxAFvZMC960zKBWBVffLErwZgFzsFnzzsxgi5lSQlq3zvzObZBe4OnbwkTZfMqV7_a6fF0AJNgUjt5Scpo2BTaHyLVlK54QmwIQBahUwJprKjj0YvF_rh8l7CTvl6TRxqlqO_NIwaoAcI0MssA%22%2C%22notification%22%3A%7B%22title%22%3A%22Shop%22%2C%22body%22%3A%22Your+order+is+on+its+way.%22%7D%7D%7D&bypass=true"
      }
    },
    {
      "case": "success-text-only",
      "status": 200,
      "headers": {},
      "body": "",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/push/send",
        "body": "uuids=%5B%221234%22%5D&push_message=%7B%22for_apns%22%3A%7B%22message%22%3A%22Your+order+is+on+its+way.%22%7D%7D"
      }
    }
  ],
  "listCalendars": [
    {
      "case": "error-not-talk-user",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"NotExistTalkUserException\",\"code\":-501}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/calendars",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendars\":[{\"id\":\"primary\"},{\"id\":\"user_63759daa38e1f752188e0cc9\",\"name\":\"우리 서비스\",\"color\":\"BLUE\",\"reminder\":15,\"reminder_all_day\":0},{\"id\":\"user_6375a1bc42f0e863299f1dd0\"}],\"subscribe_calendars\":[{\"id\":\"635b2c1f9a3c4e0013bc45de\",\"name\":\"채널 캘린더\",\"color\":\"MINT\",\"description\":\"채널 소식\",\"profile_image_url\":\"\",\"thumbnail_url\":\"https://k.kakaocdn.net/example/thumbnail.jpg\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/calendars",
        "body": ""
      }
    },
    {
      "case": "success-filter",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendars\":[{\"id\":\"primary\",\"color\":\"ROYAL_BLUE\",\"reminder\":10,\"reminder_all_day\":0},{\"id\":\"user_63759daa38e1f752188e0cc9\",\"name\":\"우리 서비스\",\"color\":\"BLUE\"}],\"subscribe_calendars\":[{\"id\":\"635b2c1f9a3c4e0013bc45de\",\"name\":\"채널 캘린더\",\"color\":\"MINT\",\"reminder\":30,\"reminder_all_day\":0,\"description\":\"채널 소식\",\"profile_image_url\":\"https://k.kakaocdn.net/example/profile.jpg\",\"thumbnail_url\":\"https://k.kakaocdn.net/example/thumbnail.jpg\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/calendars?filter=USER,SUBSCRIBE",
        "body": ""
      }
    },
    {
      "case": "success-user",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendars\":[{\"id\":\"primary\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/calendars?filter=USER",
        "body": ""
      }
    }
  ],
  "createSubCalendar": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"user_63759daa38e1f752188e0cc9\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/calendar",
        "body": "name=%EC%9A%B0%EB%A6%AC+%EC%84%9C%EB%B9%84%EC%8A%A4"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"user_63759daa38e1f752188e0cc9\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/calendar",
        "body": "name=%EC%9A%B0%EB%A6%AC+%EC%84%9C%EB%B9%84%EC%8A%A4&color=BLUE&reminder=15&reminder_all_day=0"
      }
    }
  ],
  "updateSubCalendar": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"user_63759daa38e1f752188e0cc9\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/calendar",
        "body": "calendar_id=user_63759daa38e1f752188e0cc9&name=%EC%9A%B0%EB%A6%AC+%EC%84%9C%EB%B9%84%EC%8A%A4+%EC%9D%BC%EC%A0%95"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"user_63759daa38e1f752188e0cc9\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/calendar",
        "body": "calendar_id=user_63759daa38e1f752188e0cc9&name=%EC%9A%B0%EB%A6%AC+%EC%84%9C%EB%B9%84%EC%8A%A4+%EC%9D%BC%EC%A0%95&color=LAVENDER&reminder=30&reminder_all_day=0"
      }
    }
  ],
  "deleteSubCalendar": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"user_63759daa38e1f752188e0cc9\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/delete/calendar?calendar_id=user_63759daa38e1f752188e0cc9",
        "body": ""
      }
    }
  ],
  "createEvent": [
    {
      "case": "error-insufficient-scope",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"insufficient scopes.\",\"code\":-402,\"required_scopes\":[\"talk_calendar\"],\"allowed_scopes\":[\"profile_nickname\"]}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/event",
        "body": "event=%7B%22title%22%3A%22%EC%9D%BC%EC%A0%95+%EC%A0%9C%EB%AA%A9%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "error-permission-denied",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"code\":-5,\"msg\":\"permission denied\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/event",
        "body": "event=%7B%22title%22%3A%22%EC%9D%BC%EC%A0%95+%EC%A0%9C%EB%AA%A9%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"66d0baae4106f82fb1036f84\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/event",
        "body": "event=%7B%22title%22%3A%22%EC%9D%BC%EC%A0%95+%EC%A0%9C%EB%AA%A9%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "success-all-day",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a0b9c7d1e3f0011ef90ab\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/event",
        "body": "event=%7B%22title%22%3A%22%EC%A2%85%EC%9D%BC+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T00%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-28T00%3A00%3A00Z%22%2C%22all_day%22%3Atrue%7D%2C%22reminders%22%3A%5B-540%5D%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"66d0ab2cb0c1f80cc89c4107\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/create/event",
        "body": "calendar_id=user_63759daa38e1f752188e0cc9&event=%7B%22title%22%3A%22%EC%9D%BC%EC%A0%95+%EC%A0%9C%EB%AA%A9%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22all_day%22%3Afalse%2C%22lunar%22%3Afalse%7D%2C%22rrule%22%3A%22FREQ%3DDAILY%3BUNTIL%3D20221031T000000Z%22%2C%22description%22%3A%22%EC%9D%BC%EC%A0%95+%EC%84%A4%EB%AA%85%22%2C%22location%22%3A%7B%22name%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4%22%2C%22location_id%22%3A18577297%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+166%22%2C%22latitude%22%3A37.39570088983171%2C%22longitude%22%3A127.1104335101161%7D%2C%22reminders%22%3A%5B15%2C30%5D%2C%22color%22%3A%22RED%22%7D"
      }
    }
  ],
  "listEvents": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"66d0ab2cb0c1f80cc89c4107_20221027T030000Z\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"user_63759daa38e1f752188e0cc9\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":true,\"color\":\"RED\"},{\"id\":\"66d0ab2cb0c1f80cc89c4107_20221028T030000Z\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"user_63759daa38e1f752188e0cc9\",\"time\":{\"start_at\":\"2022-10-28T03:00:00Z\",\"end_at\":\"2022-10-28T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":true,\"color\":\"RED\"}],\"has_next\":true,\"after_url\":\"https://kapi.kakao.com/v2/api/calendar/events?next_page_token=ZXhhbXBsZS1wYWdlLTI\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/events?calendar_id=user_63759daa38e1f752188e0cc9&from=2022-10-26T00%3A00%3A00Z&to=2022-10-30T00%3A00%3A00Z&limit=2",
        "body": ""
      },
      "next": {
        "next_page_token": "ZXhhbXBsZS1wYWdlLTI"
      }
    },
    {
      "case": "success-next-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"66d0ab2cb0c1f80cc89c4107_20221029T030000Z\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"user_63759daa38e1f752188e0cc9\",\"time\":{\"start_at\":\"2022-10-29T03:00:00Z\",\"end_at\":\"2022-10-29T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":true,\"color\":\"RED\"}],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/events?next_page_token=ZXhhbXBsZS1wYWdlLTI",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-none",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/events?from=2022-11-01T00%3A00%3A00Z&to=2022-11-02T00%3A00%3A00Z",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-preset",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"66d0baae4106f82fb1036f84\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":false},{\"id\":\"635a0b9c7d1e3f0011ef90ab\",\"title\":\"초대받은 일정\",\"type\":\"USER\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T00:00:00Z\",\"end_at\":\"2022-10-28T00:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":true,\"lunar\":false},\"is_host\":false,\"is_recur_event\":false},{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"type\":\"PUBLIC\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":false},{\"id\":\"635d4e3b1c5e600015de67f0\",\"title\":\"구독 일정\",\"type\":\"SUBSCRIBE\",\"calendar_id\":\"635b2c1f9a3c4e0013bc45de\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":false}],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/events?preset=THIS_WEEK&time_zone=Asia%2FSeoul&limit=100",
        "body": ""
      },
      "next": null
    }
  ],
  "getEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event\":{\"id\":\"66d0baae4106f82fb1036f84\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":false}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/event?event_id=66d0baae4106f82fb1036f84",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event\":{\"id\":\"66d0ab2cb0c1f80cc89c4107_20221027T030000Z\",\"title\":\"일정 제목\",\"type\":\"USER\",\"calendar_id\":\"user_63759daa38e1f752188e0cc9\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":true,\"is_recur_event\":true,\"rrule\":\"FREQ=DAILY;UNTIL=20221031T000000Z\",\"dt_start\":\"2022-10-27T03:00:00Z\",\"description\":\"일정 설명\",\"location\":{\"name\":\"카카오\",\"location_id\":18577297,\"address\":\"경기 성남시 분당구 판교역로 166\",\"latitude\":37.39570088983171,\"longitude\":127.1104335101161},\"reminders\":[15,30],\"color\":\"RED\",\"memo\":\"메모\"}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/event?event_id=66d0ab2cb0c1f80cc89c4107_20221027T030000Z",
        "body": ""
      }
    },
    {
      "case": "success-public",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event\":{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"type\":\"PUBLIC\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"is_host\":false,\"description\":\"공개 일정 설명\",\"location\":{\"name\":\"카카오\",\"address\":\"경기 성남시 분당구 판교역로 166\",\"latitude\":37.39570088983171,\"longitude\":127.1104335101161},\"reminders\":[10],\"banner\":{\"pc_image_url\":\"https://k.kakaocdn.net/example/pc.jpg\",\"mobile_image_url\":\"https://k.kakaocdn.net/example/mobile.jpg\",\"bg_color\":\"BLUE\",\"link\":{\"web_url\":\"https://example.com/event\",\"mobile_web_url\":\"https://m.example.com/event\"}}}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/event?event_id=635a1c0e8f2b4d0012ab34cd",
        "body": ""
      }
    }
  ],
  "updateEventByHost": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"66d0baae4106f82fb1036f84\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/event/host",
        "body": "event_id=66d0baae4106f82fb1036f84&event=%7B%22title%22%3A%22%EB%B0%94%EB%80%90+%EC%A0%9C%EB%AA%A9%22%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"66d0baae4106f82fb1036f84\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/event/host",
        "body": "event_id=66d0baae4106f82fb1036f84&calendar_id=primary&event=%7B%22title%22%3A%22%EB%B0%94%EB%80%90+%EC%A0%9C%EB%AA%A9%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22all_day%22%3Afalse%2C%22lunar%22%3Afalse%7D%2C%22rrule%22%3A%22FREQ%3DWEEKLY%3BUNTIL%3D20221231T000000Z%22%2C%22description%22%3A%22%EC%9D%BC%EC%A0%95+%EC%84%A4%EB%AA%85%22%2C%22location%22%3A%7B%22name%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4%22%2C%22location_id%22%3A18577297%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+166%22%2C%22latitude%22%3A37.39570088983171%2C%22longitude%22%3A127.1104335101161%7D%2C%22reminders%22%3A%5B0%2C60%5D%2C%22color%22%3A%22GREEN%22%7D"
      }
    },
    {
      "case": "success-recurring",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/event/host",
        "body": "event_id=66d0ab2cb0c1f80cc89c4107_20221028T030000Z&recur_update_type=THIS&event=%7B%22time%22%3A%7B%22start_at%22%3A%222022-10-28T04%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-28T07%3A00%3A00Z%22%7D%7D"
      }
    }
  ],
  "updateEventByGuest": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a0b9c7d1e3f0011ef90ab\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/event/guest",
        "body": "event_id=635a0b9c7d1e3f0011ef90ab&event=%7B%22reminders%22%3A%5B30%5D%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a0b9c7d1e3f0011ef90ab\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/update/event/guest",
        "body": "event_id=635a0b9c7d1e3f0011ef90ab&event=%7B%22color%22%3A%22OLIVE%22%2C%22reminders%22%3A%5B15%2C30%5D%2C%22memo%22%3A%22%EB%A9%94%EB%AA%A8%22%7D&calendar_id=primary&recur_update_type=ALL"
      }
    }
  ],
  "deleteEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"66d0baae4106f82fb1036f84\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/delete/event?event_id=66d0baae4106f82fb1036f84",
        "body": ""
      }
    },
    {
      "case": "success-recurring",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/delete/event?event_id=66d0ab2cb0c1f80cc89c4107_20221028T030000Z&recur_update_type=THIS_AND_FOLLOWING",
        "body": ""
      }
    }
  ],
  "createPublicEvent": [
    {
      "case": "error-api-not-allowed",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"This api is not allowed by using app_key(${APP_KEY}).\",\"code\":-3}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/create/event",
        "body": "event=%7B%22title%22%3A%22%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/create/event",
        "body": "event=%7B%22title%22%3A%22%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/create/event",
        "body": "channel_public_id=_ZeUTxl&event=%7B%22title%22%3A%22%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22all_day%22%3Afalse%2C%22lunar%22%3Afalse%7D%2C%22description%22%3A%22%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95+%EC%84%A4%EB%AA%85%5Cn%EB%91%90+%EB%B2%88%EC%A7%B8+%EC%A4%84%22%2C%22location%22%3A%7B%22name%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4%22%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+166%22%2C%22latitude%22%3A37.39570088983171%2C%22longitude%22%3A127.1104335101161%7D%2C%22reminders%22%3A%5B10%2C60%5D%2C%22notification_message%22%3A%7B%22before_event_reminder%22%3A%7B%22button%22%3A%7B%22title%22%3A%22%EC%83%81%EC%84%B8%EB%B3%B4%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fexample.com%2Fevent%22%2C%22mobile_web_url%22%3A%22https%3A%2F%2Fm.example.com%2Fevent%22%7D%7D%7D%7D%2C%22rrule%22%3A%22FREQ%3DWEEKLY%3BUNTIL%3D20221231T000000Z%22%2C%22color%22%3A%22VIOLET%22%7D"
      }
    }
  ],
  "listPublicEvents": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false}}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/events",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"type\":\"PUBLIC\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"description\":\"공개 일정 설명\",\"location\":{\"name\":\"카카오\",\"address\":\"경기 성남시 분당구 판교역로 166\",\"latitude\":37.39570088983171,\"longitude\":127.1104335101161},\"reminders\":[10,60],\"color\":\"VIOLET\",\"banner\":{\"pc_image_url\":\"https://k.kakaocdn.net/example/pc.jpg\",\"mobile_image_url\":\"https://k.kakaocdn.net/example/mobile.jpg\",\"bg_color\":\"BLUE\",\"link\":{\"web_url\":\"https://example.com/event\",\"mobile_web_url\":\"https://m.example.com/event\"}}}],\"has_next\":true,\"after_url\":\"https://kapi.kakao.com/v2/api/calendar/public/events?next_page_token=ZXhhbXBsZS1wYWdlLTI\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/events?channel_public_id=_ZeUTxl&from=2022-10-26T00%3A00%3A00Z&to=2022-10-30T00%3A00%3A00Z&limit=1",
        "body": ""
      },
      "next": {
        "next_page_token": "ZXhhbXBsZS1wYWdlLTI"
      }
    },
    {
      "case": "success-next-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/events?next_page_token=ZXhhbXBsZS1wYWdlLTI",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-preset",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false}}],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/events?preset=THIS_MONTH",
        "body": ""
      },
      "next": null
    }
  ],
  "getPublicEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event\":{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false}}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/event?event_id=635a1c0e8f2b4d0012ab34cd",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event\":{\"id\":\"635a1c0e8f2b4d0012ab34cd\",\"title\":\"공개 일정\",\"type\":\"PUBLIC\",\"calendar_id\":\"primary\",\"time\":{\"start_at\":\"2022-10-27T03:00:00Z\",\"end_at\":\"2022-10-27T06:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":false,\"lunar\":false},\"description\":\"공개 일정 설명\",\"location\":{\"name\":\"카카오\",\"address\":\"경기 성남시 분당구 판교역로 166\",\"latitude\":37.39570088983171,\"longitude\":127.1104335101161},\"reminders\":[10,60],\"color\":\"VIOLET\",\"banner\":{\"pc_image_url\":\"https://k.kakaocdn.net/example/pc.jpg\",\"mobile_image_url\":\"https://k.kakaocdn.net/example/mobile.jpg\",\"bg_color\":\"BLUE\",\"link\":{\"web_url\":\"https://example.com/event\",\"mobile_web_url\":\"https://m.example.com/event\"}}}}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/event?event_id=635a1c0e8f2b4d0012ab34cd&channel_public_id=_ZeUTxl",
        "body": ""
      }
    }
  ],
  "updatePublicEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/update/event",
        "body": "event_id=635a1c0e8f2b4d0012ab34cd&event=%7B%22title%22%3A%22%EB%B0%94%EB%80%90+%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%7D%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/update/event",
        "body": "event_id=635a1c0e8f2b4d0012ab34cd&event=%7B%22title%22%3A%22%EB%B0%94%EB%80%90+%EA%B3%B5%EA%B0%9C+%EC%9D%BC%EC%A0%95%22%2C%22time%22%3A%7B%22start_at%22%3A%222022-10-27T03%3A00%3A00Z%22%2C%22end_at%22%3A%222022-10-27T06%3A00%3A00Z%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22all_day%22%3Afalse%2C%22lunar%22%3Afalse%7D%2C%22location%22%3A%7B%22name%22%3A%22%EC%B9%B4%EC%B9%B4%EC%98%A4%22%2C%22address%22%3A%22%EA%B2%BD%EA%B8%B0+%EC%84%B1%EB%82%A8%EC%8B%9C+%EB%B6%84%EB%8B%B9%EA%B5%AC+%ED%8C%90%EA%B5%90%EC%97%AD%EB%A1%9C+166%22%2C%22latitude%22%3A37.39570088983171%2C%22longitude%22%3A127.1104335101161%7D%2C%22description%22%3A%22%EB%B0%94%EB%80%90+%EC%84%A4%EB%AA%85%22%2C%22reminders%22%3A%5B30%5D%2C%22notification_message%22%3A%7B%22before_event_reminder%22%3A%7B%22button%22%3A%7B%22title%22%3A%22%EC%83%81%EC%84%B8%EB%B3%B4%EA%B8%B0%22%2C%22link%22%3A%7B%22web_url%22%3A%22https%3A%2F%2Fexample.com%2Fevent%22%7D%7D%7D%7D%7D&channel_public_id=_ZeUTxl&recur_update_type=ALL"
      }
    }
  ],
  "deletePublicEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/delete/event?event_id=635a1c0e8f2b4d0012ab34cd",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/delete/event?event_id=635a1c0e8f2b4d0012ab34cd&channel_public_id=_ZeUTxl",
        "body": ""
      }
    }
  ],
  "followPublicEvent": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"event_id\":\"635a1c0e8f2b4d0012ab34cd\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/public/follow",
        "body": "event_id=635a1c0e8f2b4d0012ab34cd"
      }
    }
  ],
  "listSubscribableCalendars": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendars\":[{\"id\":\"635b2c1f9a3c4e0013bc45de\",\"name\":\"채널 캘린더\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/subscribable/calendars",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendars\":[{\"id\":\"635b2c1f9a3c4e0013bc45de\",\"name\":\"채널 캘린더\",\"color\":\"MINT\",\"reminder\":30,\"reminder_all_day\":0,\"description\":\"채널 소식\",\"profile_image_url\":\"https://k.kakaocdn.net/example/profile.jpg\",\"thumbnail_url\":\"https://k.kakaocdn.net/example/thumbnail.jpg\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/subscribable/calendars?channel_public_id=_ZeUTxl",
        "body": ""
      }
    }
  ],
  "subscribeCalendar": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"635b2c1f9a3c4e0013bc45de\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v2/api/calendar/subscribe",
        "body": "calendar_id=635b2c1f9a3c4e0013bc45de"
      }
    }
  ],
  "unsubscribeCalendar": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"calendar_id\":\"635b2c1f9a3c4e0013bc45de\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v2/api/calendar/unsubscribe?calendar_id=635b2c1f9a3c4e0013bc45de",
        "body": ""
      }
    }
  ],
  "listHolidays": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"title\":\"현충일\",\"time\":{\"start_at\":\"2022-06-06T00:00:00Z\",\"end_at\":\"2022-06-07T00:00:00Z\",\"all_day\":true},\"holiday\":true}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/holidays?from=2022-05-17T12%3A00%3A00Z&to=2022-06-17T12%3A00%3A00Z",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"events\":[{\"id\":\"635e5f4c2d6f710016ef7801\",\"title\":\"추석\",\"time\":{\"start_at\":\"2023-09-28T00:00:00Z\",\"end_at\":\"2023-10-01T00:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":true,\"lunar\":false},\"holiday\":true},{\"id\":\"635e5f4c2d6f710016ef7802\",\"title\":\"국군의 날\",\"time\":{\"start_at\":\"2023-10-01T00:00:00Z\",\"end_at\":\"2023-10-02T00:00:00Z\",\"time_zone\":\"Asia/Seoul\",\"all_day\":true,\"lunar\":false},\"holiday\":false}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v2/api/calendar/holidays?from=2023-09-15T00%3A00%3A00Z&to=2023-10-10T00%3A00%3A00Z",
        "body": ""
      }
    }
  ],
  "createTask": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/create/task",
        "body": "task=%7B%22content%22%3A%22%EC%9A%B0%EC%9C%A0+%EC%82%AC%EA%B8%B0%22%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/create/task",
        "body": "task=%7B%22content%22%3A%22%EC%9A%B0%EC%9C%A0+%EC%82%AC%EA%B8%B0%22%2C%22due_info%22%3A%7B%22due_date%22%3A%2220221027%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22alarm_time%22%3A%220900%22%7D%2C%22recur%22%3A%7B%22rrule%22%3A%22FREQ%3DDAILY%3BUNTIL%3D20221031T000000Z%22%7D%2C%22color%22%3A%22BLUE%22%7D"
      }
    }
  ],
  "listTasks": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"tasks\":[{\"id\":\"635c3d2a0b4d5f0014cd56ef\",\"content\":\"우유 사기\"}]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/calendar/tasks",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"tasks\":[{\"id\":\"635c3d2a0b4d5f0014cd56ef\",\"content\":\"우유 사기\",\"due_info\":{\"due_date\":\"20221027\",\"time_zone\":\"Asia/Seoul\",\"alarm_time\":\"0900\"},\"recur\":{\"rrule\":\"FREQ=DAILY;UNTIL=20221031T000000Z\"}}],\"has_next\":true,\"after_url\":\"https://kapi.kakao.com/v1/api/calendar/tasks?next_page_token=ZXhhbXBsZS1wYWdlLTI\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/calendar/tasks?task_status=TODO&from=2022-10-26T00%3A00%3A00Z&to=2022-10-30T00%3A00%3A00Z&limit=1",
        "body": ""
      },
      "next": {
        "next_page_token": "ZXhhbXBsZS1wYWdlLTI"
      }
    },
    {
      "case": "success-next-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"tasks\":[],\"has_next\":false}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/calendar/tasks?next_page_token=ZXhhbXBsZS1wYWdlLTI",
        "body": ""
      },
      "next": null
    }
  ],
  "listTaskRecords": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"records\":[]}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/api/calendar/task/records?task_id=635c3d2a0b4d5f0014cd56ef",
        "body": ""
      }
    }
  ],
  "updateTask": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/update/task",
        "body": "task_id=635c3d2a0b4d5f0014cd56ef&task=%7B%22content%22%3A%22%EC%9A%B0%EC%9C%A0%EC%99%80+%EB%B9%B5+%EC%82%AC%EA%B8%B0%22%7D"
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/update/task",
        "body": "task_id=635c3d2a0b4d5f0014cd56ef&task=%7B%22content%22%3A%22%EC%9A%B0%EC%9C%A0%EC%99%80+%EB%B9%B5+%EC%82%AC%EA%B8%B0%22%2C%22due_info%22%3A%7B%22due_date%22%3A%2220221027%22%2C%22time_zone%22%3A%22Asia%2FSeoul%22%2C%22alarm_time%22%3A%220900%22%7D%2C%22recur%22%3A%7B%22rrule%22%3A%22FREQ%3DDAILY%3BUNTIL%3D20221031T000000Z%22%7D%7D&recur_update_type=ALL"
      }
    }
  ],
  "completeTask": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/complete/task",
        "body": "task_id=635c3d2a0b4d5f0014cd56ef&complete=true"
      }
    },
    {
      "case": "success-reopened",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "POST",
        "url": "https://kapi.kakao.com/v1/api/calendar/complete/task",
        "body": "task_id=635c3d2a0b4d5f0014cd56ef&complete=false"
      }
    }
  ],
  "deleteTask": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v1/api/calendar/delete/task?task_id=635c3d2a0b4d5f0014cd56ef",
        "body": ""
      }
    },
    {
      "case": "success-full",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"task_id\":\"635c3d2a0b4d5f0014cd56ef\"}",
      "request": {
        "method": "DELETE",
        "url": "https://kapi.kakao.com/v1/api/calendar/delete/task?task_id=635c3d2a0b4d5f0014cd56ef&recur_update_type=ALL",
        "body": ""
      }
    }
  ],
  "getKakaoIpList": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"inbound\":[{\"service\":\"callback\",\"ips\":[\"192.0.2.0/24\"],\"ports\":[443],\"updatedDate\":\"2024-01-02\"}],\"outbound\":[{\"service\":\"https://kapi.kakao.com\",\"ips\":[\"198.51.100.0/24\"],\"ports\":[80,443],\"updatedDate\":\"2023-11-20\"}],\"updatedDate\":\"2024-01-02\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/system/ips",
        "body": ""
      }
    },
    {
      "case": "success-inbound",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"inbound\":[{\"service\":\"callback\",\"ips\":[\"192.0.2.0/24\"],\"ports\":[443],\"updatedDate\":\"2024-01-02\"}],\"updatedDate\":\"2024-01-02\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/system/ips?rule_type=inbound",
        "body": ""
      }
    },
    {
      "case": "success-planned-change",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"inbound\":[{\"service\":\"scrap\",\"ips\":[\"192.0.2.0/24\",\"198.51.100.0/25\"],\"ports\":[80,443],\"addition\":{\"ips\":[\"203.0.113.0/24\"],\"date\":\"2024-02-01\"},\"exclusion\":{\"ips\":[\"198.51.100.0/25\"],\"date\":\"2024-03-01\"},\"updatedDate\":\"2024-01-15\"}],\"outbound\":[{\"service\":\"https://kapi.kakao.com\",\"ips\":[\"198.51.100.0/24\"],\"ports\":[80,443],\"updatedDate\":\"2023-11-20\"}],\"updatedDate\":\"2024-01-15\"}",
      "request": {
        "method": "GET",
        "url": "https://kapi.kakao.com/v1/system/ips",
        "body": ""
      }
    }
  ]
};
