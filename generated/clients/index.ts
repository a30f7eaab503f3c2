// Generated from spec/ by npm run generate. Do not edit.
import type { KakaoOptions } from "../../src/client/options/options.js";
import type { ErrorBody, RequestArguments, SuccessBody } from "../../src/client/types.js";
import { createApiStatusClient, type ApiStatusClient } from "./api-status.js";
import { createDapiClient, type DapiClient } from "./dapi.js";
import { createKapiClient, type KapiClient } from "./kapi.js";
import { createKarloClient, type KarloClient } from "./karlo.js";
import { createKauthClient, type KauthClient } from "./kauth.js";
import { createNaviClient, type NaviClient } from "./navi.js";
import type { operations as ApiStatusOperations } from "../types/api-status.js";
import type { operations as DapiOperations } from "../types/dapi.js";
import type { operations as KapiOperations } from "../types/kapi.js";
import type { operations as KarloOperations } from "../types/karlo.js";
import type { operations as KauthOperations } from "../types/kauth.js";
import type { operations as NaviOperations } from "../types/navi.js";

export * from "../../src/client/index.js";
export type { ApiId, ApiStatus, DailyStatus, InvalidValues, KnownApiId, KnownProductId, KnownStatusValue, ProductId, ProductStatus, StatusIssue, StatusLanguage, StatusValue, StatusWarning } from "../types/api-status.js";
export type { AddressAnalyzeType, AddressDocument, AddressSearchMeta, AddressSearchResult, AddressType, BicycleRouteMode, BlogDocument, BlogSearchResult, BookDocument, BookSearchResult, BookSort, BookTarget, CafeDocument, CafeSearchResult, CategoryGroupCode, Coordinate, CoordinateSystem, DapiError, DapiErrorType, FoundPathRoute, FoundTransitRoutes, GeoCoordinateSystem, ImageCollection, ImageDocument, ImageSearchResult, KnownAddressType, KnownCategoryGroupCode, KnownDapiErrorType, KnownImageCollection, KnownPathRouteFailure, KnownRegionType, KnownTransitRouteFailure, KnownTransitRouteType, KnownTransitStepType, KnownYesNo, LocalCount, LocalFormat, LocalXml, LotAddress, MissingPathRoute, MissingTransitRoutes, PathLeg, PathLegProperties, PathRoute, PathRouteFailure, PathRouteProperties, PathRouteResult, PathStep, PathStepProperties, Place, PlaceQueryAnalysis, PlaceSearchMeta, PlaceSearchResult, PlaceSort, Point, PointAddress, PointAddressResult, PointLotAddress, PointResult, PointRoadAddress, Region, RegionResult, RegionType, RoadAddress, RouteCoordinateSystem, RouteLine, SearchMeta, SearchSort, SearchThumbnail, TransitFare, TransitProperties, TransitRoute, TransitRouteFailure, TransitRouteProperties, TransitRouteResult, TransitRouteType, TransitStep, TransitStepProperties, TransitStepType, TransitStop, TransitVehicle, VideoDocument, VideoSearchResult, WalkingRouteMode, WebDocument, WebSearchResult, YesNo } from "../types/dapi.js";
export type { AccessTokenInfo, AddCustomers, AddedCustomers, AgeRange, AgreedServiceTerms, ApnsAlert, AppUser, BirthdayType, CalendarColor, CalendarEvent, CalendarEventChanges, CalendarEventDetail, CalendarEventInput, CalendarEventList, CalendarEventSummary, CalendarFilter, CalendarId, CalendarList, CalendarReference, CalendarSubscriptionReceipt, CalendarTask, CalendarTaskChanges, CalendarTaskInput, CalendarTaskList, CalendarTemplate, CalendarTemplateIdType, ChannelIdType, ChannelPublicId, ChannelRelation, CommerceTemplate, CompleteTask, CreateCalendarEvent, CreateCustomerFile, CreatePublicEvent, CreateSubCalendar, CreateTask, CreatedCustomerFile, CurrencyUnitPosition, CustomFriendsMessage, CustomMemo, Customer, CustomerFieldType, CustomerFile, CustomerFileId, CustomerFileSchema, CustomerFileStatus, CustomerFiles, CustomerId, CustomerIdType, DefaultFriendsMessage, DefaultMemo, DefaultTemplate, DeleteCustomers, DeregisterPushToken, EventBanner, EventBannerLink, EventId, EventLocation, EventLocationInput, EventPeriod, EventReceipt, EventRecurrenceRule, EventReference, EventReminders, EventTime, EventTimeInput, EventType, FeedTemplate, FollowPublicEvent, Friend, FriendList, FriendOrder, FriendsMessageResult, Gender, GuestEventChanges, GuestEventReceipt, Holiday, HolidayList, IpChange, IpDirection, IpRanges, KakaoAccount, KakaoAccountProfile, KakaoIpList, KakaoService, KapiError, KapiErrorCode, KapiErrorMessage, KapiForbiddenError, KnownAgeRange, KnownBirthdayType, KnownCalendarColor, KnownChannelRelation, KnownCustomerFileStatus, KnownEventType, KnownGender, KnownKakaoService, KnownKapiErrorCode, KnownOidcGender, KnownPushType, KnownScopeType, KnownServiceTermsRoute, KnownShippingAddressType, KnownUserPropertyKey, LinkUrl, ListTemplate, LocationTemplate, MemoResult, MessageButton, MessageButtonTitle, MessageCommerce, MessageContent, MessageFailure, MessageItem, MessageItemContent, MessageLink, MessageSocial, MessageTemplateArgs, MessageTemplateId, OidcGender, OidcUserInfo, PartnerData, PublicEvent, PublicEventChanges, PublicEventDetail, PublicEventInput, PublicEventList, PublicEventMessageButton, PublicEventMessageLink, PublicEventNotificationMessage, PublicEventReceipt, PublicEventReference, PublicEventReminderMessage, PushDeviceId, PushFcmPriority, PushForApns, PushForFcm, PushMessage, PushToken, PushTokenLifetime, PushTokensOfUser, PushTokensOfUsers, PushTokensQuery, PushType, PushUserId, PushUserIds, ReceiverIdType, ReceiverUuids, RecurUpdateType, RegisterPushToken, RevokeScopes, RevokeServiceTerms, RevokedServiceTerms, Scope, ScopeIds, ScopeType, ScrapFriendsMessage, ScrapMemo, ScrapUrl, SecureImageAddress, SecureResource, SendPush, ServiceIp, ServiceTerms, ServiceTermsRevocation, ServiceTermsRoute, ServiceTermsSelection, ServiceTermsTag, ServiceTermsUpgrade, ShareImageInfo, ShareImageInfos, ShareImageScrap, ShareImageUpload, SharedImage, ShippingAddress, ShippingAddressList, ShippingAddressType, SignupUser, SortOrder, SubscribableCalendar, SubscribableCalendarList, SubscribeToCalendar, SubscribedCalendar, TalkChannelRelation, TalkChannels, TalkChannelsOfUser, TalkProfile, TalkProfileInfo, TalkProfilesQuery, TalkProfilesResult, TargetIds, TargetUser, TargetUserId, TaskDueInfo, TaskDueInfoInput, TaskId, TaskReceipt, TaskRecord, TaskRecordList, TaskRecurrence, TaskRecurrenceInput, TaskReference, TaskStatusFilter, TextTemplate, UpdateEventByGuest, UpdateEventByHost, UpdatePublicEvent, UpdateSubCalendar, UpdateTask, UpdateUserProperties, UpgradeServiceTerms, UserCalendar, UserIdList, UserIdListLimit, UserIdListQuery, UserIdListStart, UserIdType, UserIdentity, UserMe, UserMeQuery, UserProperties, UserPropertyKey, UserPropertyKeys, UserPropertyValues, UserScopes, UserServiceTerms, ViewerId } from "../types/kapi.js";
export type { DecoderScheduler, DenoisingSteps, EncodedImage, FaceRefiner, GeneratedImage, GeneratedImages, GuidanceScale, ImageCount, ImageFormat, ImageGeneration, ImageInpainting, ImagePrompt, ImageQuality, ImageReturnType, ImageSeed, ImageSeeds, ImageSide, ImageVariation, KarloError, ModelVersion, NegativePrompt, UpscaleFactor } from "../types/karlo.js";
export type { AndroidKeyHash, AuthorizationCodeTokenRequest, BusinessRedirectUri, BusinessScope, BusinessToken, BusinessTokenRequest, ClientId, ClientOrigin, ClientSecret, IdTokenClaims, IdTokenHeader, IdTokenInfoRequest, IosBundleId, Jwk, Jwks, KauthError, KauthErrorCode, KauthErrorName, KnownBusinessScope, KnownKauthErrorCode, KnownKauthErrorName, LoginPrompt, OpenidConfiguration, RedirectState, RedirectUri, RefreshTokenRequest, TokenRequest, TokenSet } from "../types/kauth.js";
export type { AvoidedRoad, CarFuel, CarType, Directions, FoundKeyedRoute, FoundRoute, GuideType, KeyedDirections, KeyedPoint, KeyedRoute, KeyedRoutePriority, KeyedRouteSummary, KnownGuideType, KnownRoutePriority, KnownTrafficState, MissingKeyedRoute, MissingRoute, MultiDestinationDirectionsRequest, MultiOriginDirectionsRequest, NamedPoint, NaviError, OriginPoint, PlacePoint, PointText, ResultCode, ResultMessage, RoadEventOption, Route, RouteBound, RouteFailure, RouteFare, RouteGuide, RoutePriority, RouteRoad, RouteSection, RouteSummary, SearchRadius, TrafficState, WaypointDirectionsRequest } from "../types/navi.js";
export type { AccountStatusClaims, AccountStatusError, AccountStatusErrorCode, AccountStatusEvent, AccountStatusEvents, AccountStatusHeader, AccountStatusSubject, AppId, ChannelRelationChange, ChannelRelationEvent, ChannelUserIdType, KnownChannelRelationEvent, KnownChannelUserIdType, KnownShareChatType, KnownUnlinkReferrerType, KnownUserUnlinkedReason, ShareCallbackArguments, ShareChatId, ShareChatType, ShareDelivery, ShareSingleChatroom, ShareTemplateId, Unlink, UnlinkReferrerType, UserId, UserUnlinkedEvent, UserUnlinkedReason } from "../types/webhooks.js";

interface Operations extends ApiStatusOperations, DapiOperations, KapiOperations, KarloOperations, KauthOperations, NaviOperations {}

/**
 * The ID of an operation that a client calls, such as `getUserMe`; `ContractId` of `kakao-openapi/contract`
 * includes webhooks.
 */
export type OperationId = keyof Operations;

/** The arguments of an operation, by its ID, as a client takes them: `RequestOf<"sendMemoDefault">["body"]`. */
export type RequestOf<Id extends OperationId> = RequestArguments<Operations[Id]>;

/** The body of a success of an operation, by its ID: `ResponseOf<"getUserMe">` is `UserMe`. */
export type ResponseOf<Id extends OperationId> = SuccessBody<Operations[Id]>;

/** The body of an error of an operation, by its ID, where one is described. */
export type ErrorOf<Id extends OperationId> = ErrorBody<Operations[Id]>;

/** Clients of all Kakao APIs, with the same keys and options. */
export interface Kakao {
  /** Kakao API status (api-status.kakao.com): State of the Kakao APIs, now and by day. */
  readonly apiStatus: ApiStatusClient;
  /** Kakao API (dapi.kakao.com): Addresses, coordinates, places and routes in Korea, and Daum Search. */
  readonly dapi: DapiClient;
  /** Kakao API (kapi.kakao.com): Users, Kakao Talk profiles, friends, messages and channels, push, and Talk Calendar. */
  readonly kapi: KapiClient;
  /** Karlo API (api.kakaobrain.com): Image generation with Karlo, which Kakao has withdrawn. */
  readonly karlo: KarloClient;
  /** Kakao Login (kauth.kakao.com): Authorization codes, tokens, OpenID Connect, logout of Kakao Account, and Business Authentication. */
  readonly kauth: KauthClient;
  /** Kakao Navi directions (apis-navi.kakaomobility.com): Driving directions in Korea, for one trip or for many. */
  readonly navi: NaviClient;
}

/**
 * Creates clients of all Kakao APIs. They send nothing yet. To bundle one API only, import its own client, such as
 * `kakao-openapi/api-status`.
 *
 * @param options Keys, tokens, and where and how to send
 */
export function createKakao(options: KakaoOptions = {}): Kakao {
  return {
    apiStatus: createApiStatusClient(options),
    dapi: createDapiClient(options),
    kapi: createKapiClient(options),
    karlo: createKarloClient(options),
    kauth: createKauthClient(options),
    navi: createNaviClient(options),
  };
}
