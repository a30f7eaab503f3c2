// Generated from spec/recordings/karlo by npm run mocks. Do not edit.
import type { MockCases } from "../../src/mocks/mock-case.js";

export const cases: MockCases = {
  "generateImage": [
    {
      "case": "error-admin-key",
      "status": 401,
      "headers": {
        "content-type": "application/json;charset=UTF-8"
      },
      "body": "{\"msg\":\"appKeyType is ADMIN_KEY. but expected [NATIVE_APP_KEY, JAVASCRIPT_KEY, REST_API_KEY]\",\"code\":-401}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/t2i",
        "body": "{\"prompt\":\"A lighthouse on a cliff, watercolor\"}"
      }
    },
    {
      "case": "error-limit-exceeded",
      "status": 400,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"code\":-10,\"msg\":\"API limit has been exceeded.\"}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/t2i",
        "body": "{\"prompt\":\"A lighthouse on a cliff, watercolor\"}"
      }
    },
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"3d6fb820-9845-4b3e-8d6d-7cfd01db5649\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"a80108f8-b9c6-4bf4-aa38-957a38ced4a8\",\"seed\":3878985944,\"image\":\"https://mk.kakaocdn.net/dna/karlo/image/...\"}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/t2i",
        "body": "{\"prompt\":\"A lighthouse on a cliff, watercolor\"}"
      }
    },
    {
      "case": "success-all-options",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"00000000-0000-4000-8000-000000000002\",\"seed\":7,\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"nsfw_content_detected\":false,\"nsfw_score\":0.0125},{\"id\":\"00000000-0000-4000-8000-000000000003\",\"seed\":4294967295,\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"nsfw_content_detected\":false,\"nsfw_score\":0.0075}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/t2i",
        "body": "{\"version\":\"v2.1\",\"prompt\":\"A lighthouse on a cliff, watercolor\",\"negative_prompt\":\"people, text\",\"width\":1024,\"height\":768,\"upscale\":true,\"scale\":2,\"image_format\":\"png\",\"image_quality\":90,\"samples\":2,\"return_type\":\"base64_string\",\"prior_num_inference_steps\":25,\"prior_guidance_scale\":5.5,\"num_inference_steps\":50,\"guidance_scale\":7.5,\"scheduler\":\"decoder_ddim_v_prediction\",\"seed\":[7,4294967295],\"nsfw_checker\":true,\"face_refiner\":{\"bbox_size_threshold\":1,\"bbox_filter_threshold\":0.2,\"restoration_repeats\":3,\"weight_sft\":0.5}}"
      }
    }
  ],
  "createImageVariations": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"00000000-0000-4000-8000-000000000004\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"00000000-0000-4000-8000-000000000005\",\"seed\":3878985944,\"image\":\"https://mk.kakaocdn.net/dna/karlo/image/...\"}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/variations",
        "body": "{\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\"}"
      }
    },
    {
      "case": "success-all-options",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"00000000-0000-4000-8000-000000000006\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"00000000-0000-4000-8000-000000000007\",\"seed\":1234567890,\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"nsfw_content_detected\":true,\"nsfw_score\":0.875}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/variations",
        "body": "{\"version\":\"v2.1\",\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"prompt\":\"A lighthouse at night\",\"negative_prompt\":null,\"width\":1024,\"height\":1024,\"upscale\":false,\"scale\":2,\"image_format\":\"png\",\"image_quality\":70,\"samples\":1,\"return_type\":\"base64_string\",\"prior_num_inference_steps\":25,\"prior_guidance_scale\":5,\"num_inference_steps\":50,\"guidance_scale\":5,\"scheduler\":\"decoder_ddpm_v_prediction\",\"seed\":null,\"nsfw_checker\":true}"
      }
    }
  ],
  "inpaintImage": [
    {
      "case": "success",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"00000000-0000-4000-8000-000000000008\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"00000000-0000-4000-8000-000000000009\",\"seed\":3878985944,\"image\":\"https://mk.kakaocdn.net/dna/karlo/image/...\"}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/inpainting",
        "body": "{\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"mask\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==\"}"
      }
    },
    {
      "case": "success-all-options",
      "status": 200,
      "headers": {
        "content-type": "application/json"
      },
      "body": "{\"id\":\"00000000-0000-4000-8000-00000000000a\",\"model_version\":\"${MODEL_VERSION}\",\"images\":[{\"id\":\"00000000-0000-4000-8000-00000000000b\",\"seed\":42,\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\"}]}",
      "request": {
        "method": "POST",
        "url": "https://api.kakaobrain.com/v2/inference/karlo/inpainting",
        "body": "{\"version\":\"v2.0\",\"image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"mask\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==\",\"reference_image\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\",\"prompt\":\"A red door\",\"negative_prompt\":\"people\",\"upscale\":true,\"scale\":4,\"image_format\":\"png\",\"image_quality\":100,\"samples\":1,\"return_type\":\"base64_string\",\"prior_num_inference_steps\":100,\"prior_guidance_scale\":5,\"num_inference_steps\":50,\"guidance_scale\":5}"
      }
    }
  ]
};
