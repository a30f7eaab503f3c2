// Generated from spec/dapi by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/v2/local/search/address.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Convert an address to coordinates
         * @description Finds the coordinates of an address, given by lot number or by road name, and returns the address in both styles
         *     with its districts, its postcode and the name of the building (`road_address.building_name`).
         *
         *     Omit what follows the lot or building number, such as the name of the building or a unit, from `query`: it is
         *     written in too many ways for reliable results.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["searchAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/local/geo/coord2regioncode.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Convert coordinates to region codes
         * @description Returns the administrative dong and the legal dong that a point lies in, with their codes. The coordinates in the
         *     response are those of the district, not of the point, and are numbers.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["convertCoordToRegionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/local/geo/coord2address.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Convert coordinates to an address
         * @description Returns the address of a point by lot number and by road name. Not every point has an address by road name:
         *     `road_address` is null then.
         *
         *     For a point in a building complex, the address by lot number is the complex's main one.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["convertCoordToAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/local/geo/transcoord.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Convert coordinates to another system
         * @description Converts a point from one coordinate system to another. The coordinates in the response are numbers.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["transformCoord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/local/search/keyword.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search places by keyword
         * @description Finds places by keyword, anywhere or within a circle (`x`, `y` and `radius`) or a rectangle (`rect`).
         *
         *     At most 45 places of a search can be paged through, however many match: with 15 on a page, that is 3 pages. A page
         *     after the last one returns the places of the last one again, with `is_end` true.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["searchPlaceByKeyword"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/local/search/category.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search places by category
         * @description Finds places of a category group within a circle or a rectangle. A call needs `x`, `y` and `radius`, or `rect`.
         *
         *     At most 45 places of a search can be paged through, however many match: with 15 on a page, that is 3 pages. A page
         *     after the last one returns the places of the last one again, with `is_end` true.
         *
         *     Quota: 100,000 calls a day for the app.
         */
        get: operations["searchPlaceByCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/routing/walk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a walking route
         * @description Finds one way to walk from a start to an end, by up to five stops.
         *
         *     A route that does not exist is not an error: the status is 200, and `status` in the body says why. Read
         *     `route` only where it is `OK`.
         *
         *     Kakao ignores parameters that it does not know. A stop under another name is dropped in silence, so compare the number
         *     of legs, which is the number of stops and one more, with what was asked for.
         *
         *     The app needs Kakao Map switched on in the console, and no review. Browsers cannot call this: the host sends no CORS
         *     headers.
         *
         *     Quota: 1,000 calls a day for the app are free; with paid use on, each further call costs 10 won.
         *
         *     Not found in Kakao's pages; seen in use. Of Kakao's page only the beginning could be read; the rest is known from notes on it and from working public code. The longest walk that is routed, and whether a used-up quota is status 400 or 429, are not known.
         */
        get: operations["getWalkingRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/routing/bicycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a bicycle route
         * @description Finds one way to ride a bicycle from a start to an end, by up to five stops. The response is that of a walking route.
         *
         *     A route that does not exist is not an error: the status is 200, and `status` in the body says why. Read
         *     `route` only where it is `OK`.
         *
         *     The app needs Kakao Map switched on in the console, and no review. Browsers cannot call this: the host sends no CORS
         *     headers.
         *
         *     Quota: 1,000 calls a day for the app are free.
         *
         *     Not found in Kakao's pages; seen in use. Of Kakao's page only the beginning could be read; the rest is known from working public code, which shows no failure. That the reasons for a missing route are those of walking is inferred. The longest ride that is routed, and whether a used-up quota is status 400 or 429, are not known.
         */
        get: operations["getBicycleRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/routing/publictraffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find public transport routes
         * @description Finds ways to get from a start to an end by bus and subway. It takes no stops, no preference and no time of departure.
         *
         *     Routes that do not exist are no error: the status is 200, and `status` in the body says why there are none. Read `routes`
         *     only where it is `OK`.
         *
         *     The routes come in no promised order; the first need not be the fastest. Up to 15 were seen, and their number cannot be
         *     asked for.
         *
         *     The steps of a route reach from where the first vehicle is boarded to where the last one is left. The walks before and
         *     after are not among them, though `totalTime` counts them.
         *
         *     The app needs Kakao Map switched on in the console, and no review. Browsers cannot call this: the host sends no CORS
         *     headers.
         *
         *     Quota: 1,000 calls a day for the app are free.
         *
         *     Not found in Kakao's pages; seen in use. Of Kakao's page only the beginning could be read; the rest is known from public code that restates it and from responses that developers quote. Whether a used-up quota is status 400 or 429 is not known.
         */
        get: operations["getTransitRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/search/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search web documents
         * @description Returns one page of the web documents that Daum Search finds.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchWeb"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/search/vclip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search videos
         * @description Returns one page of the videos that Daum Search finds. Kakao calls them `vclip` in the path.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/search/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search images
         * @description Returns one page of the images that Daum Search finds, with the pages that contain them.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/search/blog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search blog posts
         * @description Returns one page of the blog posts that Daum Search finds.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchBlog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/search/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search books
         * @description Returns one page of the books that Daum Search finds, with their prices.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/search/cafe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Daum cafe posts
         * @description Returns one page of the posts in Daum cafes that Daum Search finds.
         *
         *     To get the next page, increase `page` until `is_end` is true.
         *
         *     Quota: 30,000 calls a day for the app, and 50,000 calls a day for all searches together.
         */
        get: operations["searchCafe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        LocalFormat: LocalFormat;
        AddressAnalyzeType: AddressAnalyzeType;
        AddressSearchMeta: AddressSearchMeta;
        KnownAddressType: KnownAddressType;
        AddressType: AddressType;
        KnownYesNo: KnownYesNo;
        YesNo: YesNo;
        LotAddress: LotAddress;
        RoadAddress: RoadAddress;
        AddressDocument: AddressDocument;
        AddressSearchResult: AddressSearchResult;
        LocalXml: LocalXml;
        KnownDapiErrorType: KnownDapiErrorType;
        DapiErrorType: DapiErrorType;
        DapiError: DapiError;
        Coordinate: Coordinate;
        GeoCoordinateSystem: GeoCoordinateSystem;
        LocalCount: LocalCount;
        KnownRegionType: KnownRegionType;
        RegionType: RegionType;
        Region: Region;
        RegionResult: RegionResult;
        PointLotAddress: PointLotAddress;
        PointRoadAddress: PointRoadAddress;
        PointAddress: PointAddress;
        PointAddressResult: PointAddressResult;
        CoordinateSystem: CoordinateSystem;
        Point: Point;
        PointResult: PointResult;
        KnownCategoryGroupCode: KnownCategoryGroupCode;
        PlaceSort: PlaceSort;
        PlaceQueryAnalysis: PlaceQueryAnalysis;
        PlaceSearchMeta: PlaceSearchMeta;
        CategoryGroupCode: CategoryGroupCode;
        Place: Place;
        PlaceSearchResult: PlaceSearchResult;
        WalkingRouteMode: WalkingRouteMode;
        RouteCoordinateSystem: RouteCoordinateSystem;
        PathRouteProperties: PathRouteProperties;
        PathLegProperties: PathLegProperties;
        PathStepProperties: PathStepProperties;
        RouteLine: RouteLine;
        PathStep: PathStep;
        PathLeg: PathLeg;
        PathRoute: PathRoute;
        FoundPathRoute: FoundPathRoute;
        KnownPathRouteFailure: KnownPathRouteFailure;
        PathRouteFailure: PathRouteFailure;
        MissingPathRoute: MissingPathRoute;
        PathRouteResult: PathRouteResult;
        BicycleRouteMode: BicycleRouteMode;
        TransitProperties: TransitProperties;
        KnownTransitRouteType: KnownTransitRouteType;
        TransitRouteType: TransitRouteType;
        TransitFare: TransitFare;
        TransitRouteProperties: TransitRouteProperties;
        KnownTransitStepType: KnownTransitStepType;
        TransitStepType: TransitStepType;
        TransitStop: TransitStop;
        TransitVehicle: TransitVehicle;
        TransitStepProperties: TransitStepProperties;
        TransitStep: TransitStep;
        TransitRoute: TransitRoute;
        FoundTransitRoutes: FoundTransitRoutes;
        KnownTransitRouteFailure: KnownTransitRouteFailure;
        TransitRouteFailure: TransitRouteFailure;
        MissingTransitRoutes: MissingTransitRoutes;
        TransitRouteResult: TransitRouteResult;
        SearchSort: SearchSort;
        SearchMeta: SearchMeta;
        WebDocument: WebDocument;
        WebSearchResult: WebSearchResult;
        VideoDocument: VideoDocument;
        VideoSearchResult: VideoSearchResult;
        KnownImageCollection: KnownImageCollection;
        ImageCollection: ImageCollection;
        ImageDocument: ImageDocument;
        ImageSearchResult: ImageSearchResult;
        SearchThumbnail: SearchThumbnail;
        BlogDocument: BlogDocument;
        BlogSearchResult: BlogSearchResult;
        BookSort: BookSort;
        BookTarget: BookTarget;
        BookDocument: BookDocument;
        BookSearchResult: BookSearchResult;
        CafeDocument: CafeDocument;
        CafeSearchResult: CafeSearchResult;
    };
    responses: {
        /** @description A parameter is missing or wrong, or a quota is exceeded. */
        DapiBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DapiError;
            };
        };
        /** @description The key is invalid, or the caller does not match what is registered for the app. */
        DapiUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DapiError;
            };
        };
        /** @description The app is not allowed to use the API. */
        DapiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DapiError;
            };
        };
        /** @description A monthly or daily quota, or the limit of calls per second, is exceeded. Newer responses have status 400 instead. */
        DapiTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": DapiError;
            };
        };
        /** @description System error at Kakao. A retry may succeed. The body of this status is not documented for this host. */
        DapiInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A gateway in front of the API failed. A retry may succeed. The body of this status is not documented; it need not be JSON. */
        DapiBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service is under maintenance or overloaded. A retry may succeed. The body of this status is not documented for this host. */
        DapiServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
        localFormatParameter: LocalFormat;
        /** @description Page of results, starting at 1. */
        localPage: number;
        /** @description X of the point; the longitude in a system of longitude and latitude. */
        pointX: Coordinate;
        /** @description Y of the point; the latitude in a system of longitude and latitude. */
        pointY: Coordinate;
        /** @description Coordinate system of `x` and `y`. Defaults to `WGS84`. */
        pointSystem: GeoCoordinateSystem;
        /**
         * @description Longitude of the center. With `y` and `radius` it limits the search to a circle; with `y` and `sort=distance`
         *     distances are measured from it.
         */
        centerX: Coordinate;
        /** @description Latitude of the center; see `x`. */
        centerY: Coordinate;
        /** @description Maximum distance from the center in meters. Requires `x` and `y`. */
        placeRadius: number;
        /**
         * @description Rectangle that limits the search, as a comma-separated list: X and Y of its left corner, then X and Y of its right
         *     corner. In practice these are the lower left and the upper right corner.
         */
        placeRect: Coordinate[];
        /** @description Number of places on a page. */
        placeSize: number;
        /** @description Sort order. Defaults to `accuracy`. `distance` requires `x` and `y`. */
        placeSortParameter: PlaceSort;
        /** @description X of the start; the longitude in WGS84. Not found in Kakao's pages; seen in use. */
        startX: Coordinate;
        /** @description Y of the start; the latitude in WGS84. Not found in Kakao's pages; seen in use. */
        startY: Coordinate;
        /** @description X of the end. Not found in Kakao's pages; seen in use. */
        endX: Coordinate;
        /** @description Y of the end. Not found in Kakao's pages; seen in use. */
        endY: Coordinate;
        /** @description X of each stop in order, as a comma-separated list. As many as in `via_y`. Not found in Kakao's pages; seen in use. */
        viaX: Coordinate[];
        /** @description Y of each stop in order, as a comma-separated list. As many as in `via_x`. Not found in Kakao's pages; seen in use. */
        viaY: Coordinate[];
        /** @description Name of the start. Not found in Kakao's pages; seen in use. */
        startName: string;
        /** @description Name of each stop in order, as a comma-separated list. A comma in a name cannot be told from those between names. Not found in Kakao's pages; seen in use. */
        viaNames: string[];
        /** @description Name of the end. Not found in Kakao's pages; seen in use. */
        endName: string;
        /** @description Coordinate system of the request. Not found in Kakao's pages; seen in use. */
        inputCoord: RouteCoordinateSystem;
        /** @description Coordinate system of the response. Not found in Kakao's pages; seen in use. */
        outputCoord: RouteCoordinateSystem;
        /** @description Words to search for. */
        daumQuery: string;
        /** @description Sort order of the results. Defaults to `accuracy`. */
        daumSort: SearchSort;
        /** @description Page of results, starting at 1. */
        daumPage: number;
        /** @description Number of results per page. */
        daumSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ResponseDapiBadRequest = components['responses']['DapiBadRequest'];
export type ResponseDapiUnauthorized = components['responses']['DapiUnauthorized'];
export type ResponseDapiForbidden = components['responses']['DapiForbidden'];
export type ResponseDapiTooManyRequests = components['responses']['DapiTooManyRequests'];
export type ResponseDapiInternalServerError = components['responses']['DapiInternalServerError'];
export type ResponseDapiBadGateway = components['responses']['DapiBadGateway'];
export type ResponseDapiServiceUnavailable = components['responses']['DapiServiceUnavailable'];
export type ParameterLocalFormatParameter = components['parameters']['localFormatParameter'];
export type ParameterLocalPage = components['parameters']['localPage'];
export type ParameterPointX = components['parameters']['pointX'];
export type ParameterPointY = components['parameters']['pointY'];
export type ParameterPointSystem = components['parameters']['pointSystem'];
export type ParameterCenterX = components['parameters']['centerX'];
export type ParameterCenterY = components['parameters']['centerY'];
export type ParameterPlaceRadius = components['parameters']['placeRadius'];
export type ParameterPlaceRect = components['parameters']['placeRect'];
export type ParameterPlaceSize = components['parameters']['placeSize'];
export type ParameterPlaceSortParameter = components['parameters']['placeSortParameter'];
export type ParameterStartX = components['parameters']['startX'];
export type ParameterStartY = components['parameters']['startY'];
export type ParameterEndX = components['parameters']['endX'];
export type ParameterEndY = components['parameters']['endY'];
export type ParameterViaX = components['parameters']['viaX'];
export type ParameterViaY = components['parameters']['viaY'];
export type ParameterStartName = components['parameters']['startName'];
export type ParameterViaNames = components['parameters']['viaNames'];
export type ParameterEndName = components['parameters']['endName'];
export type ParameterInputCoord = components['parameters']['inputCoord'];
export type ParameterOutputCoord = components['parameters']['outputCoord'];
export type ParameterDaumQuery = components['parameters']['daumQuery'];
export type ParameterDaumSort = components['parameters']['daumSort'];
export type ParameterDaumPage = components['parameters']['daumPage'];
export type ParameterDaumSize = components['parameters']['daumSize'];
export interface operations {
    searchAddress: {
        parameters: {
            query: {
                /** @description Address to look up, by lot number or by road name. */
                query: string;
                /** @description How closely the address must match. Defaults to `similar`. */
                analyze_type?: AddressAnalyzeType;
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["localPage"];
                /** @description Number of addresses on a page. */
                size?: number;
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddressSearchResult;
                    "text/xml": LocalXml;
                };
            };
            /** @description A parameter is missing or wrong, or a quota is exceeded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    convertCoordToRegionCode: {
        parameters: {
            query: {
                /** @description X of the point; the longitude in a system of longitude and latitude. */
                x: components["parameters"]["pointX"];
                /** @description Y of the point; the latitude in a system of longitude and latitude. */
                y: components["parameters"]["pointY"];
                /** @description Coordinate system of `x` and `y`. Defaults to `WGS84`. */
                input_coord?: components["parameters"]["pointSystem"];
                /** @description Coordinate system of `x` and `y` in the response. Defaults to `WGS84`. */
                output_coord?: GeoCoordinateSystem;
                /** @description Language. Former versions of Kakao's Flutter SDK could send it; no page of Kakao names it. Not found in Kakao's pages; known from its SDKs. */
                lang?: string;
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The districts of the point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegionResult;
                    "text/xml": LocalXml;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    convertCoordToAddress: {
        parameters: {
            query: {
                /** @description X of the point; the longitude in a system of longitude and latitude. */
                x: components["parameters"]["pointX"];
                /** @description Y of the point; the latitude in a system of longitude and latitude. */
                y: components["parameters"]["pointY"];
                /** @description Coordinate system of `x` and `y`. Defaults to `WGS84`. */
                input_coord?: components["parameters"]["pointSystem"];
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the point, if it has one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PointAddressResult;
                    "text/xml": LocalXml;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            /** @description The app is not allowed to use the API. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    transformCoord: {
        parameters: {
            query: {
                /** @description X of the point; the longitude in a system of longitude and latitude. */
                x: components["parameters"]["pointX"];
                /** @description Y of the point; the latitude in a system of longitude and latitude. */
                y: components["parameters"]["pointY"];
                /** @description Coordinate system of `x` and `y`. Defaults to `WGS84`. */
                input_coord?: CoordinateSystem;
                /** @description Coordinate system to convert to. Required, although Kakao's table names the default `WGS84`. */
                output_coord: CoordinateSystem;
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The converted point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PointResult;
                    "text/xml": LocalXml;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchPlaceByKeyword: {
        parameters: {
            query: {
                /** @description Keywords to search for. They may name a region, as in `중앙로 맛집`. */
                query: string;
                /** @description Category group that the places must be in. Defaults to all. */
                category_group_code?: KnownCategoryGroupCode;
                /**
                 * @description Longitude of the center. With `y` and `radius` it limits the search to a circle; with `y` and `sort=distance`
                 *     distances are measured from it.
                 */
                x?: components["parameters"]["centerX"];
                /** @description Latitude of the center; see `x`. */
                y?: components["parameters"]["centerY"];
                /** @description Maximum distance from the center in meters. Requires `x` and `y`. */
                radius?: components["parameters"]["placeRadius"];
                /**
                 * @description Rectangle that limits the search, as a comma-separated list: X and Y of its left corner, then X and Y of its right
                 *     corner. In practice these are the lower left and the upper right corner.
                 */
                rect?: components["parameters"]["placeRect"];
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["localPage"];
                /** @description Number of places on a page. */
                size?: components["parameters"]["placeSize"];
                /** @description Sort order. Defaults to `accuracy`. `distance` requires `x` and `y`. */
                sort?: components["parameters"]["placeSortParameter"];
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlaceSearchResult;
                    "text/xml": LocalXml;
                };
            };
            /** @description A parameter is missing or wrong, or a quota is exceeded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            /** @description A monthly or daily quota, or the limit of calls per second, is exceeded. Newer responses have status 400 instead. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchPlaceByCategory: {
        parameters: {
            query: {
                /** @description Category group to search for. */
                category_group_code: KnownCategoryGroupCode;
                /**
                 * @description Longitude of the center. With `y` and `radius` it limits the search to a circle; with `y` and `sort=distance`
                 *     distances are measured from it.
                 */
                x?: components["parameters"]["centerX"];
                /** @description Latitude of the center; see `x`. */
                y?: components["parameters"]["centerY"];
                /** @description Maximum distance from the center in meters. Requires `x` and `y`. */
                radius?: components["parameters"]["placeRadius"];
                /**
                 * @description Rectangle that limits the search, as a comma-separated list: X and Y of its left corner, then X and Y of its right
                 *     corner. In practice these are the lower left and the upper right corner.
                 */
                rect?: components["parameters"]["placeRect"];
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["localPage"];
                /** @description Number of places on a page. */
                size?: components["parameters"]["placeSize"];
                /** @description Sort order. Defaults to `accuracy`. `distance` requires `x` and `y`. */
                sort?: components["parameters"]["placeSortParameter"];
            };
            header?: never;
            path?: {
                /** @description Format of the response, as the extension of the path. `.{format}` may be left out; the response is JSON then. */
                format?: components["parameters"]["localFormatParameter"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlaceSearchResult;
                    "text/xml": LocalXml;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    getWalkingRoute: {
        parameters: {
            query: {
                /** @description X of the start; the longitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_x: components["parameters"]["startX"];
                /** @description Y of the start; the latitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_y: components["parameters"]["startY"];
                /** @description X of the end. Not found in Kakao's pages; seen in use. */
                end_x: components["parameters"]["endX"];
                /** @description Y of the end. Not found in Kakao's pages; seen in use. */
                end_y: components["parameters"]["endY"];
                /** @description X of each stop in order, as a comma-separated list. As many as in `via_y`. Not found in Kakao's pages; seen in use. */
                via_x?: components["parameters"]["viaX"];
                /** @description Y of each stop in order, as a comma-separated list. As many as in `via_x`. Not found in Kakao's pages; seen in use. */
                via_y?: components["parameters"]["viaY"];
                /** @description Name of the start. Not found in Kakao's pages; seen in use. */
                s_name?: components["parameters"]["startName"];
                /** @description Name of each stop in order, as a comma-separated list. A comma in a name cannot be told from those between names. Not found in Kakao's pages; seen in use. */
                v_name?: components["parameters"]["viaNames"];
                /** @description Name of the end. Not found in Kakao's pages; seen in use. */
                e_name?: components["parameters"]["endName"];
                /** @description What to look for in a route. Not found in Kakao's pages; seen in use. */
                route_mode?: WalkingRouteMode;
                /** @description Coordinate system of the request. Not found in Kakao's pages; seen in use. */
                input_coord?: components["parameters"]["inputCoord"];
                /** @description Coordinate system of the response. Not found in Kakao's pages; seen in use. */
                output_coord?: components["parameters"]["outputCoord"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route, or why none was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PathRouteResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    getBicycleRoute: {
        parameters: {
            query: {
                /** @description X of the start; the longitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_x: components["parameters"]["startX"];
                /** @description Y of the start; the latitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_y: components["parameters"]["startY"];
                /** @description X of the end. Not found in Kakao's pages; seen in use. */
                end_x: components["parameters"]["endX"];
                /** @description Y of the end. Not found in Kakao's pages; seen in use. */
                end_y: components["parameters"]["endY"];
                /** @description X of each stop in order, as a comma-separated list. As many as in `via_y`. Not found in Kakao's pages; seen in use. */
                via_x?: components["parameters"]["viaX"];
                /** @description Y of each stop in order, as a comma-separated list. As many as in `via_x`. Not found in Kakao's pages; seen in use. */
                via_y?: components["parameters"]["viaY"];
                /** @description Name of the start. Not found in Kakao's pages; seen in use. */
                s_name?: components["parameters"]["startName"];
                /** @description Name of each stop in order, as a comma-separated list. A comma in a name cannot be told from those between names. Not found in Kakao's pages; seen in use. */
                v_name?: components["parameters"]["viaNames"];
                /** @description Name of the end. Not found in Kakao's pages; seen in use. */
                e_name?: components["parameters"]["endName"];
                /** @description What to look for in a route. Not found in Kakao's pages; seen in use. Which of them is the default is not known. */
                route_mode?: BicycleRouteMode;
                /** @description Coordinate system of the request. Not found in Kakao's pages; seen in use. */
                input_coord?: components["parameters"]["inputCoord"];
                /** @description Coordinate system of the response. Not found in Kakao's pages; seen in use. */
                output_coord?: components["parameters"]["outputCoord"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route, or why none was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PathRouteResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    getTransitRoutes: {
        parameters: {
            query: {
                /** @description X of the start; the longitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_x: components["parameters"]["startX"];
                /** @description Y of the start; the latitude in WGS84. Not found in Kakao's pages; seen in use. */
                start_y: components["parameters"]["startY"];
                /** @description X of the end. Not found in Kakao's pages; seen in use. */
                end_x: components["parameters"]["endX"];
                /** @description Y of the end. Not found in Kakao's pages; seen in use. */
                end_y: components["parameters"]["endY"];
                /** @description Name of the start. Not found in Kakao's pages; seen in use. */
                s_name?: components["parameters"]["startName"];
                /** @description Name of the end. Not found in Kakao's pages; seen in use. */
                e_name?: components["parameters"]["endName"];
                /** @description Coordinate system of the request. Not found in Kakao's pages; seen in use. */
                input_coord?: components["parameters"]["inputCoord"];
                /** @description Coordinate system of the response. Not found in Kakao's pages; seen in use. */
                output_coord?: components["parameters"]["outputCoord"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The routes, or why there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransitRouteResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchWeb: {
        parameters: {
            query: {
                /** @description Words to search for. */
                query: components["parameters"]["daumQuery"];
                /** @description Sort order of the results. Defaults to `accuracy`. */
                sort?: components["parameters"]["daumSort"];
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["daumPage"];
                /** @description Number of results per page. */
                size?: components["parameters"]["daumSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of web documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebSearchResult;
                };
            };
            /** @description A parameter is missing or wrong, or a quota is exceeded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchVideo: {
        parameters: {
            query: {
                /** @description Words to search for. */
                query: components["parameters"]["daumQuery"];
                /** @description Sort order of the results. Defaults to `accuracy`. */
                sort?: components["parameters"]["daumSort"];
                /** @description Page of results, starting at 1. There are fewer pages than in the other searches. */
                page?: number;
                /** @description Number of results per page. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of videos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VideoSearchResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchImage: {
        parameters: {
            query: {
                /** @description Words to search for. */
                query: components["parameters"]["daumQuery"];
                /** @description Sort order of the results. Defaults to `accuracy`. */
                sort?: components["parameters"]["daumSort"];
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["daumPage"];
                /** @description Number of results per page. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImageSearchResult;
                };
            };
            /** @description A parameter is missing or wrong, or a quota is exceeded. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchBlog: {
        parameters: {
            query: {
                /**
                 * @description Words to search for. To search only one blog, put its URL and a space before the words, as in
                 *     `https://blog.example.com 여행`.
                 */
                query: string;
                /** @description Sort order of the results. Defaults to `accuracy`. */
                sort?: components["parameters"]["daumSort"];
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["daumPage"];
                /** @description Number of results per page. */
                size?: components["parameters"]["daumSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of blog posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlogSearchResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            /** @description A monthly or daily quota, or the limit of calls per second, is exceeded. Newer responses have status 400 instead. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchBook: {
        parameters: {
            query: {
                /** @description Words to search for. */
                query: components["parameters"]["daumQuery"];
                /** @description Sort order of the results. Defaults to `accuracy`. */
                sort?: BookSort;
                /** @description Page of results, starting at 1. */
                page?: components["parameters"]["daumPage"];
                /** @description Number of results per page. */
                size?: components["parameters"]["daumSize"];
                /** @description Field to search in. */
                target?: BookTarget;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of books. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BookSearchResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DapiError;
                };
            };
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
    searchCafe: {
        parameters: {
            query: {
                /** @description Words to search for. Not found in Kakao's pages; seen in use. */
                query: string;
                /** @description Sort order of the results. Defaults to `accuracy`. Not found in Kakao's pages; seen in use. */
                sort?: SearchSort;
                /** @description Page of results, starting at 1. Not found in Kakao's pages; seen in use. */
                page?: number;
                /** @description Number of results per page. Not found in Kakao's pages; seen in use. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cafe posts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CafeSearchResult;
                };
            };
            400: components["responses"]["DapiBadRequest"];
            401: components["responses"]["DapiUnauthorized"];
            403: components["responses"]["DapiForbidden"];
            429: components["responses"]["DapiTooManyRequests"];
            500: components["responses"]["DapiInternalServerError"];
            502: components["responses"]["DapiBadGateway"];
            503: components["responses"]["DapiServiceUnavailable"];
        };
    };
}
/**
 * @description Format of a response. Kakao's tables write the names in capitals, its samples and working calls in lower case.
 *
 *     - `json`: JSON. Kakao's default when a call names no format.
 *     - `xml`: XML; see `LocalXml`.
 * @enum {string}
 */
export type LocalFormat = "json" | "xml";
/**
 * @description How closely an address has to match.
 *
 *     - `similar`: also addresses that match only a part of the building name.
 *     - `exact`: if the address names a building exactly, only those with exactly that name.
 * @enum {string}
 */
export type AddressAnalyzeType = "similar" | "exact";
/** @description How many results the search found, and whether more pages follow. */
export interface AddressSearchMeta {
    /**
     * Format: int32
     * @description Total number of addresses found.
     */
    total_count: number;
    /**
     * Format: int32
     * @description Number of those addresses that can be paged through. Whether there is a maximum is not documented; an older page said 45, the newer ones name none.
     */
    pageable_count: number;
    /** @description Whether this is the last page. While it is false, increase `page` by one for the next. */
    is_end: boolean;
}
/**
 * @description Kind of an address.
 *
 *     - `REGION`: name of a district.
 *     - `ROAD`: name of a road.
 *     - `REGION_ADDR`: address by lot number.
 *     - `ROAD_ADDR`: address by road name.
 * @enum {string}
 */
export type KnownAddressType = "REGION" | "ROAD" | "REGION_ADDR" | "ROAD_ADDR";
/** @description Kind of an address. */
export type AddressType = KnownAddressType | (string & {});
/**
 * @description Yes or no.
 *
 *     - `Y`: yes.
 *     - `N`: no.
 * @enum {string}
 */
export type KnownYesNo = "Y" | "N";
/** @description Yes or no. */
export type YesNo = KnownYesNo | (string & {});
/** @description Address by lot number (지번 주소). */
export interface LotAddress {
    /** @description The whole address. */
    address_name: string;
    /** @description Province or metropolitan city (시도). */
    region_1depth_name: string;
    /** @description City, county or district (구). */
    region_2depth_name: string;
    /** @description Legal dong (법정동), or eup or myeon (읍, 면) with its ri (리). */
    region_3depth_name: string;
    /** @description Administrative dong (행정동). Empty if it cannot be determined, as for a whole dong. */
    region_3depth_h_name: string;
    /** @description Code of the administrative dong, 10 digits. Empty if it cannot be determined. */
    h_code: string;
    /** @description Code of the legal dong, 10 digits. */
    b_code: string;
    /** @description Whether the lot is on mountain land. */
    mountain_yn: YesNo;
    /** @description Main lot number. Empty for a district. */
    main_address_no: string;
    /** @description Sub lot number. May be empty. */
    sub_address_no: string;
    /**
     * @deprecated
     * @description Old six-digit postcode. No longer in Kakao's samples; `zone_no` of the road address holds the postcode.
     */
    zip_code?: string;
    /** @description Longitude, as a decimal string. */
    x: string;
    /** @description Latitude, as a decimal string. */
    y: string;
}
/** @description Address by road name (도로명 주소). */
export interface RoadAddress {
    /** @description The whole address. */
    address_name: string;
    /** @description Region, first level. */
    region_1depth_name: string;
    /** @description Region, second level. */
    region_2depth_name: string;
    /** @description Region, third level. */
    region_3depth_name: string;
    /** @description Name of the road. */
    road_name: string;
    /** @description Whether the address is underground. */
    underground_yn: YesNo;
    /** @description Main building number. Empty for a road. */
    main_building_no: string;
    /** @description Sub building number. May be empty. */
    sub_building_no: string;
    /** @description Name of the building. May be empty. */
    building_name: string;
    /** @description Postcode, five digits. Empty for a road. */
    zone_no: string;
    /** @description Longitude, as a decimal string. */
    x: string;
    /** @description Latitude, as a decimal string. */
    y: string;
}
/** @description An address, in both styles where it has both. */
export interface AddressDocument {
    /** @description The whole address, by lot number or by road name as in the query. */
    address_name: string;
    /** @description What `address_name` contains. */
    address_type: AddressType;
    /** @description Longitude, as a decimal string. */
    x: string;
    /** @description Latitude, as a decimal string. */
    y: string;
    /** @description Address by lot number. Null if it has none, as for a road (`ROAD`). */
    address: LotAddress | null;
    /** @description Address by road name. Null if it has none, as for a place name (`REGION`). */
    road_address: RoadAddress | null;
}
/** @description One page of addresses. */
export interface AddressSearchResult {
    meta: AddressSearchMeta;
    /** @description Addresses on this page. Empty when nothing matches. */
    documents: AddressDocument[];
}
/**
 * @description The same response as XML text in UTF-8.
 *
 *     The root element is `result`. It contains `meta` once and one element `documents` for each document, without an
 *     element around them. The fields are child elements with the same names as in JSON; an object nests them, and an
 *     empty value is an empty element. The order of the elements is not that of the JSON.
 *
 *     Older responses have further elements in an address: `zip_code`, and `main_adderss_no`, `sub_adderss_no` and
 *     `undergroun_yn`, misspelled twins of `main_address_no`, `sub_address_no` and `underground_yn`.
 *
 *     Not found in Kakao's pages; seen in use. Kakao documents the content type only. How null, a list inside `same_name` and an error are written is not known.
 */
export type LocalXml = string;
/**
 * @description Classes of errors of dapi.kakao.com, the `errorType` of its errors. Kakao's pages list none.
 *
 *     - `AccessDeniedError`: The key is wrong, or the caller does not match what is registered for the app. Check the key and the registered domains and IP addresses.
 *     - `BadRequest`: A quota, or the limit of calls per second, is exceeded. `code` is `-10`. Send fewer calls per second, or wait until the quota resets.
 *     - `InvalidArgument`: A parameter is out of range. Correct the request: see the message for the parameter.
 *     - `MissingParameter`: A required parameter is missing. Send the parameter that the message names.
 *     - `NotAuthorizedError`: The app may not use the API. Switch the product on in the console, Kakao Map under [Kakao Map] > [Usage settings] > [State].
 *     - `RequestThrottled`: A quota, or the limit of calls per second, is exceeded. Newer responses have `BadRequest` with status 400 instead. Send fewer calls per second, or wait until the quota resets.
 *     - `ResourceNotFound`: The host has no such path. Check the path and the method.
 *     - `ValidationError`: A parameter is out of range. Correct the parameter that the message names.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownDapiErrorType = "AccessDeniedError" | "BadRequest" | "InvalidArgument" | "MissingParameter" | "NotAuthorizedError" | "RequestThrottled" | "ResourceNotFound" | "ValidationError";
/** @description Class of the error. Branch on this. */
export type DapiErrorType = KnownDapiErrorType | (string & {});
/** @description Error body of dapi.kakao.com, as seen in responses. Not found in Kakao's pages; seen in use. */
export interface DapiError {
    errorType: DapiErrorType;
    /** @description Cause of the failure in English. Messages change; never branch on them. */
    message: string;
    /**
     * Format: int32
     * @description Error code as on kapi.kakao.com. Only with `BadRequest`, where it is `-10`. Not found in Kakao's pages; seen in use.
     */
    code?: number;
}
/**
 * Format: double
 * @description A coordinate, as a decimal. Kakao's tables say string for some operations and number for others. A query writes both
 *     alike, so both are accepted: what one operation returns can be passed to another unchanged.
 */
export type Coordinate = string | number;
/**
 * @description A coordinate system in which districts and addresses can be requested: five of those of `CoordinateSystem`, which
 *     says where the meanings come from.
 *
 *     - `WGS84`: longitude and latitude in degrees.
 *     - `WCONGNAMUL`: grid of Kakao Map, on WGS84.
 *     - `CONGNAMUL`: grid of Kakao Map, on Bessel.
 *     - `WTM`: Transverse Mercator on WGS84, in meters; 38° N 127° E is at (200000, 500000).
 *     - `TM`: Transverse Mercator about the same meridian, on Bessel, in meters.
 * @enum {string}
 */
export type GeoCoordinateSystem = "WGS84" | "WCONGNAMUL" | "CONGNAMUL" | "WTM" | "TM";
/** @description How many results were found. */
export interface LocalCount {
    /**
     * Format: int32
     * @description Number of documents.
     */
    total_count: number;
}
/**
 * @description Kind of a district.
 *
 *     - `H`: administrative dong (행정동).
 *     - `B`: legal dong (법정동).
 * @enum {string}
 */
export type KnownRegionType = "H" | "B";
/** @description Kind of a district. */
export type RegionType = KnownRegionType | (string & {});
/** @description A district that a point lies in. */
export interface Region {
    /** @description Kind of the district. */
    region_type: RegionType;
    /** @description The full name of the district. */
    address_name: string;
    /** @description Province or metropolitan city (시도). Not available at sea. Whether the field is omitted or empty at sea is not documented. */
    region_1depth_name?: string;
    /** @description City, county or district (구). Not available at sea. Whether the field is omitted or empty at sea is not documented. */
    region_2depth_name?: string;
    /** @description Legal or administrative dong by `region_type`, or eup or myeon (읍, 면). Not available at sea. Whether the field is omitted or empty at sea is not documented. */
    region_3depth_name?: string;
    /** @description Ri (리), only for `region_type` `B`. Empty otherwise. */
    region_4depth_name: string;
    /** @description Code of the district, 10 digits. */
    code: string;
    /**
     * Format: double
     * @description X of the district, in the system that `output_coord` names.
     */
    x: number;
    /**
     * Format: double
     * @description Y of the district, in the system that `output_coord` names.
     */
    y: number;
}
/** @description The districts of a point. */
export interface RegionResult {
    meta: LocalCount;
    /** @description The districts. Usually one of each kind, `B` and `H`. */
    documents: Region[];
}
/** @description Address of a point by lot number (지번 주소). Unlike `LotAddress`, it has no coordinates and no codes. */
export interface PointLotAddress {
    /** @description The whole address. */
    address_name: string;
    /** @description Province or metropolitan city (시도). */
    region_1depth_name: string;
    /** @description City, county or district (구). */
    region_2depth_name: string;
    /** @description Legal dong (법정동), or eup or myeon (읍, 면) with its ri (리). */
    region_3depth_name: string;
    /** @description Whether the lot is on mountain land. */
    mountain_yn: YesNo;
    /** @description Main lot number. */
    main_address_no: string;
    /** @description Sub lot number. May be empty. */
    sub_address_no: string;
    /**
     * @deprecated
     * @description Old six-digit postcode. Not in Kakao's samples, and empty where responses still have it; `zone_no` of the road
     *     address holds the postcode.
     */
    zip_code?: string;
}
/** @description Address of a point by road name (도로명 주소). Unlike `RoadAddress`, it has no coordinates. */
export interface PointRoadAddress {
    /** @description The whole address. It may write the region differently from the fields below. */
    address_name: string;
    /** @description Province or metropolitan city (시도). */
    region_1depth_name: string;
    /** @description City, county or district (구). */
    region_2depth_name: string;
    /** @description Eup or myeon (읍, 면). May be empty. */
    region_3depth_name: string;
    /** @description Name of the road. */
    road_name: string;
    /** @description Whether the address is underground. */
    underground_yn: YesNo;
    /** @description Main building number. */
    main_building_no: string;
    /** @description Sub building number. May be empty. */
    sub_building_no: string;
    /** @description Name of the building. May be empty. */
    building_name: string;
    /** @description Postcode, five digits. */
    zone_no: string;
}
/** @description Address of a point, in both styles where it has both. */
export interface PointAddress {
    /** @description Address by lot number. Kakao promises one of the two addresses; whether this one can be null is not known, and allowed here. */
    address: PointLotAddress | null;
    /** @description Address by road name. Null if the point has none. */
    road_address: PointRoadAddress | null;
}
/** @description The address of a point. */
export interface PointAddressResult {
    /** @description How many results were found, 0 or 1. */
    meta: LocalCount;
    /** @description The address, or nothing. */
    documents: PointAddress[];
}
/**
 * @description A coordinate system. Kakao documents only the names. Their meanings are concluded from Kakao's samples and from
 *     public conversion code: the names with a leading `W` use the WGS84 ellipsoid, those without use Bessel's.
 *
 *     - `WGS84`: longitude and latitude in degrees.
 *     - `WCONGNAMUL`: grid of Kakao Map, on WGS84.
 *     - `CONGNAMUL`: grid of Kakao Map, on Bessel.
 *     - `WTM`: Transverse Mercator on WGS84, in meters; 38° N 127° E is at (200000, 500000).
 *     - `TM`: Transverse Mercator about the same meridian, on Bessel, in meters.
 *     - `KTM`: Transverse Mercator about 128° E, on Bessel.
 *     - `UTM`: Universal Transverse Mercator.
 *     - `BESSEL`: longitude and latitude in degrees, on Bessel.
 *     - `WKTM`: `KTM` on WGS84.
 *     - `WUTM`: `UTM` on WGS84.
 *
 *     Kakao does not document ellipsoid, origin and unit of any of the systems.
 * @enum {string}
 */
export type CoordinateSystem = "WGS84" | "WCONGNAMUL" | "CONGNAMUL" | "WTM" | "TM" | "KTM" | "UTM" | "BESSEL" | "WKTM" | "WUTM";
/** @description A point in the system that `output_coord` names. */
export interface Point {
    /**
     * Format: double
     * @description X; the longitude in a system of longitude and latitude.
     */
    x: number;
    /**
     * Format: double
     * @description Y; the latitude in a system of longitude and latitude.
     */
    y: number;
}
/** @description A converted point. */
export interface PointResult {
    meta: LocalCount;
    /** @description The converted point. */
    documents: Point[];
}
/**
 * @description A category group of places.
 *
 *     - `MT1`: large supermarket (대형마트).
 *     - `CS2`: convenience store (편의점).
 *     - `PS3`: daycare center, kindergarten (어린이집, 유치원).
 *     - `SC4`: school (학교).
 *     - `AC5`: private academy (학원).
 *     - `PK6`: parking lot (주차장).
 *     - `OL7`: gas or charging station (주유소, 충전소).
 *     - `SW8`: subway station (지하철역).
 *     - `BK9`: bank (은행).
 *     - `CT1`: cultural facility (문화시설).
 *     - `AG2`: real estate agency (중개업소).
 *     - `PO3`: public institution (공공기관).
 *     - `AT4`: tourist attraction (관광명소).
 *     - `AD5`: lodging (숙박).
 *     - `FD6`: restaurant (음식점).
 *     - `CE7`: cafe (카페).
 *     - `HP8`: hospital (병원).
 *     - `PM9`: pharmacy (약국).
 * @enum {string}
 */
export type KnownCategoryGroupCode = "MT1" | "CS2" | "PS3" | "SC4" | "AC5" | "PK6" | "OL7" | "SW8" | "BK9" | "CT1" | "AG2" | "PO3" | "AT4" | "AD5" | "FD6" | "CE7" | "HP8" | "PM9";
/**
 * @description Sort order of places.
 *
 *     - `accuracy`: how well they match.
 *     - `distance`: distance from the center, nearest first.
 * @enum {string}
 */
export type PlaceSort = "accuracy" | "distance";
/** @description Regions and words that Kakao recognized in a query, such as `중앙로` and `맛집` in `중앙로 맛집`. */
export interface PlaceQueryAnalysis {
    /** @description Regions with the name in the query. Empty if the query names none. */
    region: string[];
    /** @description The query without the region. */
    keyword: string;
    /** @description Which of `region` was searched. May be empty. */
    selected_region: string;
}
/** @description How many places the search found, whether more pages follow, and how the query was interpreted. */
export interface PlaceSearchMeta {
    /**
     * Format: int32
     * @description Total number of places found.
     */
    total_count: number;
    /**
     * Format: int32
     * @description Number of those places that can be paged through, at most 45.
     */
    pageable_count: number;
    /** @description Whether this is the last page. While it is false, increase `page` by one for the next. */
    is_end: boolean;
    /** @description How the query was interpreted. Null in a search by category, which has no query. */
    same_name: PlaceQueryAnalysis | null;
}
/** @description A category group of places. */
export type CategoryGroupCode = KnownCategoryGroupCode | (string & {});
/** @description A place on Kakao Map. */
export interface Place {
    /** @description ID of the place, in digits. */
    id: string;
    /** @description Name of the place or business. */
    place_name: string;
    /** @description Category with its parents, joined by ` > `. */
    category_name: string;
    /** @description Group of the category. Empty if it belongs to none. */
    category_group_code: CategoryGroupCode;
    /** @description Korean name of the group. Empty if the category belongs to none. */
    category_group_name: string;
    /** @description Phone number. Empty if unknown. */
    phone: string;
    /** @description The whole address by lot number. */
    address_name: string;
    /** @description The whole address by road name. May be empty. */
    road_address_name: string;
    /** @description Longitude, as a decimal string. */
    x: string;
    /** @description Latitude, as a decimal string. */
    y: string;
    /**
     * Format: uri
     * @description Page of the place on Kakao Map; plain HTTP in Kakao's samples.
     */
    place_url: string;
    /** @description Distance from the center in meters, as a string. Empty if the call has no `x` and `y`. */
    distance: string;
}
/** @description One page of places. */
export interface PlaceSearchResult {
    meta: PlaceSearchMeta;
    /** @description Places on this page. Empty when nothing matches. */
    documents: Place[];
}
/**
 * @description What to look for in a walking route.
 *
 *     - `BROAD_FIRST`: wide roads first.
 *     - `SHORTEST`: the shortest way.
 *     - `ACCESSIBLE`: a way that is easy to walk.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type WalkingRouteMode = "BROAD_FIRST" | "SHORTEST" | "ACCESSIBLE";
/**
 * @description A coordinate system that routes can be asked for in: four of those of `CoordinateSystem`, which tells where the
 *     meanings come from.
 *
 *     - `WGS84`: longitude and latitude in degrees.
 *     - `WTM`: Transverse Mercator on WGS84, in meters.
 *     - `TM`: Transverse Mercator about the same meridian, on Bessel, in meters.
 *     - `WCONGNAMUL`: grid of Kakao Map, on WGS84.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type RouteCoordinateSystem = "WGS84" | "WTM" | "TM" | "WCONGNAMUL";
/** @description Totals of a route on foot or by bicycle. Not found in Kakao's pages; seen in use. */
export interface PathRouteProperties {
    /**
     * Format: int32
     * @description Length in meters.
     */
    totalDistance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    totalTime: number;
    /**
     * Format: uri
     * @description Page of Kakao Map with the same route. Public transport spells the name `landingURL`.
     */
    landingUrl?: string;
}
/** @description Totals of a leg. Not found in Kakao's pages; seen in use. */
export interface PathLegProperties {
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    time: number;
}
/** @description What to do, and where. Not found in Kakao's pages; seen in use. */
export interface PathStepProperties {
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    time: number;
    /** @description Instruction in Korean. A step at a stop has none. */
    guidance?: string;
    /**
     * Format: double
     * @description X of the point; the longitude in WGS84.
     */
    x: number;
    /**
     * Format: double
     * @description Y of the point; the latitude in WGS84.
     */
    y: number;
}
/** @description The line of a step. Not found in Kakao's pages; seen in use. */
export interface RouteLine {
    /** @description Points of the line in order. */
    points: number[][];
}
/** @description One instruction and the line to follow. Not found in Kakao's pages; seen in use. */
export interface PathStep {
    properties: PathStepProperties;
    path?: RouteLine;
}
/** @description The stretch from one stop to the next. Not found in Kakao's pages; seen in use. */
export interface PathLeg {
    properties: PathLegProperties;
    /** @description The steps in order. */
    steps: PathStep[];
}
/** @description A route on foot or by bicycle. Not found in Kakao's pages; seen in use. */
export interface PathRoute {
    properties: PathRouteProperties;
    /** @description The stretches between the stops, one more than there are stops. */
    legs: PathLeg[];
}
/** @description A route was found. Not found in Kakao's pages; seen in use. */
export interface FoundPathRoute {
    /**
     * @description A route was found.
     * @constant
     */
    status: "OK";
    route: PathRoute;
}
/**
 * @description Why there is no walking or bicycle route.
 *
 *     - `SAME_POINT`: the start is the end.
 *     - `START_LINK_NOT_FOUND`: there is no way near the start.
 *     - `END_LINK_NOT_FOUND`: there is no way near the end.
 *     - `TOO_MANY_SEARCH_LINK`: the search grew too large.
 *     - `TOO_FAR_AWAY`: the points are too far apart.
 *     - `ROUTE_RESULT_NOT_FOUND`: there is no route.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownPathRouteFailure = "SAME_POINT" | "START_LINK_NOT_FOUND" | "END_LINK_NOT_FOUND" | "TOO_MANY_SEARCH_LINK" | "TOO_FAR_AWAY" | "ROUTE_RESULT_NOT_FOUND";
/** @description Why there is no walking or bicycle route. */
export type PathRouteFailure = KnownPathRouteFailure;
/** @description No route was found. Not found in Kakao's pages; seen in use. */
export interface MissingPathRoute {
    /** @description Why there is no route. Others than those listed may come. */
    status: PathRouteFailure;
}
/** @description A route, or why none was found. `status` distinguishes the two. */
export type PathRouteResult = FoundPathRoute | MissingPathRoute;
/**
 * @description What to look for in a bicycle route.
 *
 *     - `BIKE_ONLY`: cycle paths first.
 *     - `SHORTEST`: the shortest way.
 *     - `ACCESSIBLE`: a way that is easy to ride.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type BicycleRouteMode = "BIKE_ONLY" | "SHORTEST" | "ACCESSIBLE";
/** @description How many routes there are, and a link. Not found in Kakao's pages; seen in use. */
export interface TransitProperties {
    /**
     * Format: int32
     * @description Number of routes.
     */
    total: number;
    /**
     * Format: int32
     * @description Number of routes by bus alone. Left out in some responses without a route.
     */
    bus?: number;
    /**
     * Format: int32
     * @description Number of routes by subway alone. Left out in some responses without a route.
     */
    subway?: number;
    /**
     * Format: int32
     * @description Number of routes by both. Left out in some responses without a route.
     */
    busAndSubway?: number;
    /**
     * Format: uri
     * @description Page of Kakao Map with the same routes. Walking and bicycle routes spell the name `landingUrl`.
     */
    landingURL?: string;
}
/**
 * @description Means of transport of a route.
 *
 *     - `BUS`: by bus.
 *     - `SUBWAY`: by subway.
 *     - `BUS_AND_SUBWAY`: by both.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownTransitRouteType = "BUS" | "SUBWAY" | "BUS_AND_SUBWAY";
/** @description Means of transport of a route. */
export type TransitRouteType = KnownTransitRouteType | (string & {});
/** @description Price of a route in won, as one number or as a range. Some routes have no price. Not found in Kakao's pages; seen in use. */
export interface TransitFare {
    /**
     * Format: int32
     * @description The price.
     */
    value?: number;
    /**
     * Format: int32
     * @description The lowest price, where it is a range.
     */
    min?: number;
    /**
     * Format: int32
     * @description The highest price, where it is a range.
     */
    max?: number;
}
/** @description Totals of a route. Not found in Kakao's pages; seen in use. */
export interface TransitRouteProperties {
    /** @description Means of transport. */
    type: TransitRouteType;
    /**
     * Format: int32
     * @description Length in meters.
     */
    totalDistance: number;
    /**
     * Format: int32
     * @description Time in seconds, the walks at both ends included.
     */
    totalTime: number;
    /**
     * Format: int32
     * @description Number of changes.
     */
    transfers: number;
    fare?: TransitFare;
}
/**
 * @description Kind of a step.
 *
 *     - `BUS`: a ride by bus.
 *     - `SUBWAY`: a ride by subway.
 *     - `WALKING`: a walk between two rides.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownTransitStepType = "BUS" | "SUBWAY" | "WALKING";
/** @description Kind of a step. */
export type TransitStepType = KnownTransitStepType | (string & {});
/** @description A stop or a station. Not found in Kakao's pages; seen in use. */
export interface TransitStop {
    /** @description Name in Korean. */
    name: string;
}
/** @description A bus or subway line. Not found in Kakao's pages; seen in use. */
export interface TransitVehicle {
    /** @description Name of the line, such as `5623` or `9호선`. */
    name: string;
    /** @description Kind of bus or train in Korean, such as `지선` or `급행`. */
    type?: string;
}
/** @description What to do. Not found in Kakao's pages; seen in use. */
export interface TransitStepProperties {
    /** @description Kind of the step. */
    type: TransitStepType;
    /** @description Instruction in Korean, such as `9호선 (여의도 > 신논현)`. */
    guidance: string;
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    time: number;
    /** @description Stops from boarding to leaving. A walk has two as well. */
    stops?: TransitStop[];
    /** @description Lines that serve the ride. A walk has none. */
    vehicles?: TransitVehicle[];
}
/** @description A ride, or a walk between two rides. Not found in Kakao's pages; seen in use. */
export interface TransitStep {
    properties: TransitStepProperties;
    path?: RouteLine;
}
/** @description A route by public transport. Not found in Kakao's pages; seen in use. */
export interface TransitRoute {
    properties: TransitRouteProperties;
    /** @description Rides and the walks between them, in order. */
    steps: TransitStep[];
}
/** @description Routes were found. Not found in Kakao's pages; seen in use. */
export interface FoundTransitRoutes {
    /**
     * @description Routes were found.
     * @constant
     */
    status: "OK";
    properties?: TransitProperties;
    /** @description The routes, in no promised order. */
    routes: TransitRoute[];
}
/**
 * @description Why there are no public transport routes.
 *
 *     - `NO_RESULTS`: no route was found.
 *     - `STARTNODES_NULL`: no stop is near the start.
 *     - `ENDNODES_NULL`: no stop is near the end.
 *     - `EQUAL_POINTS`: the start is the end.
 *     - `INVALID_REQUEST`: the request is wrong.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type KnownTransitRouteFailure = "NO_RESULTS" | "STARTNODES_NULL" | "ENDNODES_NULL" | "EQUAL_POINTS" | "INVALID_REQUEST";
/** @description Why there are no public transport routes. */
export type TransitRouteFailure = KnownTransitRouteFailure;
/** @description No routes were found. Not found in Kakao's pages; seen in use. */
export interface MissingTransitRoutes {
    /** @description Why there are no routes. Others than those listed may come. */
    status: TransitRouteFailure;
    properties?: TransitProperties;
    /** @description Empty. Seen with `NO_RESULTS` and `EQUAL_POINTS`. */
    routes?: TransitRoute[];
}
/** @description Routes, or why there are none. `status` distinguishes the two. */
export type TransitRouteResult = FoundTransitRoutes | MissingTransitRoutes;
/**
 * @description Sort order of the results.
 *
 *     - `accuracy`: best match first.
 *     - `recency`: newest first.
 * @enum {string}
 */
export type SearchSort = "accuracy" | "recency";
/** @description How many results the search found, and whether more pages follow. */
export interface SearchMeta {
    /**
     * Format: int32
     * @description Total number of results found.
     */
    total_count: number;
    /**
     * Format: int32
     * @description Number of those results that can be paged through. For books, duplicates are excluded, and Kakao counts from the
     *     start to the requested page.
     */
    pageable_count: number;
    /** @description Whether this is the last page. While it is false, increase `page` by one for the next. */
    is_end: boolean;
}
/** @description A web document. */
export interface WebDocument {
    /** @description Title as HTML, with `<b>` around the search words and characters such as `&#39;` escaped. */
    title: string;
    /** @description Extract of the text as HTML, with `<b>` around the search words. */
    contents: string;
    /**
     * Format: uri
     * @description URL of the document.
     */
    url: string;
    /**
     * Format: date-time
     * @description When the document was written, with milliseconds and an offset.
     */
    datetime: string;
}
/** @description One page of web documents. */
export interface WebSearchResult {
    meta: SearchMeta;
    /** @description Web documents on this page. */
    documents: WebDocument[];
}
/** @description A video. */
export interface VideoDocument {
    /** @description Title of the video. */
    title: string;
    /**
     * Format: uri
     * @description URL of the video.
     */
    url: string;
    /**
     * Format: date-time
     * @description When the video was uploaded, with an offset. The milliseconds may be missing.
     */
    datetime: string;
    /**
     * Format: int32
     * @description Length of the video in seconds.
     */
    play_time: number;
    /** @description URL of a preview image, or an empty string. Whether it is empty for a video without a preview is not documented. */
    thumbnail: string;
    /** @description Who uploaded the video. */
    author: string;
}
/** @description One page of videos. */
export interface VideoSearchResult {
    meta: SearchMeta;
    /** @description Videos on this page. */
    documents: VideoDocument[];
}
/**
 * @description Kind of page that an image comes from.
 *
 *     - `news`: news article.
 *     - `blog`: blog post.
 *     - `cafe`: post in a Daum cafe.
 *
 *     Not found in Kakao's pages; seen in use. Kakao lists no values; its sample has `news`, and responses show the others.
 * @enum {string}
 */
export type KnownImageCollection = "news" | "blog" | "cafe";
/** @description Kind of page that an image comes from. */
export type ImageCollection = KnownImageCollection | (string & {});
/** @description An image and the page that contains it. */
export interface ImageDocument {
    /** @description Kind of page that the image comes from. */
    collection: ImageCollection;
    /**
     * Format: uri
     * @description URL of a preview of the image.
     */
    thumbnail_url: string;
    /**
     * Format: uri
     * @description URL of the image.
     */
    image_url: string;
    /**
     * Format: int32
     * @description Width of the image in pixels.
     */
    width: number;
    /**
     * Format: int32
     * @description Height of the image in pixels.
     */
    height: number;
    /** @description Name of the source, for display. */
    display_sitename: string;
    /**
     * Format: uri
     * @description URL of the page.
     */
    doc_url: string;
    /**
     * Format: date-time
     * @description When the page was written, with milliseconds and an offset.
     */
    datetime: string;
}
/** @description One page of images. */
export interface ImageSearchResult {
    meta: SearchMeta;
    /** @description Images on this page. */
    documents: ImageDocument[];
}
/** @description URL of a preview image that the search engine chose, or an empty string. */
export type SearchThumbnail = string;
/** @description A blog post. */
export interface BlogDocument {
    /** @description Title as HTML, with `<b>` around the search words. */
    title: string;
    /** @description Extract of the post as HTML, with `<b>` around the search words. */
    contents: string;
    /**
     * Format: uri
     * @description URL of the post.
     */
    url: string;
    /** @description Name of the blog. */
    blogname: string;
    /**
     * @description URL of a preview image that the search engine chose; its size and quality may change. An empty string has been
     *     observed for a post without one.
     */
    thumbnail: SearchThumbnail;
    /**
     * Format: date-time
     * @description When the post was written, with milliseconds and an offset.
     */
    datetime: string;
}
/** @description One page of blog posts. */
export interface BlogSearchResult {
    meta: SearchMeta;
    /** @description Blog posts on this page. */
    documents: BlogDocument[];
}
/**
 * @description Sort order of the books.
 *
 *     - `accuracy`: best match first.
 *     - `latest`: latest publication first.
 * @enum {string}
 */
export type BookSort = "accuracy" | "latest";
/**
 * @description Field of a book to search in.
 *
 *     - `title`: title.
 *     - `isbn`: ISBN.
 *     - `publisher`: publisher.
 *     - `person`: names of persons.
 * @enum {string}
 */
export type BookTarget = "title" | "isbn" | "publisher" | "person";
/** @description A book. In the responses seen, text that Daum does not have is empty, not missing. */
export interface BookDocument {
    /** @description Title of the book. */
    title: string;
    /** @description Beginning of a text about the book, cut off. Responses show it empty for books without one. */
    contents: string;
    /**
     * Format: uri
     * @description URL of the book in Daum Search.
     */
    url: string;
    /** @description ISBN-10 or ISBN-13, or both separated by one space. Responses show a space before an ISBN-13 without an ISBN-10. */
    isbn: string;
    /**
     * Format: date-time
     * @description When the book was published, with milliseconds and an offset.
     */
    datetime: string;
    /** @description Names of the authors. May be empty. */
    authors: string[];
    /** @description Name of the publisher. */
    publisher: string;
    /** @description Names of the translators. May be empty. */
    translators: string[];
    /**
     * Format: int32
     * @description List price in won.
     */
    price: number;
    /**
     * Format: int32
     * @description Selling price in won. Its value for a book that is not sold is not documented; responses show -1, with `status` empty.
     */
    sale_price: number;
    /** @description URL of a preview of the cover. Responses show it empty for books without one. */
    thumbnail: SearchThumbnail;
    /**
     * @description Whether the book is on sale, in Korean words such as `정상판매` (on sale). Kakao changes the words: show them, and
     *     do not branch on them. Responses show it empty too.
     */
    status: string;
}
/** @description One page of books. */
export interface BookSearchResult {
    meta: SearchMeta;
    /** @description Books on this page. */
    documents: BookDocument[];
}
/** @description A post in a Daum cafe. */
export interface CafeDocument {
    /** @description Title as HTML, with `<b>` around the search words. Not found in Kakao's pages; seen in use. */
    title: string;
    /** @description Extract of the post as HTML, with `<b>` around the search words. Not found in Kakao's pages; seen in use. */
    contents: string;
    /**
     * Format: uri
     * @description URL of the post. Not found in Kakao's pages; seen in use.
     */
    url: string;
    /** @description Name of the cafe. Not found in Kakao's pages; seen in use. */
    cafename: string;
    /** @description URL of a preview image that the search engine chose, or an empty string. Not found in Kakao's pages; seen in use. Whether it is empty for posts without an image, as with blogs, is not documented. */
    thumbnail: SearchThumbnail;
    /**
     * Format: date-time
     * @description When the post was written, with milliseconds and an offset. Not found in Kakao's pages; seen in use.
     */
    datetime: string;
}
/** @description One page of cafe posts. */
export interface CafeSearchResult {
    meta: SearchMeta;
    /** @description Cafe posts on this page. */
    documents: CafeDocument[];
}
