// Generated from spec/recordings/api-status by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = {
  "getApiStatus": [
    {
      "case": "success-all",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T07:10:01.823Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"},{\"productId\":\"social\",\"productName\":\"카카오톡 소셜\",\"status\":\"GREEN\"},{\"productId\":\"message\",\"productName\":\"메시지\",\"status\":\"GREEN\"}]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current",
        "body": ""
      }
    },
    {
      "case": "success-api-of-other-product",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T07:12:43.961Z\",\"statuses\":[]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=login&api=talk_profile",
        "body": ""
      }
    },
    {
      "case": "success-invalid-values",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T07:49:57.811Z\",\"statuses\":[],\"warning\":{\"invalidProduct\":\"test\",\"invalidUris\":\"test\"}}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=test&api=test",
        "body": ""
      }
    },
    {
      "case": "success-login-abnormal",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-11-27T09:30:01.807Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"RED\",\"issues\":[{\"apiId\":\"oauth_authorize\",\"apiName\":\"인가 코드 요청\",\"status\":\"YELLOW\"},{\"apiId\":\"oauth_token\",\"apiName\":\"토큰 요청\",\"status\":\"RED\"}]}]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=login",
        "body": ""
      }
    },
    {
      "case": "success-login-normal",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T07:00:01.986Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"}]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=login",
        "body": ""
      }
    },
    {
      "case": "success-maintenance-in-english",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T18:05:02.114Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"Kakao Login\",\"status\":\"GREEN\"},{\"productId\":\"message\",\"productName\":\"Message\",\"status\":\"MAINTENANCE\",\"issues\":[{\"apiId\":\"talk_memo_default_send\",\"apiName\":\"Send me message with default template\",\"status\":\"MAINTENANCE\"}]}]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=login,message&lang=en",
        "body": ""
      }
    },
    {
      "case": "success-user-me",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "{\"updatedAt\":\"2023-12-05T07:05:01.902Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"}]}",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/current?product=login&api=user_me",
        "body": ""
      }
    }
  ],
  "getApiStatusHistory": [
    {
      "case": "success-all",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "[{\"date\":\"2023-12-04T15:00:00.000Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"},{\"productId\":\"social\",\"productName\":\"카카오톡 소셜\",\"status\":\"GREEN\"},{\"productId\":\"message\",\"productName\":\"메시지\",\"status\":\"GREEN\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/history",
        "body": ""
      }
    },
    {
      "case": "success-login-normal",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "[{\"date\":\"2023-12-04T15:00:00.000Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/history?product=login",
        "body": ""
      }
    },
    {
      "case": "success-period",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "[{\"date\":\"2023-11-30T15:00:00.000Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/history?start=2023-12-01&end=2023-12-31",
        "body": ""
      }
    },
    {
      "case": "success-user-me",
      "status": 200,
      "headers": {
        "content-type": "application/json; charset=utf-8"
      },
      "body": "[{\"date\":\"2023-12-04T15:00:00.000Z\",\"statuses\":[{\"productId\":\"login\",\"productName\":\"카카오 로그인\",\"status\":\"GREEN\"}]}]",
      "request": {
        "method": "GET",
        "url": "https://api-status.kakao.com/api/health/history?api=user_me",
        "body": ""
      }
    }
  ]
};
