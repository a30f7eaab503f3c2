// Generated from spec/karlo by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/v2/inference/karlo/t2i": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate images from a prompt
         * @deprecated
         * @description Makes up to 8 images from a prompt in English.
         *
         *     Karlo is withdrawn: do not call this any more. The date on which the API ended is not known; news of mid-2024 says
         *     that Kakao ends its Karlo service on 31 July.
         *
         *     Model 2.1 makes images of up to 1,280 × 1,280 pixels, model 2.0 of up to 640 × 640. With `upscale` they grow to at
         *     most 2,048 × 2,048.
         *
         *     What the host returns since Karlo was withdrawn is not documented.
         */
        post: operations["generateImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/inference/karlo/variations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create variations of an image
         * @deprecated
         * @description Makes up to 8 variations of an image, guided by an optional prompt in English.
         *
         *     Karlo is withdrawn: do not call this any more. The date on which the API ended is not known; news of mid-2024 says
         *     that Kakao ends its Karlo service on 31 July.
         *
         *     What the host returns since Karlo was withdrawn is not documented.
         */
        post: operations["createImageVariations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/inference/karlo/inpainting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repaint part of an image
         * @deprecated
         * @description Repaints the part of an image that a mask marks, guided by an optional prompt in English.
         *
         *     Karlo is withdrawn: do not call this any more. The date on which the API ended is not known; news of mid-2024 says
         *     that Kakao ends its Karlo service on 31 July.
         *
         *     What the host returns since Karlo was withdrawn is not documented.
         */
        post: operations["inpaintImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ModelVersion: ModelVersion;
        ImagePrompt: ImagePrompt;
        NegativePrompt: NegativePrompt;
        ImageSide: ImageSide;
        UpscaleFactor: UpscaleFactor;
        ImageFormat: ImageFormat;
        ImageQuality: ImageQuality;
        ImageCount: ImageCount;
        ImageReturnType: ImageReturnType;
        DenoisingSteps: DenoisingSteps;
        GuidanceScale: GuidanceScale;
        DecoderScheduler: DecoderScheduler;
        ImageSeed: ImageSeed;
        ImageSeeds: ImageSeeds;
        FaceRefiner: FaceRefiner;
        ImageGeneration: ImageGeneration;
        GeneratedImage: GeneratedImage;
        GeneratedImages: GeneratedImages;
        KnownKapiErrorCode: KnownKapiErrorCode;
        KapiErrorCode: KapiErrorCode;
        KapiErrorMessage: KapiErrorMessage;
        KarloError: KarloError;
        EncodedImage: EncodedImage;
        ImageVariation: ImageVariation;
        ImageInpainting: ImageInpainting;
    };
    responses: {
        /** @description The request is wrong or cannot be served. */
        KarloBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KarloError;
            };
        };
        /** @description The key is invalid, or the caller does not match what is registered for the app. */
        KarloUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KarloError;
            };
        };
        /** @description The app is not allowed to do this. */
        KarloForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KarloError;
            };
        };
        /** @description Internal error of the service. A retry may succeed. */
        KarloInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KarloError;
            };
        };
        /** @description A gateway in front of the API failed. A retry may succeed. The body of this status is not documented; it need not be JSON. */
        KarloBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service has more requests than it can serve, or is under maintenance. A retry may succeed. */
        KarloServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KarloError;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ResponseKarloBadRequest = components['responses']['KarloBadRequest'];
export type ResponseKarloUnauthorized = components['responses']['KarloUnauthorized'];
export type ResponseKarloForbidden = components['responses']['KarloForbidden'];
export type ResponseKarloInternalServerError = components['responses']['KarloInternalServerError'];
export type ResponseKarloBadGateway = components['responses']['KarloBadGateway'];
export type ResponseKarloServiceUnavailable = components['responses']['KarloServiceUnavailable'];
export interface operations {
    generateImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": ImageGeneration;
            };
        };
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeneratedImages;
                };
            };
            /** @description The request is wrong or cannot be served. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KarloError;
                };
            };
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KarloError;
                };
            };
            403: components["responses"]["KarloForbidden"];
            500: components["responses"]["KarloInternalServerError"];
            502: components["responses"]["KarloBadGateway"];
            503: components["responses"]["KarloServiceUnavailable"];
        };
    };
    createImageVariations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The image, and what to make from it. */
        requestBody: {
            content: {
                "application/json": ImageVariation;
            };
        };
        responses: {
            /** @description The variations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeneratedImages;
                };
            };
            400: components["responses"]["KarloBadRequest"];
            401: components["responses"]["KarloUnauthorized"];
            403: components["responses"]["KarloForbidden"];
            500: components["responses"]["KarloInternalServerError"];
            502: components["responses"]["KarloBadGateway"];
            503: components["responses"]["KarloServiceUnavailable"];
        };
    };
    inpaintImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The image, the part to repaint, and what to paint. */
        requestBody: {
            content: {
                "application/json": ImageInpainting;
            };
        };
        responses: {
            /** @description The repainted images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeneratedImages;
                };
            };
            400: components["responses"]["KarloBadRequest"];
            401: components["responses"]["KarloUnauthorized"];
            403: components["responses"]["KarloForbidden"];
            500: components["responses"]["KarloInternalServerError"];
            502: components["responses"]["KarloBadGateway"];
            503: components["responses"]["KarloServiceUnavailable"];
        };
    };
}
/**
 * @description Model to use. Kakao recommends `v2.1`.
 *
 *     - `v2.0`: model of July 2023, with repainting since November 2023.
 *     - `v2.1`: model of February 2024, with larger images.
 *
 *     Not found in Kakao's pages; seen in use. Neither the default model nor which operations accept which model is documented.
 * @enum {string}
 */
export type ModelVersion = "v2.0" | "v2.1";
/** @description What the image shows, in English. Model 2.0 accepts at most 256 characters. The maximum length with model 2.1 is not documented; a client allows 2,048 characters. */
export type ImagePrompt = string;
/** @description What the image must not show, in English. Model 2.0 accepts at most 256 characters. The maximum length with model 2.1 is not documented. */
export type NegativePrompt = string | null;
/**
 * Format: int32
 * @description Length of a side in pixels.
 */
export type ImageSide = number;
/**
 * Format: int32
 * @description Factor by which the sides of an image are enlarged.
 *
 *     - `2`: twice.
 *     - `4`: four times.
 * @enum {integer}
 */
export type UpscaleFactor = 2 | 4;
/**
 * @description Format of an image file.
 *
 *     - `webp`: WebP.
 *     - `jpeg`: JPEG.
 *     - `png`: PNG.
 * @enum {string}
 */
export type ImageFormat = "webp" | "jpeg" | "png";
/**
 * Format: int32
 * @description Quality of the saved files.
 */
export type ImageQuality = number;
/**
 * Format: int32
 * @description Number of images to make.
 */
export type ImageCount = number;
/**
 * @description How an image is returned.
 *
 *     - `url`: URL of the file.
 *     - `base64_string`: the file as Base64 text.
 * @enum {string}
 */
export type ImageReturnType = "url" | "base64_string";
/**
 * Format: int32
 * @description Number of denoising steps.
 */
export type DenoisingSteps = number;
/**
 * Format: double
 * @description How strongly the prompt guides the denoising.
 */
export type GuidanceScale = number;
/**
 * @description Scheduler of the denoising in the decoder.
 *
 *     - `decoder_ddim_v_prediction`: DDIM.
 *     - `decoder_ddpm_v_prediction`: DDPM.
 * @enum {string}
 */
export type DecoderScheduler = "decoder_ddim_v_prediction" | "decoder_ddpm_v_prediction";
/**
 * Format: int64
 * @description Seed that an image is made from.
 */
export type ImageSeed = Int64;
/**
 * @description One seed for each image, so as many as `samples`. The same call with the same seeds makes the same images; without
 *     seeds or with null, they are random.
 */
export type ImageSeeds = ImageSeed[] | null;
/** @description How faces are corrected. Limits, defaults and which of the fields are required are not documented. */
export interface FaceRefiner {
    /**
     * Format: double
     * @description Maximum share of the image up to which a face is corrected.
     */
    bbox_size_threshold?: number;
    /**
     * Format: double
     * @description Required confidence that there is a face; 0 switches the correction off.
     */
    bbox_filter_threshold?: number;
    /**
     * Format: double
     * @description How many times the correction runs.
     */
    restoration_repeats?: number;
    /**
     * Format: double
     * @description How much of the original face is kept; more with a greater weight.
     */
    weight_sft?: number;
}
/** @description A prompt, and how to make images from it. */
export interface ImageGeneration {
    version?: ModelVersion;
    prompt: ImagePrompt;
    negative_prompt?: NegativePrompt;
    /** @description Width of the image in pixels, a multiple of 8. Model 2.0: at most 640, default 512. The default of model 2.1 is not documented. */
    width?: ImageSide;
    /** @description Height of the image in pixels, a multiple of 8. Model 2.0: at most 640, default 512. The default of model 2.1 is not documented. */
    height?: ImageSide;
    /** @description Whether to upscale the images. The default is not documented. */
    upscale?: boolean;
    /**
     * @description Factor by which `upscale` enlarges the sides, up to 2,048 pixels. Defaults to 2.
     * @default 2
     */
    scale?: UpscaleFactor;
    /**
     * @description Format of the image files. Defaults to `webp`.
     * @default webp
     */
    image_format?: ImageFormat;
    /** @default 70 */
    image_quality?: ImageQuality;
    /** @default 1 */
    samples?: ImageCount;
    /**
     * @description How the images are returned. Defaults to `url`.
     * @default url
     */
    return_type?: ImageReturnType;
    /**
     * @description Number of denoising steps in the prior.
     * @default 25
     */
    prior_num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the prior.
     * @default 5
     */
    prior_guidance_scale?: GuidanceScale;
    /**
     * @description Number of denoising steps in the decoder.
     * @default 50
     */
    num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the decoder.
     * @default 5
     */
    guidance_scale?: GuidanceScale;
    /**
     * @description Scheduler of the denoising in the decoder. Defaults to `decoder_ddim_v_prediction`. Whether model 2.1 still accepts it is not documented.
     * @default decoder_ddim_v_prediction
     */
    scheduler?: DecoderScheduler;
    /** @default null */
    seed?: ImageSeeds;
    /**
     * @description Whether to also check the images for unsafe content.
     * @default false
     */
    nsfw_checker?: boolean;
    /** @description How to correct faces, with model 2.1. The effect of null or absence is not documented. */
    face_refiner?: FaceRefiner | null;
}
/** @description An image that was made. */
export interface GeneratedImage {
    /** @description ID of the image. */
    id: string;
    /** @description Seed that the image was made from. */
    seed: ImageSeed;
    /** @description The image as `return_type` requests it. */
    image: string;
    /** @description Whether unsafe content was found. Only with `nsfw_checker`. */
    nsfw_content_detected?: boolean;
    /**
     * Format: double
     * @description Probability of unsafe content. Only with `nsfw_checker`.
     */
    nsfw_score?: number;
}
/** @description The images that a call made. */
export interface GeneratedImages {
    /** @description ID of the job. */
    id: string;
    /** @description Version of the model that served the call. Its format is not documented. */
    model_version: string;
    /** @description The images. */
    images: GeneratedImage[];
}
/**
 * Format: int32
 * @description Codes of kapi.kakao.com, api.kakaobrain.com and apis-navi.kakaomobility.com, the `code` of their errors.
 *
 *     - `-1`: Internal error at Kakao. Retry.
 *     - `-2`: A parameter is missing, of the wrong type or out of range. Correct the request: see the message for the parameter.
 *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console: Kakao Login under [Kakao Login] > [Usage settings], a consent item under [Kakao Login] > [Consent items], an API of the admin key under [App] > [Admin key] > [Available APIs].
 *     - `-4`: The account is restricted or barred from this action. Ask the user to check the state of the Kakao Account; a retry does not help. For an account of the app's own, ask on DevTalk.
 *     - `-5`: The app has no permission for the API. Apply for the permission under [App] > [Request additional features]. Until it is granted, test with members of the app.
 *     - `-6`: Kakao does not allow the action. Stay within what is documented for the operation.
 *     - `-7`: The service is under maintenance or has an internal error. Retry later; see the service notices of Kakao Developers and the status API.
 *     - `-8`: A header is wrong. Correct the headers: `Authorization`, and `Content-Type` of a request with a body.
 *     - `-9`: The API has been discontinued. Look up the successor in the notices and the release notes of Kakao Developers.
 *     - `-10`: A quota is exceeded. Wait until the quota resets; see the quota of the operation.
 *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit, or wait until it resets.
 *     - `-12`: The app or its developer account is restricted. See the state of the app and the mails to its members, or ask on DevTalk with the app ID.
 *     - `-13`: The app is suspended: since 8 February 2026, Kakao suspends an app that is not used for six months, and deletes it after six more. Lift the suspension in the console.
 *     - `-101`: The user is not linked to the app. Let the user log in with Kakao first.
 *     - `-102`: The user is linked to the app already, so signing up has nothing to do. Nothing to do: the user is linked. Without automatic linking switched off, do not call the manual signup.
 *     - `-103`: The Kakao Account is dormant or does not exist. Ask the user to activate the Kakao Account and to log in again.
 *     - `-201`: A user property key is not registered. Register the key under [Kakao Login] > [Advanced] > [User properties], or use a registered one.
 *     - `-301`: The app does not exist. Check the app key.
 *     - `-401`: The key or access token is invalid, or the caller does not match what is registered for the app. Check the key, refresh the access token, and check what is registered for the app.
 *     - `-402`: The user has not agreed to a consent item that the call needs. Request `required_scopes` from the user with an additional-consent login (`scope` of `/oauth/authorize`), then retry with the new token.
 *     - `-405`: The user's age must be verified. Ask the user to verify the age.
 *     - `-406`: The user is under 14, and the app does not admit such users. Nothing to do: the app does not admit users under 14. The business information of the app changes that.
 *     - `-421`: Signing is not complete. Complete the signing.
 *     - `-422`: The transaction is not valid, since it was not signed in time. Start the signing again.
 *     - `-423`: The transaction or its public key has expired. Start the signing again.
 *     - `-451`: The user is below the age limit. Do not offer the feature to this user.
 *     - `-452`: The user's age has been verified already. Go on; no further check is needed.
 *     - `-453`: The limit of age checks is exceeded. Do not check the age again.
 *     - `-480`: The verified age differs from an earlier result. Ask the user to verify the age again.
 *     - `-481`: The verified connecting information (CI) differs. Ask the user to verify the identity again.
 *     - `-501`: The user has no Kakao Talk account, or one that is suspended. Ask the user to sign up for Kakao Talk with the Kakao Account.
 *     - `-502`: The receiver is not a friend of the sender. Retry once the cached friends list has expired.
 *     - `-504`: The message was sent to a device that does not support it. Ask the receiver to open Kakao Talk on another device.
 *     - `-520`: No event or calendar has this ID. Check the ID.
 *     - `-521`: The task is on a Kakao Talk profile sticker and cannot be changed or deleted. Ask the user to remove the sticker first.
 *     - `-530`: The receiver refuses messages. Nothing to do: do not send to this receiver.
 *     - `-531`: The sender has reached the monthly limit. Wait for the next month.
 *     - `-532`: The sender has reached the daily limit in this app, over all receivers. Wait for the next day.
 *     - `-533`: The receiver has reached the daily limit from this app. Wait for the next day.
 *     - `-536`: The sender has reached the daily limit to this receiver. Wait for the next day.
 *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
 *     - `-544`: Kakao has banned the channel. Lift the ban in the Kakao Talk Channel admin center.
 *     - `-602`: An uploaded image is too large. Send a smaller file.
 *     - `-603`: The platform took too long to process the call. Retry.
 *     - `-606`: Too many images. Send fewer images.
 *     - `-813`: Error of Kakao Moment, which has codes of its own below this one. See the error codes of Kakao Moment.
 *     - `-815`: Internal error of the Kakao Talk Channel API. Retry.
 *     - `-816`: No customer file has this ID. Check `file_id`.
 *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
 *     - `-818`: The channel has 30 customer files, including those uploaded in the channel admin center. Delete a file.
 *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it under [App] > [Kakao Talk Channel] > [Connected Kakao Talk Channel].
 *     - `-820`: Internal error of Keyword Ad. Retry.
 *     - `-830`: Internal error of KoGPT or Karlo. Retry.
 *     - `-831`: A burst of requests exceeds what the server can process. Wait, then retry.
 *     - `-901`: The device has no registered push token. Register the token.
 *     - `-903`: The key or token belongs to an unregistered developer. Register as a developer of Kakao Developers with the account that owns the app.
 *     - `-911`: The format of an image is not supported. Convert the image.
 *     - `-9798`: The service is under maintenance. Wait, then retry; see the service notices of Kakao Developers.
 * @enum {integer}
 */
export type KnownKapiErrorCode = -1 | -2 | -3 | -4 | -5 | -6 | -7 | -8 | -9 | -10 | -11 | -12 | -13 | -101 | -102 | -103 | -201 | -301 | -401 | -402 | -405 | -406 | -421 | -422 | -423 | -451 | -452 | -453 | -480 | -481 | -501 | -502 | -504 | -520 | -521 | -530 | -531 | -532 | -533 | -536 | -541 | -544 | -602 | -603 | -606 | -813 | -815 | -816 | -817 | -818 | -819 | -820 | -830 | -831 | -901 | -903 | -911 | -9798;
/** @description Error code of Kakao, a negative number. Branch on this, never on `msg`. */
export type KapiErrorCode = KnownKapiErrorCode | (number & {});
/** @description Cause of the failure in English. The same code comes with different messages, and messages change. */
export type KapiErrorMessage = string;
/** @description Error body of api.kakaobrain.com, by the general rule of Kakao's reference. Not found in Kakao's pages; inferred. */
export interface KarloError {
    code: KapiErrorCode;
    msg: KapiErrorMessage;
}
/** @description An image file as Base64 text. */
export type EncodedImage = string;
/** @description An image, and how to make variations of it. */
export interface ImageVariation {
    version?: ModelVersion;
    /**
     * @description The image to start from, as Base64 text. The file has at most 2 MB; Kakao recommends JPG, PNG or WebP, sides of
     *     at most 2,048 pixels and a square, to which others are resized.
     */
    image: EncodedImage;
    prompt?: ImagePrompt;
    negative_prompt?: NegativePrompt;
    /** @description Width of the image in pixels, a multiple of 8. Model 2.0: at most 640, default 512. The default of model 2.1 is not documented. */
    width?: ImageSide;
    /** @description Height of the image in pixels, a multiple of 8. Model 2.0: at most 640, default 512. The default of model 2.1 is not documented. */
    height?: ImageSide;
    /** @description Whether to upscale the images. The default is not documented. */
    upscale?: boolean;
    /**
     * @description Factor by which `upscale` enlarges the sides, up to 2,048 pixels. Defaults to 2.
     * @default 2
     */
    scale?: UpscaleFactor;
    /**
     * @description Format of the image files. Defaults to `webp`.
     * @default webp
     */
    image_format?: ImageFormat;
    /** @default 70 */
    image_quality?: ImageQuality;
    /** @default 1 */
    samples?: ImageCount;
    /**
     * @description How the images are returned. Defaults to `url`.
     * @default url
     */
    return_type?: ImageReturnType;
    /**
     * @description Number of denoising steps in the prior. Not found in Kakao's pages; seen in use. Whether it is accepted here is not documented; copies of the table for model 2.0 lack it.
     * @default 25
     */
    prior_num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the prior. Not found in Kakao's pages; seen in use. Whether it is accepted here is not documented; copies of the table for model 2.0 lack it.
     * @default 5
     */
    prior_guidance_scale?: GuidanceScale;
    /**
     * @description Number of denoising steps in the decoder.
     * @default 50
     */
    num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the decoder.
     * @default 5
     */
    guidance_scale?: GuidanceScale;
    /**
     * @description Scheduler of the denoising in the decoder. Defaults to `decoder_ddim_v_prediction`. Whether model 2.1 still accepts it is not documented.
     * @default decoder_ddim_v_prediction
     */
    scheduler?: DecoderScheduler;
    /** @default null */
    seed?: ImageSeeds;
    /**
     * @description Whether to also check the images for unsafe content.
     * @default false
     */
    nsfw_checker?: boolean;
}
/**
 * @description An image, and how to repaint a part of it. No copy of Kakao's table was available: the names are those that clients
 *     send, and the limits those of the other operations.
 *
 *     Whether it also accepts width, height, scheduler, seed and nsfw_checker is not documented.
 */
export interface ImageInpainting {
    /**
     * @description Model to use. Kakao recommends `v2.1`.
     *
     *     - `v2.0`: model of July 2023, with repainting since November 2023.
     *     - `v2.1`: model of February 2024, with larger images.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    version?: ModelVersion;
    /**
     * @description The image to start from, as Base64 text. The file has at most 2 MB; Kakao recommends JPG, PNG or WebP, sides of at
     *     most 2,048 pixels and a square, to which others are resized.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    image: EncodedImage;
    /** @description Copy of the image as Base64 text, with the part to repaint painted black. Not found in Kakao's pages; seen in use. */
    mask: EncodedImage;
    /** @description Image to draw on for the repainted part, as Base64 text. Not found in Kakao's pages; seen in use. */
    reference_image?: EncodedImage;
    /** @description What the image shows, in English. Model 2.0 accepts at most 256 characters. Not found in Kakao's pages; seen in use. */
    prompt?: ImagePrompt;
    /** @description What the image must not show, in English. Model 2.0 accepts at most 256 characters. Not found in Kakao's pages; seen in use. */
    negative_prompt?: NegativePrompt;
    /** @description Whether to upscale the images. Not found in Kakao's pages; seen in use. The default is not documented. */
    upscale?: boolean;
    /**
     * @description Factor by which `upscale` enlarges the sides, up to 2,048 pixels. Defaults to 2. Not found in Kakao's pages; seen in use.
     * @default 2
     */
    scale?: UpscaleFactor;
    /**
     * @description Format of the image files. Defaults to `webp`. Not found in Kakao's pages; seen in use.
     * @default webp
     */
    image_format?: ImageFormat;
    /**
     * @description Quality of the saved files. Not found in Kakao's pages; seen in use.
     * @default 70
     */
    image_quality?: ImageQuality;
    /**
     * @description Number of images to make. Not found in Kakao's pages; seen in use.
     * @default 1
     */
    samples?: ImageCount;
    /**
     * @description How the images are returned. Defaults to `url`. Not found in Kakao's pages; seen in use.
     * @default url
     */
    return_type?: ImageReturnType;
    /**
     * @description Number of denoising steps in the prior. Not found in Kakao's pages; seen in use.
     * @default 25
     */
    prior_num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the prior. Not found in Kakao's pages; seen in use.
     * @default 5
     */
    prior_guidance_scale?: GuidanceScale;
    /**
     * @description Number of denoising steps in the decoder. Not found in Kakao's pages; seen in use.
     * @default 50
     */
    num_inference_steps?: DenoisingSteps;
    /**
     * @description How strongly the prompt guides the denoising in the decoder. Not found in Kakao's pages; seen in use.
     * @default 5
     */
    guidance_scale?: GuidanceScale;
}
