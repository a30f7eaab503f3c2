// Generated from spec/navi by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/v1/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a car route from one origin to one destination
         * @description Finds a car route from one origin to one destination, by up to five waypoints. The whole route must be shorter than
         *     1,500 km.
         *
         *     Check `result_code` of each route: status 200 does not mean that there is one.
         *
         *     Quota: 10,000 calls a day for the app are free.
         */
        get: operations["getDirections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waypoints/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a car route through up to 30 waypoints
         * @description Finds a car route from one origin to one destination, by up to 30 waypoints. The whole route must be shorter than
         *     1,500 km. Each stretch between two stops is a section of the route.
         *
         *     Check `result_code` of each route: status 200 does not mean that there is one.
         *
         *     Quota: 5,000 calls a day for the app are free.
         */
        post: operations["getWaypointDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/origins/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get distance and time from up to 30 origins
         * @description Gets distance and time of the car routes from up to 30 origins to one destination. For the route itself, ask
         *     `getDirections` for the pair.
         *
         *     `radius` is required and at most 10,000 m: an origin farther away gets `result_code` 207 in place of a route. More points
         *     need a contract with Kakao Mobility.
         *
         *     Check `result_code` of each route: status 200 does not mean that there is one.
         *
         *     Quota: 1,000 calls a day for the app are free, however many points a call has.
         */
        post: operations["getMultiOriginDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/destinations/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get distance and time to up to 30 destinations
         * @description Gets distance and time of the car routes from one origin to up to 30 destinations. For the route itself, ask
         *     `getDirections` for the pair.
         *
         *     `radius` is required and at most 10,000 m: a destination farther away gets `result_code` 304 in place of a route. More
         *     points need a contract with Kakao Mobility.
         *
         *     Check `result_code` of each route: status 200 does not mean that there is one.
         *
         *     Quota: 1,000 calls a day for the app are free, however many points a call has.
         */
        post: operations["getMultiDestinationDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/future/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a car route for a departure time in the future
         * @description Finds a car route as `getDirections` does, for a time of departure in the future.
         *
         *     Check `result_code` of each route: status 200 does not mean that there is one.
         *
         *     Quota: 5,000 calls a day for the app are free.
         */
        get: operations["getFutureDirections"];
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
        PointText: PointText;
        KnownRoutePriority: KnownRoutePriority;
        AvoidedRoad: AvoidedRoad;
        RoadEventOption: RoadEventOption;
        CarType: CarType;
        CarFuel: CarFuel;
        ResultMessage: ResultMessage;
        PlacePoint: PlacePoint;
        RoutePriority: RoutePriority;
        RouteBound: RouteBound;
        RouteFare: RouteFare;
        RouteSummary: RouteSummary;
        KnownTrafficState: KnownTrafficState;
        TrafficState: TrafficState;
        RouteRoad: RouteRoad;
        KnownGuideType: KnownGuideType;
        GuideType: GuideType;
        RouteGuide: RouteGuide;
        RouteSection: RouteSection;
        FoundRoute: FoundRoute;
        RouteFailure: RouteFailure;
        ResultCode: ResultCode;
        MissingRoute: MissingRoute;
        Route: Route;
        Directions: Directions;
        KnownKapiErrorCode: KnownKapiErrorCode;
        KapiErrorCode: KapiErrorCode;
        KapiErrorMessage: KapiErrorMessage;
        NaviError: NaviError;
        OriginPoint: OriginPoint;
        NamedPoint: NamedPoint;
        WaypointDirectionsRequest: WaypointDirectionsRequest;
        KeyedPoint: KeyedPoint;
        SearchRadius: SearchRadius;
        KeyedRoutePriority: KeyedRoutePriority;
        MultiOriginDirectionsRequest: MultiOriginDirectionsRequest;
        KeyedRouteSummary: KeyedRouteSummary;
        FoundKeyedRoute: FoundKeyedRoute;
        MissingKeyedRoute: MissingKeyedRoute;
        KeyedRoute: KeyedRoute;
        KeyedDirections: KeyedDirections;
        MultiDestinationDirectionsRequest: MultiDestinationDirectionsRequest;
    };
    responses: {
        /** @description The request is wrong or cannot be served. */
        NaviBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
        /** @description The key is invalid, or the caller does not match what is registered for the app. */
        NaviUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
        /** @description The app is not allowed to do this. */
        NaviForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
        /** @description A quota, or the limit of calls per second, is used up. */
        NaviTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
        /** @description System error at Kakao Mobility. The call may work later. */
        NaviInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
        /** @description A gateway in front of the API failed. The call may work later. The body of this status is not documented; it need not be JSON. */
        NaviBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service is under maintenance. The call may work later. */
        NaviServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NaviError;
            };
        };
    };
    parameters: {
        /**
         * @description Start: longitude and latitude, separated by a comma. `,name=` and a name, or `,angle=` and a heading may follow.
         *
         *     The heading is where the car points to: whole degrees from 0 to 360, clockwise from north. Other values are ignored.
         */
        origin: string;
        /** @description End: longitude and latitude, separated by a comma. `,name=` and a name may follow. */
        destination: PointText;
        /** @description Stops in driving order, at most five, as a list separated by pipes (`|`). Each is written as `destination` is. */
        waypoints: PointText[];
        /** @description Which route is best. */
        priority: KnownRoutePriority;
        /** @description Kinds of road to avoid, as a list separated by pipes (`|`). None when left out. */
        avoid: AvoidedRoad[];
        /** @description Which closed roads the route may use. */
        roadEvent: RoadEventOption;
        /** @description Whether to find other routes as well; they are further entries of `routes`. */
        alternatives: boolean;
        /** @description Whether to describe the roads in detail. */
        roadDetails: boolean;
        /** @description Class of the vehicle. */
        carTypeParameter: CarType;
        /** @description Fuel of the vehicle. */
        carFuelParameter: CarFuel;
        /** @description Whether the car has a Hi-pass unit, which pays tolls. */
        carHipass: boolean;
        /** @description Whether to leave `bound`, `roads` and `guides` out of the sections. */
        summary: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ResponseNaviBadRequest = components['responses']['NaviBadRequest'];
export type ResponseNaviUnauthorized = components['responses']['NaviUnauthorized'];
export type ResponseNaviForbidden = components['responses']['NaviForbidden'];
export type ResponseNaviTooManyRequests = components['responses']['NaviTooManyRequests'];
export type ResponseNaviInternalServerError = components['responses']['NaviInternalServerError'];
export type ResponseNaviBadGateway = components['responses']['NaviBadGateway'];
export type ResponseNaviServiceUnavailable = components['responses']['NaviServiceUnavailable'];
export type ParameterOrigin = components['parameters']['origin'];
export type ParameterDestination = components['parameters']['destination'];
export type ParameterWaypoints = components['parameters']['waypoints'];
export type ParameterPriority = components['parameters']['priority'];
export type ParameterAvoid = components['parameters']['avoid'];
export type ParameterRoadEvent = components['parameters']['roadEvent'];
export type ParameterAlternatives = components['parameters']['alternatives'];
export type ParameterRoadDetails = components['parameters']['roadDetails'];
export type ParameterCarTypeParameter = components['parameters']['carTypeParameter'];
export type ParameterCarFuelParameter = components['parameters']['carFuelParameter'];
export type ParameterCarHipass = components['parameters']['carHipass'];
export type ParameterSummary = components['parameters']['summary'];
export interface operations {
    getDirections: {
        parameters: {
            query: {
                /**
                 * @description Start: longitude and latitude, separated by a comma. `,name=` and a name, or `,angle=` and a heading may follow.
                 *
                 *     The heading is where the car points to: whole degrees from 0 to 360, clockwise from north. Other values are ignored.
                 */
                origin: components["parameters"]["origin"];
                /** @description End: longitude and latitude, separated by a comma. `,name=` and a name may follow. */
                destination: components["parameters"]["destination"];
                /** @description Stops in driving order, at most five, as a list separated by pipes (`|`). Each is written as `destination` is. */
                waypoints?: components["parameters"]["waypoints"];
                /** @description Which route is best. */
                priority?: components["parameters"]["priority"];
                /** @description Kinds of road to avoid, as a list separated by pipes (`|`). None when left out. */
                avoid?: components["parameters"]["avoid"];
                /** @description Which closed roads the route may use. */
                roadevent?: components["parameters"]["roadEvent"];
                /** @description Whether to find other routes as well; they are further entries of `routes`. */
                alternatives?: components["parameters"]["alternatives"];
                /** @description Whether to describe the roads in detail. */
                road_details?: components["parameters"]["roadDetails"];
                /** @description Class of the vehicle. */
                car_type?: components["parameters"]["carTypeParameter"];
                /** @description Fuel of the vehicle. */
                car_fuel?: components["parameters"]["carFuelParameter"];
                /** @description Whether the car has a Hi-pass unit, which pays tolls. */
                car_hipass?: components["parameters"]["carHipass"];
                /** @description Whether to leave `bound`, `roads` and `guides` out of the sections. */
                summary?: components["parameters"]["summary"];
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
                    "application/json": Directions;
                };
            };
            400: components["responses"]["NaviBadRequest"];
            /** @description The key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NaviError;
                };
            };
            403: components["responses"]["NaviForbidden"];
            /** @description A quota, or the limit of calls per second, is used up. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NaviError;
                };
            };
            /** @description System error at Kakao Mobility. The call may work later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NaviError;
                };
            };
            502: components["responses"]["NaviBadGateway"];
            503: components["responses"]["NaviServiceUnavailable"];
        };
    };
    getWaypointDirections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The points and how to drive. */
        requestBody: {
            content: {
                "application/json": WaypointDirectionsRequest;
            };
        };
        responses: {
            /** @description The routes, or why there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Directions;
                };
            };
            400: components["responses"]["NaviBadRequest"];
            401: components["responses"]["NaviUnauthorized"];
            403: components["responses"]["NaviForbidden"];
            429: components["responses"]["NaviTooManyRequests"];
            500: components["responses"]["NaviInternalServerError"];
            502: components["responses"]["NaviBadGateway"];
            503: components["responses"]["NaviServiceUnavailable"];
        };
    };
    getMultiOriginDirections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The points and how far to search. */
        requestBody: {
            content: {
                "application/json": MultiOriginDirectionsRequest;
            };
        };
        responses: {
            /** @description Distance and time for each origin, or why there is no route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KeyedDirections;
                };
            };
            400: components["responses"]["NaviBadRequest"];
            401: components["responses"]["NaviUnauthorized"];
            403: components["responses"]["NaviForbidden"];
            429: components["responses"]["NaviTooManyRequests"];
            500: components["responses"]["NaviInternalServerError"];
            502: components["responses"]["NaviBadGateway"];
            503: components["responses"]["NaviServiceUnavailable"];
        };
    };
    getMultiDestinationDirections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The points and how far to search. */
        requestBody: {
            content: {
                "application/json": MultiDestinationDirectionsRequest;
            };
        };
        responses: {
            /** @description Distance and time for each destination, or why there is no route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KeyedDirections;
                };
            };
            400: components["responses"]["NaviBadRequest"];
            401: components["responses"]["NaviUnauthorized"];
            403: components["responses"]["NaviForbidden"];
            429: components["responses"]["NaviTooManyRequests"];
            500: components["responses"]["NaviInternalServerError"];
            502: components["responses"]["NaviBadGateway"];
            503: components["responses"]["NaviServiceUnavailable"];
        };
    };
    getFutureDirections: {
        parameters: {
            query: {
                /** @description Time of departure, later than now, as `YYYYMMDDHHMM`. The time zone and the latest time are not documented; callers send Korean time. */
                departure_time: string;
                /**
                 * @description Start: longitude and latitude, separated by a comma. `,name=` and a name, or `,angle=` and a heading may follow.
                 *
                 *     The heading is where the car points to: whole degrees from 0 to 360, clockwise from north. Other values are ignored.
                 */
                origin: components["parameters"]["origin"];
                /** @description End: longitude and latitude, separated by a comma. `,name=` and a name may follow. */
                destination: components["parameters"]["destination"];
                /** @description Stops in driving order, at most five, as a list separated by pipes (`|`). Each is written as `destination` is. */
                waypoints?: components["parameters"]["waypoints"];
                /** @description Which route is best. */
                priority?: components["parameters"]["priority"];
                /** @description Kinds of road to avoid, as a list separated by pipes (`|`). None when left out. */
                avoid?: components["parameters"]["avoid"];
                /** @description Which closed roads the route may use. */
                roadevent?: components["parameters"]["roadEvent"];
                /** @description Whether to find other routes as well; they are further entries of `routes`. */
                alternatives?: components["parameters"]["alternatives"];
                /** @description Whether to describe the roads in detail. */
                road_details?: components["parameters"]["roadDetails"];
                /** @description Class of the vehicle. */
                car_type?: components["parameters"]["carTypeParameter"];
                /** @description Fuel of the vehicle. */
                car_fuel?: components["parameters"]["carFuelParameter"];
                /** @description Whether the car has a Hi-pass unit, which pays tolls. */
                car_hipass?: components["parameters"]["carHipass"];
                /** @description Whether to leave `bound`, `roads` and `guides` out of the sections. */
                summary?: components["parameters"]["summary"];
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
                    "application/json": Directions;
                };
            };
            400: components["responses"]["NaviBadRequest"];
            401: components["responses"]["NaviUnauthorized"];
            403: components["responses"]["NaviForbidden"];
            429: components["responses"]["NaviTooManyRequests"];
            500: components["responses"]["NaviInternalServerError"];
            502: components["responses"]["NaviBadGateway"];
            503: components["responses"]["NaviServiceUnavailable"];
        };
    };
}
/**
 * @description A point as text: longitude and latitude, separated by a comma, such as `127.111202,37.394912`. A name may follow, as in
 *     `127.111202,37.394912,name=판교역`.
 *
 *     How to write a comma or a pipe in a name is not documented.
 */
export type PointText = string;
/**
 * @description Which route is best.
 *
 *     - `RECOMMEND`: the recommended one.
 *     - `TIME`: the fastest.
 *     - `DISTANCE`: the shortest.
 * @enum {string}
 */
export type KnownRoutePriority = "RECOMMEND" | "TIME" | "DISTANCE";
/**
 * @description A kind of road to avoid.
 *
 *     - `ferries`: ferry lines.
 *     - `toll`: toll roads.
 *     - `motorway`: roads for cars only.
 *     - `schoolzone`: school zones.
 *     - `uturn`: U-turns.
 * @enum {string}
 */
export type AvoidedRoad = "ferries" | "toll" | "motorway" | "schoolzone" | "uturn";
/**
 * @description Which closures of a whole road a route may ignore, whether by accident, event, disaster or works.
 *
 *     - `0`: none.
 *     - `1`: those around the origin and the destination.
 *     - `2`: all.
 * @enum {integer}
 */
export type RoadEventOption = 0 | 1 | 2;
/**
 * @description Class of a vehicle.
 *
 *     - `1`: small: cars, vans of up to 16 seats, trucks under 2.5 t.
 *     - `2`: medium: 17 to 32 seats, trucks of 2.5 to 5.5 t.
 *     - `3`: large: 33 seats and more, trucks of 5.5 to 10 t.
 *     - `4`: large truck: three axles, 10 to 20 t.
 *     - `5`: special truck: four axles and more, 20 t and more.
 *     - `6`: light car, under 1,000 cc.
 *     - `7`: motorcycle.
 * @enum {integer}
 */
export type CarType = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/**
 * @description Fuel of a vehicle.
 *
 *     - `GASOLINE`: gasoline.
 *     - `DIESEL`: diesel.
 *     - `LPG`: liquefied petroleum gas.
 * @enum {string}
 */
export type CarFuel = "GASOLINE" | "DIESEL" | "LPG";
/** @description What `result_code` means, in Korean. With code 107 it names the waypoint. Texts change; never branch on them. */
export type ResultMessage = string;
/** @description A point of a route, moved to a road nearby. */
export interface PlacePoint {
    /** @description Name of the point in the request; empty where it has none. */
    name: string;
    /**
     * Format: double
     * @description Longitude.
     */
    x: number;
    /**
     * Format: double
     * @description Latitude.
     */
    y: number;
}
/** @description Which route is best. */
export type RoutePriority = KnownRoutePriority | (string & {});
/** @description Rectangle around a route or a section. */
export interface RouteBound {
    /**
     * Format: double
     * @description Longitude of the lower left corner.
     */
    min_x: number;
    /**
     * Format: double
     * @description Latitude of the lower left corner.
     */
    min_y: number;
    /**
     * Format: double
     * @description Longitude of the upper right corner.
     */
    max_x: number;
    /**
     * Format: double
     * @description Latitude of the upper right corner.
     */
    max_y: number;
}
/** @description What a route costs, in won. */
export interface RouteFare {
    /**
     * Format: int32
     * @description Fare of a taxi.
     */
    taxi: number;
    /**
     * Format: int32
     * @description Tolls.
     */
    toll: number;
}
/** @description What a route is as a whole. */
export interface RouteSummary {
    origin: PlacePoint;
    destination: PlacePoint;
    /** @description The stops; empty where there are none. */
    waypoints: PlacePoint[];
    /** @description Which route was the best. */
    priority: RoutePriority;
    bound?: RouteBound;
    fare: RouteFare;
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    duration: number;
}
/**
 * @description State of the traffic.
 *
 *     - `0`: no data.
 *     - `1`: jammed.
 *     - `2`: congested.
 *     - `3`: slow.
 *     - `4`: flowing.
 *     - `6`: closed by an accident.
 * @enum {integer}
 */
export type KnownTrafficState = 0 | 1 | 2 | 3 | 4 | 6;
/** @description State of the traffic. */
export type TrafficState = KnownTrafficState | (number & {});
/** @description A stretch on one road. */
export interface RouteRoad {
    /** @description Name of the road; empty where it has none. */
    name: string;
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Expected time in seconds.
     */
    duration: number;
    /**
     * Format: double
     * @description Speed of the traffic in km/h.
     */
    traffic_speed: number;
    /** @description State of the traffic. */
    traffic_state: TrafficState;
    /** @description The points of the line in one list: longitude, latitude, longitude, latitude and so on. */
    vertexes: number[];
}
/**
 * @description Kind of an instruction.
 *
 *     - `0`: straight on.
 *     - `1`: turn left.
 *     - `2`: turn right.
 *     - `3`: U-turn.
 *     - `5`: keep left.
 *     - `6`: keep right.
 *     - `7`: motorway exit.
 *     - `8`: motorway exit on the left.
 *     - `9`: motorway exit on the right.
 *     - `10`: motorway entrance.
 *     - `11`: motorway entrance on the left.
 *     - `12`: motorway entrance on the right.
 *     - `14`: onto an overpass.
 *     - `15`: into an underpass.
 *     - `16`: beside an overpass.
 *     - `17`: beside an underpass.
 *     - `18` to `29`: towards 1 to 12 o'clock.
 *     - `30` to `41`: towards 1 to 12 o'clock at a rotary.
 *     - `42`: urban motorway exit.
 *     - `43`: urban motorway exit on the left.
 *     - `44`: urban motorway exit on the right.
 *     - `45`: urban motorway entrance.
 *     - `46`: urban motorway entrance on the left.
 *     - `47`: urban motorway entrance on the right.
 *     - `48`: onto a motorway on the left.
 *     - `49`: onto a motorway on the right.
 *     - `61`: onto a ferry.
 *     - `62`: off a ferry.
 *     - `70` to `81`: towards 1 to 12 o'clock at a roundabout.
 *     - `82`: straight on, left lane.
 *     - `83`: straight on, right lane.
 *     - `84`: into a toll gate.
 *     - `85`: into a one-tolling section.
 *     - `86`: into a merge after a fork.
 *     - `100`: origin.
 *     - `101`: destination.
 *     - `300`: toll gate.
 *     - `301`: rest area.
 *     - `1000`: waypoint.
 * @enum {integer}
 */
export type KnownGuideType = 0 | 1 | 2 | 3 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 61 | 62 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 100 | 101 | 300 | 301 | 1000;
/** @description Kind of an instruction. */
export type GuideType = KnownGuideType | (number & {});
/** @description A point where the driver is told what to do. */
export interface RouteGuide {
    /** @description Name of the point, often empty. */
    name: string;
    /**
     * Format: double
     * @description Longitude.
     */
    x: number;
    /**
     * Format: double
     * @description Latitude.
     */
    y: number;
    /**
     * Format: int32
     * @description Meters from the guide before.
     */
    distance: number;
    /**
     * Format: int32
     * @description Seconds from the guide before.
     */
    duration: number;
    /** @description Kind of the instruction. */
    type: GuideType;
    /** @description Instruction in Korean. */
    guidance: string;
    /**
     * Format: int32
     * @description Index into `roads` of the same section; -1 at the last guide of a section.
     */
    road_index: number;
}
/** @description The stretch from one stop to the next. */
export interface RouteSection {
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    duration: number;
    bound?: RouteBound;
    /** @description Roads in driving order. Left out where `summary` was asked for. */
    roads?: RouteRoad[];
    /** @description Where the driver is told what to do, in driving order, start and end included. Left out where `summary` was asked for. */
    guides?: RouteGuide[];
}
/** @description A car route. */
export interface FoundRoute {
    /**
     * @description A route was found.
     * @constant
     */
    result_code: 0;
    result_msg: ResultMessage;
    summary: RouteSummary;
    /** @description The stretches between the stops, one more than there are waypoints. */
    sections: RouteSection[];
}
/**
 * @description Why there is no route.
 *
 *     - `1`: no route was found.
 *     - `101`: there is no road near a waypoint.
 *     - `102`: there is no road near the origin.
 *     - `103`: there is no road near the destination, as for points in fields and mountains; one near a building helps.
 *     - `104`: origin and destination are within 5 m.
 *     - `105`: traffic is blocked near the origin.
 *     - `106`: traffic is blocked near the destination.
 *     - `107`: traffic is blocked near a waypoint; `result_msg` counts it from 1.
 *     - `201`: of many origins, this one is outside the searched area.
 *     - `202`: there are too many origins to select roads for.
 *     - `203`: with many origins, there is no road near the destination.
 *     - `204`: with many origins, the search took too long.
 *     - `205`: of many origins, traffic is blocked near this one.
 *     - `206`: with many origins, traffic is blocked near the destination.
 *     - `207`: of many origins, this one is outside `radius`.
 *     - `301`: with many destinations, there is no road near the origin.
 *     - `302`: of many destinations, there is no road near this one.
 *     - `303`: there are too many destinations.
 *     - `304`: of many destinations, this one is outside `radius`.
 * @enum {integer}
 */
export type RouteFailure = 1 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 301 | 302 | 303 | 304;
/** @description Why there is no route. Others than those listed may come. */
export type ResultCode = RouteFailure;
/** @description No car route was found. */
export interface MissingRoute {
    result_code: ResultCode;
    result_msg: ResultMessage;
}
/** @description A car route, or why no route was found. `result_code` tells the two apart. */
export type Route = FoundRoute | MissingRoute;
/** @description Routes of one trip. */
export interface Directions {
    /** @description ID of this search, 32 hexadecimal digits in all samples. */
    trans_id: string;
    /** @description One route; more where alternatives were asked for. */
    routes: Route[];
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
/** @description Error body of apis-navi.kakaomobility.com. Of the errors of this host, only responses that public code quotes could be read; the page prints the codes, and one sample for the partner APIs. */
export interface NaviError {
    code: KapiErrorCode;
    msg: KapiErrorMessage;
}
/** @description Where a trip starts. */
export interface OriginPoint {
    /** @description Name of the start. The summary of a route repeats it. */
    name?: string;
    /**
     * Format: double
     * @description Longitude.
     */
    x: number;
    /**
     * Format: double
     * @description Latitude.
     */
    y: number;
    /**
     * Format: int32
     * @description Where the car points to, in degrees clockwise from north.
     */
    angle?: number;
}
/** @description A point with an optional name. */
export interface NamedPoint {
    /** @description Name of the point. The summary of a route repeats it. */
    name?: string;
    /**
     * Format: double
     * @description Longitude.
     */
    x: number;
    /**
     * Format: double
     * @description Latitude.
     */
    y: number;
}
/** @description A trip through many waypoints. */
export interface WaypointDirectionsRequest {
    origin: OriginPoint;
    destination: NamedPoint;
    /** @description Stops in driving order. */
    waypoints?: NamedPoint[];
    /** @default RECOMMEND */
    priority?: KnownRoutePriority;
    /** @description Kinds of road to avoid. None when left out. */
    avoid?: AvoidedRoad[];
    /** @default 0 */
    roadevent?: RoadEventOption;
    /**
     * @description Whether to find other routes as well; they are further entries of `routes`. How many there can be is not documented.
     * @default false
     */
    alternatives?: boolean;
    /**
     * @description Whether to describe the roads in detail. What this adds to the response is not documented.
     * @default false
     */
    road_details?: boolean;
    /** @default 1 */
    car_type?: CarType;
    /** @default GASOLINE */
    car_fuel?: CarFuel;
    /**
     * @description Whether the car has a Hi-pass unit, which pays tolls.
     * @default false
     */
    car_hipass?: boolean;
    /**
     * @description Whether to leave `bound`, `roads` and `guides` out of the sections.
     * @default false
     */
    summary?: boolean;
}
/** @description One of many points. */
export interface KeyedPoint {
    /** @description Text of your choice; the route of the point has it too. */
    key: string;
    /**
     * Format: double
     * @description Longitude.
     */
    x: number;
    /**
     * Format: double
     * @description Latitude.
     */
    y: number;
}
/**
 * Format: int32
 * @description How far to search, in meters. A point farther away gets no route, so that trips beyond 10 km cannot be asked for. The minimum, and what becomes of a larger radius, are not documented.
 */
export type SearchRadius = number;
/**
 * @description Which route is best, where there are many. None is recommended.
 *
 *     - `TIME`: the fastest.
 *     - `DISTANCE`: the shortest.
 * @enum {string}
 */
export type KeyedRoutePriority = "TIME" | "DISTANCE";
/** @description Many origins and one destination. */
export interface MultiOriginDirectionsRequest {
    /** @description The starts. */
    origins: KeyedPoint[];
    destination: NamedPoint;
    radius: SearchRadius;
    /** @default TIME */
    priority?: KeyedRoutePriority;
    /** @description Kinds of road to avoid. None when left out. */
    avoid?: AvoidedRoad[];
    /** @default 0 */
    roadevent?: RoadEventOption;
}
/** @description Distance and time. */
export interface KeyedRouteSummary {
    /**
     * Format: int32
     * @description Length in meters.
     */
    distance: number;
    /**
     * Format: int32
     * @description Time in seconds.
     */
    duration: number;
}
/** @description Distance and time for one of many points. */
export interface FoundKeyedRoute {
    /**
     * @description A route was found.
     * @constant
     */
    result_code: 0;
    result_msg: ResultMessage;
    /** @description The `key` of the point in the request. */
    key: string;
    summary: KeyedRouteSummary;
}
/** @description No route was found for one of many points. */
export interface MissingKeyedRoute {
    result_code: ResultCode;
    result_msg: ResultMessage;
    /** @description The `key` of the point in the request. */
    key: string;
}
/** @description Distance and time for one of many points, or why there is no route. `result_code` tells the two apart. */
export type KeyedRoute = FoundKeyedRoute | MissingKeyedRoute;
/** @description Distances and times from or to many points. */
export interface KeyedDirections {
    /** @description ID of this search, 32 hexadecimal digits in all samples. */
    trans_id: string;
    /** @description One route for each point of the request. */
    routes: KeyedRoute[];
}
/** @description One origin and many destinations. */
export interface MultiDestinationDirectionsRequest {
    origin: NamedPoint;
    /** @description The ends. */
    destinations: KeyedPoint[];
    radius: SearchRadius;
    /** @default TIME */
    priority?: KeyedRoutePriority;
    /** @description Kinds of road to avoid. None when left out. */
    avoid?: AvoidedRoad[];
    /** @default 0 */
    roadevent?: RoadEventOption;
}
