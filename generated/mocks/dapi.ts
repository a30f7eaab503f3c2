// Generated from spec/recordings/dapi by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = {
  "searchAddress": [
    {
      "case": "error-missing-query",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"MissingParameter\",\"message\":\"query parameter required\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=",
        "body": ""
      }
    },
    {
      "case": "error-wrong-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"AccessDeniedError\",\"message\":\"wrong appKey(${REST_API_KEY}) format\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=%EC%A0%84%EB%B6%81%20%EC%82%BC%EC%84%B1%EB%8F%99%20100",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":4,\"pageable_count\":4,\"is_end\":true},\"documents\":[{\"address_name\":\"전북 익산시 부송동 100\",\"y\":\"35.97664845766847\",\"x\":\"126.99597295767953\",\"address_type\":\"REGION_ADDR\",\"address\":{\"address_name\":\"전북 익산시 부송동 100\",\"region_1depth_name\":\"전북\",\"region_2depth_name\":\"익산시\",\"region_3depth_name\":\"부송동\",\"region_3depth_h_name\":\"삼성동\",\"h_code\":\"4514069000\",\"b_code\":\"4514013400\",\"mountain_yn\":\"N\",\"main_address_no\":\"100\",\"sub_address_no\":\"\",\"x\":\"126.99597295767953\",\"y\":\"35.97664845766847\"},\"road_address\":{\"address_name\":\"전북 익산시 망산길 11-17\",\"region_1depth_name\":\"전북\",\"region_2depth_name\":\"익산시\",\"region_3depth_name\":\"부송동\",\"road_name\":\"망산길\",\"underground_yn\":\"N\",\"main_building_no\":\"11\",\"sub_building_no\":\"17\",\"building_name\":\"\",\"zone_no\":\"54547\",\"y\":\"35.976749396987046\",\"x\":\"126.99599512792346\"}}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=%EC%A0%84%EB%B6%81%20%EC%82%BC%EC%84%B1%EB%8F%99%20100",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-no-match",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":0,\"pageable_count\":0,\"is_end\":true},\"documents\":[]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=%EC%97%86%EB%8A%94%EC%98%88%EC%8B%9C%EC%A3%BC%EC%86%8C",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-region",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1,\"pageable_count\":1,\"is_end\":true},\"documents\":[{\"address_name\":\"서울 중랑구 중화동\",\"y\":\"37.5994618167452\",\"x\":\"127.077320262185\",\"address_type\":\"REGION\",\"address\":{\"address_name\":\"서울 중랑구 중화동\",\"region_1depth_name\":\"서울\",\"region_2depth_name\":\"중랑구\",\"region_3depth_name\":\"중화동\",\"region_3depth_h_name\":\"\",\"h_code\":\"\",\"b_code\":\"1126010300\",\"mountain_yn\":\"N\",\"main_address_no\":\"\",\"sub_address_no\":\"\",\"x\":\"127.077320262185\",\"y\":\"37.5994618167452\"},\"road_address\":null}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=%EC%A4%91%ED%99%94%EB%8F%99&size=1",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-road",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1,\"pageable_count\":1,\"is_end\":true},\"documents\":[{\"address_name\":\"강원특별자치도 강릉시 강동면 헌화로\",\"y\":\"37.6587592859747\",\"x\":\"129.056623103233\",\"address_type\":\"ROAD\",\"address\":null,\"road_address\":{\"address_name\":\"강원특별자치도 강릉시 강동면 헌화로\",\"region_1depth_name\":\"강원특별자치도\",\"region_2depth_name\":\"강릉시\",\"region_3depth_name\":\"강동면\",\"road_name\":\"헌화로\",\"underground_yn\":\"N\",\"main_building_no\":\"\",\"sub_building_no\":\"\",\"building_name\":\"\",\"zone_no\":\"\",\"y\":\"37.6587592859747\",\"x\":\"129.056623103233\"}}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.json?query=%EA%B0%95%EB%A6%89%EC%8B%9C%20%EA%B0%95%EB%8F%99%EB%A9%B4%20%ED%97%8C%ED%99%94%EB%A1%9C&analyze_type=exact&page=1&size=30",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <meta>\n    <is_end>true</is_end>\n    <total_count>1</total_count>\n    <pageable_count>1</pageable_count>\n  </meta>\n  <documents>\n    <road_address>\n      <address_name>전북 익산시 망산길 11-17</address_name>\n      <region_1depth_name>전북</region_1depth_name>\n      <region_2depth_name>익산시</region_2depth_name>\n      <region_3depth_name>부송동</region_3depth_name>\n      <road_name>망산길</road_name>\n      <underground_yn>N</underground_yn>\n      <main_building_no>11</main_building_no>\n      <sub_building_no>17</sub_building_no>\n      <building_name></building_name>\n      <zone_no>54547</zone_no>\n      <y>35.976749396987046</y>\n      <x>126.99599512792346</x>\n    </road_address>\n    <address_name>전북 익산시 부송동 100</address_name>\n    <address>\n      <address_name>전북 익산시 부송동 100</address_name>\n      <region_1depth_name>전북</region_1depth_name>\n      <region_2depth_name>익산시</region_2depth_name>\n      <region_3depth_name>부송동</region_3depth_name>\n      <region_3depth_h_name>삼성동</region_3depth_h_name>\n      <h_code>4514069000</h_code>\n      <b_code>4514013400</b_code>\n      <mountain_yn>N</mountain_yn>\n      <main_address_no>100</main_address_no>\n      <sub_address_no></sub_address_no>\n      <x>126.99597295767953</x>\n      <y>35.97664845766847</y>\n    </address>\n    <y>35.97664845766847</y>\n    <x>126.99597295767953</x>\n    <address_type>REGION_ADDR</address_type>\n  </documents>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/address.xml?query=%EC%A0%84%EB%B6%81%20%EC%82%BC%EC%84%B1%EB%8F%99%20100",
        "body": ""
      }
    }
  ],
  "convertCoordToRegionCode": [
    {
      "case": "error-ip-mismatched",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"AccessDeniedError\",\"message\":\"ip mismatched! callerIp=xxx.xxx.xxx.xxx. check out registered ips.\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2regioncode.json?x=127.1086228&y=37.4012191",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":2},\"documents\":[{\"region_type\":\"B\",\"address_name\":\"경기도 성남시 분당구 삼평동\",\"region_1depth_name\":\"경기도\",\"region_2depth_name\":\"성남시 분당구\",\"region_3depth_name\":\"삼평동\",\"region_4depth_name\":\"\",\"code\":\"4113510900\",\"x\":127.10459896729914,\"y\":37.40269721785548},{\"region_type\":\"H\",\"address_name\":\"경기도 성남시 분당구 삼평동\",\"region_1depth_name\":\"경기도\",\"region_2depth_name\":\"성남시 분당구\",\"region_3depth_name\":\"삼평동\",\"region_4depth_name\":\"\",\"code\":\"4113565500\",\"x\":127.1163593869371,\"y\":37.40612091848614}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2regioncode.json?x=127.1086228&y=37.4012191",
        "body": ""
      }
    },
    {
      "case": "success-tm",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":2},\"documents\":[{\"region_type\":\"B\",\"code\":\"1165010800\",\"address_name\":\"서울특별시 서초구 서초동\",\"region_1depth_name\":\"서울특별시\",\"region_2depth_name\":\"서초구\",\"region_3depth_name\":\"서초동\",\"region_4depth_name\":\"\",\"x\":201618.64566571394,\"y\":442961.8021336915},{\"region_type\":\"H\",\"code\":\"1165053100\",\"address_name\":\"서울특별시 서초구 서초4동\",\"region_1depth_name\":\"서울특별시\",\"region_2depth_name\":\"서초구\",\"region_3depth_name\":\"서초4동\",\"region_4depth_name\":\"\",\"x\":202060.27404560513,\"y\":444501.80743905855}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2regioncode.json?x=127.02449138906029&y=37.50229485705552&input_coord=WGS84&output_coord=TM",
        "body": ""
      }
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <meta>\n    <total_count>2</total_count>\n  </meta>\n  <documents>\n    <region_type>B</region_type>\n    <address_name>경기도 성남시 분당구 삼평동</address_name>\n    <region_1depth_name>경기도</region_1depth_name>\n    <region_2depth_name>성남시 분당구</region_2depth_name>\n    <region_3depth_name>삼평동</region_3depth_name>\n    <region_4depth_name></region_4depth_name>\n    <code>4113510900</code>\n    <x>127.10459896729914</x>\n    <y>37.40269721785548</y>\n  </documents>\n  <documents>\n    <region_type>H</region_type>\n    <address_name>경기도 성남시 분당구 삼평동</address_name>\n    <region_1depth_name>경기도</region_1depth_name>\n    <region_2depth_name>성남시 분당구</region_2depth_name>\n    <region_3depth_name>삼평동</region_3depth_name>\n    <region_4depth_name></region_4depth_name>\n    <code>4113565500</code>\n    <x>127.1163593869371</x>\n    <y>37.40612091848614</y>\n  </documents>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2regioncode.xml?x=127.1086228&y=37.4012191",
        "body": ""
      }
    }
  ],
  "convertCoordToAddress": [
    {
      "case": "error-product-disabled",
      "status": 403,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"NotAuthorizedError\",\"message\":\"App(${APP_ID}) disabled OPEN_MAP_AND_LOCAL service.\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2address.json?x=127.423084873712&y=37.0789561558879&input_coord=WGS84",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1},\"documents\":[{\"road_address\":{\"address_name\":\"경기도 안성시 죽산면 죽산초교길 69-4\",\"region_1depth_name\":\"경기\",\"region_2depth_name\":\"안성시\",\"region_3depth_name\":\"죽산면\",\"road_name\":\"죽산초교길\",\"underground_yn\":\"N\",\"main_building_no\":\"69\",\"sub_building_no\":\"4\",\"building_name\":\"무지개아파트\",\"zone_no\":\"17519\"},\"address\":{\"address_name\":\"경기 안성시 죽산면 죽산리 343-1\",\"region_1depth_name\":\"경기\",\"region_2depth_name\":\"안성시\",\"region_3depth_name\":\"죽산면 죽산리\",\"mountain_yn\":\"N\",\"main_address_no\":\"343\",\"sub_address_no\":\"1\"}}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2address.json?x=127.423084873712&y=37.0789561558879&input_coord=WGS84",
        "body": ""
      }
    },
    {
      "case": "success-no-match",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":0},\"documents\":[]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2address.json?x=131.5&y=38.5",
        "body": ""
      }
    },
    {
      "case": "success-no-road-address",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1},\"documents\":[{\"road_address\":null,\"address\":{\"address_name\":\"서울 서초구 서초동 1309-12\",\"region_1depth_name\":\"서울\",\"region_2depth_name\":\"서초구\",\"region_3depth_name\":\"서초동\",\"mountain_yn\":\"N\",\"main_address_no\":\"1309\",\"sub_address_no\":\"12\",\"zip_code\":\"\"}}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2address.json?x=127.02449138906029&y=37.50229485705552&input_coord=WGS84",
        "body": ""
      }
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <meta>\n    <total_count>1</total_count>\n  </meta>\n  <documents>\n    <road_address>\n      <address_name>경기도 안성시 죽산면 죽산초교길 69-4</address_name>\n      <region_1depth_name>경기</region_1depth_name>\n      <region_2depth_name>안성시</region_2depth_name>\n      <region_3depth_name>죽산면</region_3depth_name>\n      <road_name>죽산초교길</road_name>\n      <underground_yn>N</underground_yn>\n      <main_building_no>69</main_building_no>\n      <sub_building_no>4</sub_building_no>\n      <building_name>무지개아파트</building_name>\n      <zone_no>17519</zone_no>\n    </road_address>\n    <address>\n      <address_name>경기 안성시 죽산면 죽산리 343-1</address_name>\n      <region_1depth_name>경기</region_1depth_name>\n      <region_2depth_name>안성시</region_2depth_name>\n      <region_3depth_name>죽산면 죽산리</region_3depth_name>\n      <mountain_yn>N</mountain_yn>\n      <main_address_no>343</main_address_no>\n      <sub_address_no>1</sub_address_no>\n    </address>\n  </documents>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/coord2address.xml?x=127.423084873712&y=37.0789561558879&input_coord=WGS84",
        "body": ""
      }
    }
  ],
  "transformCoord": [
    {
      "case": "error-javascript-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"AccessDeniedError\",\"message\":\"KA Header is required but neither os nor origin field is given\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/transcoord.json?x=160710.37729270622&y=-4388.879299157299&input_coord=WTM&output_coord=WGS84",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1},\"documents\":[{\"x\":126.57740680000002,\"y\":33.453357700000005}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/transcoord.json?x=160710.37729270622&y=-4388.879299157299&input_coord=WTM&output_coord=WGS84",
        "body": ""
      }
    },
    {
      "case": "success-to-tm",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":1},\"documents\":[{\"x\":202095.86924850685,\"y\":444453.71117371507}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/transcoord.json?x=127.02449138906029&y=37.50229485705552&output_coord=TM",
        "body": ""
      }
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <meta>\n    <total_count>1</total_count>\n  </meta>\n  <documents>\n    <x>126.57740680000002</x>\n    <y>33.453357700000005</y>\n  </documents>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/geo/transcoord.xml?x=160710.37729270622&y=-4388.879299157299&input_coord=WTM&output_coord=WGS84",
        "body": ""
      }
    }
  ],
  "searchPlaceByKeyword": [
    {
      "case": "error-page-out-of-range",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"InvalidArgument\",\"message\":\"page is more than max\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.json?query=%EC%B9%B4%EC%B9%B4%EC%98%A4%ED%94%84%EB%A0%8C%EC%A6%88&page=46",
        "body": ""
      }
    },
    {
      "case": "error-quota-exceeded",
      "status": 429,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"RequestThrottled\",\"message\":\"API limit has been exceeded.\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.json?query=%EC%B9%B4%EC%B9%B4%EC%98%A4%ED%94%84%EB%A0%8C%EC%A6%88",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":{\"region\":[],\"keyword\":\"카카오프렌즈\",\"selected_region\":\"\"},\"pageable_count\":14,\"total_count\":14,\"is_end\":true},\"documents\":[{\"place_name\":\"카카오프렌즈 코엑스점\",\"distance\":\"418\",\"place_url\":\"http://place.map.kakao.com/26338954\",\"category_name\":\"가정,생활 > 문구,사무용품 > 디자인문구 > 카카오프렌즈\",\"address_name\":\"서울 강남구 삼성동 159\",\"road_address_name\":\"서울 강남구 영동대로 513\",\"id\":\"26338954\",\"phone\":\"02-6002-1880\",\"category_group_code\":\"\",\"category_group_name\":\"\",\"x\":\"127.05902969025047\",\"y\":\"37.51207412593136\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.json?y=37.514322572335935&x=127.06283102249932&radius=20000&query=%EC%B9%B4%EC%B9%B4%EC%98%A4%ED%94%84%EB%A0%8C%EC%A6%88",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-all-parameters",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":{\"region\":[],\"keyword\":\"예시카페\",\"selected_region\":\"\"},\"pageable_count\":6,\"total_count\":6,\"is_end\":true},\"documents\":[{\"place_name\":\"예시카페 삼성점\",\"distance\":\"425\",\"place_url\":\"http://place.map.kakao.com/1000000001\",\"category_name\":\"음식점 > 카페\",\"address_name\":\"서울 강남구 삼성동 100\",\"road_address_name\":\"\",\"id\":\"1000000001\",\"phone\":\"\",\"category_group_code\":\"CE7\",\"category_group_name\":\"카페\",\"x\":\"127.0590\",\"y\":\"37.5120\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.json?query=%EC%98%88%EC%8B%9C%EC%B9%B4%ED%8E%98&category_group_code=CE7&x=127.06283102249932&y=37.514322572335935&radius=20000&rect=127.0561466,37.5058277,127.0602340,37.5142554&page=2&size=5&sort=distance",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-region",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":{\"region\":[\"서울 강남구 삼성동\"],\"keyword\":\"카페\",\"selected_region\":\"서울 강남구 삼성동\"},\"pageable_count\":45,\"total_count\":528,\"is_end\":false},\"documents\":[{\"place_name\":\"예시카페 삼성점\",\"distance\":\"\",\"place_url\":\"http://place.map.kakao.com/1000000001\",\"category_name\":\"음식점 > 카페\",\"address_name\":\"서울 강남구 삼성동 100\",\"road_address_name\":\"서울 강남구 삼성로 100\",\"id\":\"1000000001\",\"phone\":\"\",\"category_group_code\":\"CE7\",\"category_group_name\":\"카페\",\"x\":\"127.0590\",\"y\":\"37.5120\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.json?query=%EC%82%BC%EC%84%B1%EB%8F%99%20%EC%B9%B4%ED%8E%98&size=1",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <documents>\n    <place_name>카카오프렌즈 코엑스점</place_name>\n    <distance>418</distance>\n    <place_url>http://place.map.kakao.com/26338954</place_url>\n    <category_name>가정,생활 &gt; 문구,사무용품 &gt; 디자인문구 &gt; 카카오프렌즈</category_name>\n    <address_name>서울 강남구 삼성동 159</address_name>\n    <road_address_name>서울 강남구 영동대로 513</road_address_name>\n    <id>26338954</id>\n    <phone>02-6002-1880</phone>\n    <category_group_code></category_group_code>\n    <category_group_name></category_group_name>\n    <x>127.05902969025047</x>\n    <y>37.51207412593136</y>\n  </documents>\n  <meta>\n    <is_end>true</is_end>\n    <pageable_count>1</pageable_count>\n    <total_count>1</total_count>\n  </meta>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/keyword.xml?y=37.514322572335935&x=127.06283102249932&radius=20000&query=%EC%B9%B4%EC%B9%B4%EC%98%A4%ED%94%84%EB%A0%8C%EC%A6%88",
        "body": ""
      }
    }
  ],
  "searchPlaceByCategory": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":null,\"pageable_count\":11,\"total_count\":11,\"is_end\":true},\"documents\":[{\"place_name\":\"장생당약국\",\"distance\":\"\",\"place_url\":\"http://place.map.kakao.com/16618597\",\"category_name\":\"의료,건강 > 약국\",\"address_name\":\"서울 강남구 대치동 943-16\",\"road_address_name\":\"서울 강남구 테헤란로84길 17\",\"id\":\"16618597\",\"phone\":\"02-558-5476\",\"category_group_code\":\"PM9\",\"category_group_name\":\"약국\",\"x\":\"127.05897078335246\",\"y\":\"37.506051888130386\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/category.json?category_group_code=PM9&radius=20000",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-by-distance",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":null,\"pageable_count\":45,\"total_count\":391,\"is_end\":false},\"documents\":[{\"place_name\":\"예시카페 삼성점\",\"distance\":\"425\",\"place_url\":\"http://place.map.kakao.com/1000000001\",\"category_name\":\"음식점 > 카페\",\"address_name\":\"서울 강남구 삼성동 100\",\"road_address_name\":\"서울 강남구 삼성로 100\",\"id\":\"1000000001\",\"phone\":\"\",\"category_group_code\":\"CE7\",\"category_group_name\":\"카페\",\"x\":\"127.0590\",\"y\":\"37.5120\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/category.json?category_group_code=CE7&x=127.06283102249932&y=37.514322572335935&radius=1000&page=1&size=1&sort=distance",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-rect",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"same_name\":null,\"pageable_count\":11,\"total_count\":11,\"is_end\":true},\"documents\":[{\"place_name\":\"장생당약국\",\"distance\":\"\",\"place_url\":\"http://place.map.kakao.com/16618597\",\"category_name\":\"의료,건강 > 약국\",\"address_name\":\"서울 강남구 대치동 943-16\",\"road_address_name\":\"서울 강남구 테헤란로84길 17\",\"id\":\"16618597\",\"phone\":\"02-558-5476\",\"category_group_code\":\"PM9\",\"category_group_name\":\"약국\",\"x\":\"127.05897078335246\",\"y\":\"37.506051888130386\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/category.json?category_group_code=PM9&rect=127.0561466,37.5058277,127.0602340,37.5142554",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-xml",
      "status": 200,
      "headers": {
        "content-type": "text/xml;charset=UTF-8"
      },
      "body": "<result>\n  <documents>\n    <place_name>장생당약국</place_name>\n    <distance></distance>\n    <place_url>http://place.map.kakao.com/16618597</place_url>\n    <category_name>의료,건강 &gt; 약국</category_name>\n    <address_name>서울 강남구 대치동 943-16</address_name>\n    <road_address_name>서울 강남구 테헤란로84길 17</road_address_name>\n    <id>16618597</id>\n    <phone>02-558-5476</phone>\n    <category_group_code>PM9</category_group_code>\n    <category_group_name>약국</category_group_name>\n    <x>127.05897078335246</x>\n    <y>37.506051888130386</y>\n  </documents>\n  <meta>\n    <is_end>true</is_end>\n    <pageable_count>1</pageable_count>\n    <total_count>1</total_count>\n  </meta>\n</result>\n",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/local/search/category.xml?category_group_code=PM9&rect=127.0561466,37.5058277,127.0602340,37.5142554",
        "body": ""
      }
    }
  ],
  "searchWeb": [
    {
      "case": "error-missing-query",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"MissingParameter\",\"message\":\"query parameter required\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/web",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":897323,\"pageable_count\":775,\"is_end\":false},\"documents\":[{\"datetime\":\"2017-06-14T00:00:00.000+09:00\",\"contents\":\"이름 <b>카카오</b> 예시 문서 &#39;소개&#39; [1] 검색 결과의 형태를 보여 주는 글입니다...\",\"title\":\"<b>카카오</b> - 예시 위키\",\"url\":\"https://wiki.example.com/w/%EC%B9%B4%EC%B9%B4%EC%98%A4\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/web?query=%EC%B9%B4%EC%B9%B4%EC%98%A4",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-no-results",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":0,\"pageable_count\":0,\"is_end\":true},\"documents\":[]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/web?query=%EC%97%86%EB%8A%94%EC%98%88%EC%8B%9C%EB%82%B1%EB%A7%90",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-second-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":2,\"pageable_count\":2,\"is_end\":true},\"documents\":[{\"title\":\"예시 문서 - <b>카카오</b>\",\"contents\":\"두 번째 쪽에 나오는 <b>카카오</b> 예시 글입니다...\",\"url\":\"https://wiki.example.com/w/2\",\"datetime\":\"2017-06-13T00:00:00.000+09:00\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/web?query=%EC%B9%B4%EC%B9%B4%EC%98%A4&sort=recency&page=2&size=1",
        "body": ""
      },
      "next": null
    }
  ],
  "searchVideo": [
    {
      "case": "error-wrong-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"AccessDeniedError\",\"message\":\"wrong appKey(${REST_API_KEY}) format\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/vclip?query=%EC%B9%B4%EC%B9%B4%EC%98%A4",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":6033,\"pageable_count\":800,\"is_end\":false},\"documents\":[{\"title\":\"카카오 예시·동영상, 검색 결과의 형태 ‘예시 제목’\",\"play_time\":185,\"thumbnail\":\"https://search2.kakaocdn.net/argon/138x78_80_pr/FRkbdWEKr4F\",\"url\":\"http://tv.kakao.com/channel/1234567/cliplink/123456789?playlistId=12345\",\"datetime\":\"2017-05-06T00:36:45+09:00\",\"author\":\"_예시\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/vclip?query=%EC%B9%B4%EC%B9%B4%EC%98%A4",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-last-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":8041,\"pageable_count\":421,\"is_end\":true},\"documents\":[{\"author\":\"예시 채널\",\"datetime\":\"2018-06-02T09:37:26.000+09:00\",\"play_time\":176,\"thumbnail\":\"https://search3.kakaocdn.net/argon/138x78_80_pr/example\",\"title\":\"카카오 예시 동영상\",\"url\":\"https://video.example.com/watch?v=example\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/vclip?query=%EC%B9%B4%EC%B9%B4%EC%98%A4&sort=recency&page=15&size=30",
        "body": ""
      },
      "next": null
    }
  ],
  "searchImage": [
    {
      "case": "error-page-too-large",
      "status": 400,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"InvalidArgument\",\"message\":\"page is more than max\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/image?query=%EC%B9%B4%EC%B9%B4%EC%98%A4&page=51",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":422583,\"pageable_count\":3854,\"is_end\":false},\"documents\":[{\"collection\":\"news\",\"thumbnail_url\":\"https://search2.kakaocdn.net/argon/130x130_85_c/36hQpoTrVZp\",\"image_url\":\"http://t1.daumcdn.net/news/201706/21/kedtv/20170621155930292vyyx.jpg\",\"width\":540,\"height\":457,\"display_sitename\":\"한국경제TV\",\"doc_url\":\"http://v.media.daum.net/v/20170621155930002\",\"datetime\":\"2017-06-21T15:59:30.000+09:00\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/image?query=%EC%B9%B4%EC%B9%B4%EC%98%A4",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-blog-and-cafe",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":4,\"pageable_count\":4,\"is_end\":true},\"documents\":[{\"collection\":\"blog\",\"datetime\":\"2018-12-16T09:40:08.000+09:00\",\"display_sitename\":\"티스토리\",\"doc_url\":\"http://blog.example.com/225\",\"height\":602,\"image_url\":\"http://blog.example.com/image/1.jpg\",\"thumbnail_url\":\"https://search4.kakaocdn.net/argon/130x130_85_c/example1\",\"width\":400},{\"collection\":\"cafe\",\"datetime\":\"2015-11-29T22:42:36.000+09:00\",\"display_sitename\":\"Daum카페\",\"doc_url\":\"http://cafe.example.com/example/1\",\"height\":640,\"image_url\":\"http://cafe.example.com/image/2.jpg\",\"thumbnail_url\":\"https://search4.kakaocdn.net/argon/130x130_85_c/example2\",\"width\":640}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/image?query=%EC%B9%B4%EC%B9%B4%EC%98%A4&sort=recency&page=2&size=2",
        "body": ""
      },
      "next": null
    }
  ],
  "searchBlog": [
    {
      "case": "error-throttled",
      "status": 429,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"errorType\":\"RequestThrottled\",\"message\":\"API limit has been exceeded.\"}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/blog?query=%EC%A7%91%EC%A7%93%EA%B8%B0",
        "body": ""
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":5,\"pageable_count\":5,\"is_end\":true},\"documents\":[{\"title\":\"작은 <b>집</b> <b>짓기</b> 예시 - <b>집</b><b>짓기</b> 계획\",\"contents\":\"작은 <b>집</b>을 짓기 전에 정할 것을 적은 예시 글입니다. <b>집</b><b>짓기</b> 순서와 비용을 다룹니다...\",\"url\":\"https://blog.example.com/@house/91\",\"blogname\":\"예시 블로그\",\"thumbnail\":\"http://search3.kakaocdn.net/argon/130x130_85_c/7r6ygzbvBDc\",\"datetime\":\"2017-05-07T18:50:07.000+09:00\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/blog?query=https%3A%2F%2Fblog.example.com%2F%40house%20%EC%A7%91%EC%A7%93%EA%B8%B0",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-without-image",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"total_count\":369180,\"pageable_count\":800,\"is_end\":false},\"documents\":[{\"blogname\":\"예시 블로그\",\"contents\":\"<b>집</b><b>짓기</b>를 마치고 쓴 예시 글입니다...\",\"datetime\":\"2022-07-20T18:54:43.000+09:00\",\"thumbnail\":\"\",\"title\":\"<b>집</b><b>짓기</b> 후기\",\"url\":\"http://blog.example.com/1500\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/blog?query=%EC%A7%91%EC%A7%93%EA%B8%B0&sort=recency&page=1&size=1",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    }
  ],
  "searchBook": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"is_end\":true,\"pageable_count\":9,\"total_count\":10},\"documents\":[{\"authors\":[\"첫째 저자\",\"둘째 저자\"],\"contents\":\"검색 결과의 형태를 보여 주는 책 소개입니다. 소개 글은 정해진 길이에서 잘리므로 문장이 끝나지 않을 수\",\"datetime\":\"2014-11-17T00:00:00.000+09:00\",\"isbn\":\"8996991341 9788996991342\",\"price\":14900,\"publisher\":\"예시출판사\",\"sale_price\":13410,\"status\":\"정상판매\",\"thumbnail\":\"https://search1.kakaocdn.net/thumb/R120x174.q85/?fname=http%3A%2F%2Ft1.daumcdn.net%2Flbook%2Fimage%2F1467038\",\"title\":\"예시 책\",\"translators\":[\"예시 역자\"],\"url\":\"https://search.daum.net/search?w=bookpage&bookId=1467038&q=%EC%98%88%EC%8B%9C+%EC%B1%85\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v3/search/book?target=title&query=%EC%98%88%EC%8B%9C%20%EC%B1%85",
        "body": ""
      },
      "next": null
    },
    {
      "case": "success-not-sold",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"is_end\":false,\"pageable_count\":239,\"total_count\":277},\"documents\":[{\"authors\":[],\"contents\":\"\",\"datetime\":\"2001-12-01T00:00:00.000+09:00\",\"isbn\":\" 9788996991342\",\"price\":40000,\"publisher\":\"예시출판사\",\"sale_price\":-1,\"status\":\"\",\"thumbnail\":\"\",\"title\":\"예시 책(전4권)\",\"translators\":[],\"url\":\"https://search.daum.net/search?w=bookpage&bookId=295140&q=%EC%98%88%EC%8B%9C+%EC%B1%85\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v3/search/book?query=%EC%98%88%EC%8B%9C%20%EC%B1%85&sort=latest&page=2&size=1&target=person",
        "body": ""
      },
      "next": {
        "page": "3"
      }
    }
  ],
  "searchCafe": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"is_end\":false,\"pageable_count\":983,\"total_count\":218662},\"documents\":[{\"cafename\":\"예시 카페\",\"contents\":\"<b>카카오</b> 예시를 찾는 분들이 있어서 올리는 글입니다. 다음에 다른 예시도 올릴게요...\",\"datetime\":\"2017-01-31T16:57:33.000+09:00\",\"thumbnail\":\"https://search1.kakaocdn.net/thumb/P100x100/?fname=http%3A%2F%2Fsearch1.kakaocdn.net%2Fargon%2F130x130_85_c%2Fexample\",\"title\":\"예시를 모아 왔어요 (feat. <b>카카오</b>)\",\"url\":\"http://cafe.example.com/example/9fQk/39709\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/cafe?query=%EC%B9%B4%EC%B9%B4%EC%98%A4",
        "body": ""
      },
      "next": {
        "page": "2"
      }
    },
    {
      "case": "success-last-page",
      "status": 200,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"meta\":{\"is_end\":true,\"pageable_count\":2451,\"total_count\":2451},\"documents\":[{\"cafename\":\"예시 카페\",\"contents\":\"<b>카카오</b> 예시 글의 마지막 쪽입니다...\",\"datetime\":\"2021-06-16T13:33:09.000+09:00\",\"thumbnail\":\"https://search1.kakaocdn.net/argon/130x130_85_c/example\",\"title\":\"<b>카카오</b> 예시\",\"url\":\"http://cafe.example.com/example/FLTB/419527\"}]}",
      "request": {
        "method": "GET",
        "url": "https://dapi.kakao.com/v2/search/cafe?query=%EC%B9%B4%EC%B9%B4%EC%98%A4&sort=recency&page=50&size=50",
        "body": ""
      },
      "next": null
    }
  ]
};
