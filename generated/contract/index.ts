// Generated from spec/ by npm run contract. Do not edit.
import type { ApiName } from "../apis.js";
import type { OperationContract, OperationEntry } from "../../src/contract/operation-contract.js";

/** The name of an operation or of a webhook. */
export type OperationId =
  | "getApiStatus"
  | "getApiStatusHistory"
  | "searchAddress"
  | "convertCoordToRegionCode"
  | "convertCoordToAddress"
  | "transformCoord"
  | "searchPlaceByKeyword"
  | "searchPlaceByCategory"
  | "searchWeb"
  | "searchVideo"
  | "searchImage"
  | "searchBlog"
  | "searchBook"
  | "searchCafe"
  | "logout"
  | "unlink"
  | "signup"
  | "getAccessTokenInfo"
  | "getUserMe"
  | "postUserMe"
  | "listAppUsers"
  | "listUserIds"
  | "postUserIds"
  | "updateUserProperties"
  | "getShippingAddresses"
  | "getScopes"
  | "revokeScopes"
  | "getServiceTerms"
  | "revokeServiceTerms"
  | "upgradeServiceTerms"
  | "getOidcUserInfo"
  | "getTalkProfile"
  | "listFriends"
  | "getTalkProfilesByUserList"
  | "queryTalkProfilesByUserList"
  | "sendMemoDefault"
  | "sendMemoCustom"
  | "sendMemoScrap"
  | "sendFriendsMessageDefault"
  | "sendFriendsMessageCustom"
  | "sendFriendsMessageScrap"
  | "getTalkChannels"
  | "getTalkChannelsMulti"
  | "createTargetUserFile"
  | "getTargetUserFile"
  | "updateTargetUsers"
  | "deleteTargetUsers"
  | "registerPushToken"
  | "getPushTokens"
  | "postPushTokens"
  | "deregisterPushToken"
  | "sendPush"
  | "listCalendars"
  | "createSubCalendar"
  | "updateSubCalendar"
  | "deleteSubCalendar"
  | "createEvent"
  | "listEvents"
  | "getEvent"
  | "updateEventByHost"
  | "updateEventByGuest"
  | "deleteEvent"
  | "createPublicEvent"
  | "listPublicEvents"
  | "getPublicEvent"
  | "updatePublicEvent"
  | "deletePublicEvent"
  | "followPublicEvent"
  | "listSubscribableCalendars"
  | "subscribeCalendar"
  | "unsubscribeCalendar"
  | "listHolidays"
  | "createTask"
  | "listTasks"
  | "listTaskRecords"
  | "updateTask"
  | "completeTask"
  | "deleteTask"
  | "getKakaoIpList"
  | "generateImage"
  | "createImageVariations"
  | "inpaintImage"
  | "authorize"
  | "requestToken"
  | "logoutWithKakaoAccount"
  | "getOpenidConfiguration"
  | "getJwks"
  | "getIdTokenInfo"
  | "onUnlinkGet"
  | "onUnlink"
  | "onAccountStatusChange"
  | "onKakaoTalkShareGet"
  | "onKakaoTalkShare"
  | "onKakaoTalkChannelRelation";

/** Where the APIs are. */
export const baseUrls: Readonly<Record<ApiName, string>> = {
  apiStatus: "https://api-status.kakao.com",
  dapi: "https://dapi.kakao.com",
  kapi: "https://kapi.kakao.com",
  karlo: "https://api.kakaobrain.com",
  kauth: "https://kauth.kakao.com",
};

/** Every operation and webhook; what is known of it is loaded when it is needed. */
export const operations: Readonly<Record<OperationId, OperationEntry>> = {
  getApiStatus: {"api":"apiStatus","method":"GET","path":"/api/health/current", load: () => import("./api-status/getApiStatus.js") as Promise<{ contract: OperationContract }> },
  getApiStatusHistory: {"api":"apiStatus","method":"GET","path":"/api/health/history", load: () => import("./api-status/getApiStatusHistory.js") as Promise<{ contract: OperationContract }> },
  searchAddress: {"api":"dapi","method":"GET","path":"/v2/local/search/address.{format}", load: () => import("./dapi/searchAddress.js") as Promise<{ contract: OperationContract }> },
  convertCoordToRegionCode: {"api":"dapi","method":"GET","path":"/v2/local/geo/coord2regioncode.{format}", load: () => import("./dapi/convertCoordToRegionCode.js") as Promise<{ contract: OperationContract }> },
  convertCoordToAddress: {"api":"dapi","method":"GET","path":"/v2/local/geo/coord2address.{format}", load: () => import("./dapi/convertCoordToAddress.js") as Promise<{ contract: OperationContract }> },
  transformCoord: {"api":"dapi","method":"GET","path":"/v2/local/geo/transcoord.{format}", load: () => import("./dapi/transformCoord.js") as Promise<{ contract: OperationContract }> },
  searchPlaceByKeyword: {"api":"dapi","method":"GET","path":"/v2/local/search/keyword.{format}", load: () => import("./dapi/searchPlaceByKeyword.js") as Promise<{ contract: OperationContract }> },
  searchPlaceByCategory: {"api":"dapi","method":"GET","path":"/v2/local/search/category.{format}", load: () => import("./dapi/searchPlaceByCategory.js") as Promise<{ contract: OperationContract }> },
  searchWeb: {"api":"dapi","method":"GET","path":"/v2/search/web", load: () => import("./dapi/searchWeb.js") as Promise<{ contract: OperationContract }> },
  searchVideo: {"api":"dapi","method":"GET","path":"/v2/search/vclip", load: () => import("./dapi/searchVideo.js") as Promise<{ contract: OperationContract }> },
  searchImage: {"api":"dapi","method":"GET","path":"/v2/search/image", load: () => import("./dapi/searchImage.js") as Promise<{ contract: OperationContract }> },
  searchBlog: {"api":"dapi","method":"GET","path":"/v2/search/blog", load: () => import("./dapi/searchBlog.js") as Promise<{ contract: OperationContract }> },
  searchBook: {"api":"dapi","method":"GET","path":"/v3/search/book", load: () => import("./dapi/searchBook.js") as Promise<{ contract: OperationContract }> },
  searchCafe: {"api":"dapi","method":"GET","path":"/v2/search/cafe", load: () => import("./dapi/searchCafe.js") as Promise<{ contract: OperationContract }> },
  logout: {"api":"kapi","method":"POST","path":"/v1/user/logout", load: () => import("./kapi/logout.js") as Promise<{ contract: OperationContract }> },
  unlink: {"api":"kapi","method":"POST","path":"/v1/user/unlink", load: () => import("./kapi/unlink.js") as Promise<{ contract: OperationContract }> },
  signup: {"api":"kapi","method":"POST","path":"/v1/user/signup", load: () => import("./kapi/signup.js") as Promise<{ contract: OperationContract }> },
  getAccessTokenInfo: {"api":"kapi","method":"GET","path":"/v1/user/access_token_info", load: () => import("./kapi/getAccessTokenInfo.js") as Promise<{ contract: OperationContract }> },
  getUserMe: {"api":"kapi","method":"GET","path":"/v2/user/me", load: () => import("./kapi/getUserMe.js") as Promise<{ contract: OperationContract }> },
  postUserMe: {"api":"kapi","method":"POST","path":"/v2/user/me", load: () => import("./kapi/postUserMe.js") as Promise<{ contract: OperationContract }> },
  listAppUsers: {"api":"kapi","method":"GET","path":"/v2/app/users", load: () => import("./kapi/listAppUsers.js") as Promise<{ contract: OperationContract }> },
  listUserIds: {"api":"kapi","method":"GET","path":"/v1/user/ids", load: () => import("./kapi/listUserIds.js") as Promise<{ contract: OperationContract }> },
  postUserIds: {"api":"kapi","method":"POST","path":"/v1/user/ids", load: () => import("./kapi/postUserIds.js") as Promise<{ contract: OperationContract }> },
  updateUserProperties: {"api":"kapi","method":"POST","path":"/v1/user/update_profile", load: () => import("./kapi/updateUserProperties.js") as Promise<{ contract: OperationContract }> },
  getShippingAddresses: {"api":"kapi","method":"GET","path":"/v1/user/shipping_address", load: () => import("./kapi/getShippingAddresses.js") as Promise<{ contract: OperationContract }> },
  getScopes: {"api":"kapi","method":"GET","path":"/v2/user/scopes", load: () => import("./kapi/getScopes.js") as Promise<{ contract: OperationContract }> },
  revokeScopes: {"api":"kapi","method":"POST","path":"/v2/user/revoke/scopes", load: () => import("./kapi/revokeScopes.js") as Promise<{ contract: OperationContract }> },
  getServiceTerms: {"api":"kapi","method":"GET","path":"/v2/user/service_terms", load: () => import("./kapi/getServiceTerms.js") as Promise<{ contract: OperationContract }> },
  revokeServiceTerms: {"api":"kapi","method":"POST","path":"/v2/user/revoke/service_terms", load: () => import("./kapi/revokeServiceTerms.js") as Promise<{ contract: OperationContract }> },
  upgradeServiceTerms: {"api":"kapi","method":"POST","path":"/v2/user/upgrade/service_terms", load: () => import("./kapi/upgradeServiceTerms.js") as Promise<{ contract: OperationContract }> },
  getOidcUserInfo: {"api":"kapi","method":"GET","path":"/v1/oidc/userinfo", load: () => import("./kapi/getOidcUserInfo.js") as Promise<{ contract: OperationContract }> },
  getTalkProfile: {"api":"kapi","method":"GET","path":"/v1/api/talk/profile", load: () => import("./kapi/getTalkProfile.js") as Promise<{ contract: OperationContract }> },
  listFriends: {"api":"kapi","method":"GET","path":"/v1/api/talk/friends", load: () => import("./kapi/listFriends.js") as Promise<{ contract: OperationContract }> },
  getTalkProfilesByUserList: {"api":"kapi","method":"GET","path":"/v2/api/talk/profiles", load: () => import("./kapi/getTalkProfilesByUserList.js") as Promise<{ contract: OperationContract }> },
  queryTalkProfilesByUserList: {"api":"kapi","method":"POST","path":"/v2/api/talk/profiles", load: () => import("./kapi/queryTalkProfilesByUserList.js") as Promise<{ contract: OperationContract }> },
  sendMemoDefault: {"api":"kapi","method":"POST","path":"/v2/api/talk/memo/default/send", load: () => import("./kapi/sendMemoDefault.js") as Promise<{ contract: OperationContract }> },
  sendMemoCustom: {"api":"kapi","method":"POST","path":"/v2/api/talk/memo/send", load: () => import("./kapi/sendMemoCustom.js") as Promise<{ contract: OperationContract }> },
  sendMemoScrap: {"api":"kapi","method":"POST","path":"/v2/api/talk/memo/scrap/send", load: () => import("./kapi/sendMemoScrap.js") as Promise<{ contract: OperationContract }> },
  sendFriendsMessageDefault: {"api":"kapi","method":"POST","path":"/v1/api/talk/friends/message/default/send", load: () => import("./kapi/sendFriendsMessageDefault.js") as Promise<{ contract: OperationContract }> },
  sendFriendsMessageCustom: {"api":"kapi","method":"POST","path":"/v1/api/talk/friends/message/send", load: () => import("./kapi/sendFriendsMessageCustom.js") as Promise<{ contract: OperationContract }> },
  sendFriendsMessageScrap: {"api":"kapi","method":"POST","path":"/v1/api/talk/friends/message/scrap/send", load: () => import("./kapi/sendFriendsMessageScrap.js") as Promise<{ contract: OperationContract }> },
  getTalkChannels: {"api":"kapi","method":"GET","path":"/v2/api/talk/channels", load: () => import("./kapi/getTalkChannels.js") as Promise<{ contract: OperationContract }> },
  getTalkChannelsMulti: {"api":"kapi","method":"GET","path":"/v2/api/talk/channels/multi", load: () => import("./kapi/getTalkChannelsMulti.js") as Promise<{ contract: OperationContract }> },
  createTargetUserFile: {"api":"kapi","method":"POST","path":"/v1/talkchannel/create/target_user_file", load: () => import("./kapi/createTargetUserFile.js") as Promise<{ contract: OperationContract }> },
  getTargetUserFile: {"api":"kapi","method":"GET","path":"/v1/talkchannel/target_user_file", load: () => import("./kapi/getTargetUserFile.js") as Promise<{ contract: OperationContract }> },
  updateTargetUsers: {"api":"kapi","method":"POST","path":"/v1/talkchannel/update/target_users", load: () => import("./kapi/updateTargetUsers.js") as Promise<{ contract: OperationContract }> },
  deleteTargetUsers: {"api":"kapi","method":"POST","path":"/v1/talkchannel/delete/target_users", load: () => import("./kapi/deleteTargetUsers.js") as Promise<{ contract: OperationContract }> },
  registerPushToken: {"api":"kapi","method":"POST","path":"/v2/push/register", load: () => import("./kapi/registerPushToken.js") as Promise<{ contract: OperationContract }> },
  getPushTokens: {"api":"kapi","method":"GET","path":"/v2/push/tokens", load: () => import("./kapi/getPushTokens.js") as Promise<{ contract: OperationContract }> },
  postPushTokens: {"api":"kapi","method":"POST","path":"/v2/push/tokens", load: () => import("./kapi/postPushTokens.js") as Promise<{ contract: OperationContract }> },
  deregisterPushToken: {"api":"kapi","method":"POST","path":"/v2/push/deregister", load: () => import("./kapi/deregisterPushToken.js") as Promise<{ contract: OperationContract }> },
  sendPush: {"api":"kapi","method":"POST","path":"/v2/push/send", load: () => import("./kapi/sendPush.js") as Promise<{ contract: OperationContract }> },
  listCalendars: {"api":"kapi","method":"GET","path":"/v2/api/calendar/calendars", load: () => import("./kapi/listCalendars.js") as Promise<{ contract: OperationContract }> },
  createSubCalendar: {"api":"kapi","method":"POST","path":"/v2/api/calendar/create/calendar", load: () => import("./kapi/createSubCalendar.js") as Promise<{ contract: OperationContract }> },
  updateSubCalendar: {"api":"kapi","method":"POST","path":"/v2/api/calendar/update/calendar", load: () => import("./kapi/updateSubCalendar.js") as Promise<{ contract: OperationContract }> },
  deleteSubCalendar: {"api":"kapi","method":"DELETE","path":"/v2/api/calendar/delete/calendar", load: () => import("./kapi/deleteSubCalendar.js") as Promise<{ contract: OperationContract }> },
  createEvent: {"api":"kapi","method":"POST","path":"/v2/api/calendar/create/event", load: () => import("./kapi/createEvent.js") as Promise<{ contract: OperationContract }> },
  listEvents: {"api":"kapi","method":"GET","path":"/v2/api/calendar/events", load: () => import("./kapi/listEvents.js") as Promise<{ contract: OperationContract }> },
  getEvent: {"api":"kapi","method":"GET","path":"/v2/api/calendar/event", load: () => import("./kapi/getEvent.js") as Promise<{ contract: OperationContract }> },
  updateEventByHost: {"api":"kapi","method":"POST","path":"/v2/api/calendar/update/event/host", load: () => import("./kapi/updateEventByHost.js") as Promise<{ contract: OperationContract }> },
  updateEventByGuest: {"api":"kapi","method":"POST","path":"/v2/api/calendar/update/event/guest", load: () => import("./kapi/updateEventByGuest.js") as Promise<{ contract: OperationContract }> },
  deleteEvent: {"api":"kapi","method":"DELETE","path":"/v2/api/calendar/delete/event", load: () => import("./kapi/deleteEvent.js") as Promise<{ contract: OperationContract }> },
  createPublicEvent: {"api":"kapi","method":"POST","path":"/v2/api/calendar/public/create/event", load: () => import("./kapi/createPublicEvent.js") as Promise<{ contract: OperationContract }> },
  listPublicEvents: {"api":"kapi","method":"GET","path":"/v2/api/calendar/public/events", load: () => import("./kapi/listPublicEvents.js") as Promise<{ contract: OperationContract }> },
  getPublicEvent: {"api":"kapi","method":"GET","path":"/v2/api/calendar/public/event", load: () => import("./kapi/getPublicEvent.js") as Promise<{ contract: OperationContract }> },
  updatePublicEvent: {"api":"kapi","method":"POST","path":"/v2/api/calendar/public/update/event", load: () => import("./kapi/updatePublicEvent.js") as Promise<{ contract: OperationContract }> },
  deletePublicEvent: {"api":"kapi","method":"DELETE","path":"/v2/api/calendar/public/delete/event", load: () => import("./kapi/deletePublicEvent.js") as Promise<{ contract: OperationContract }> },
  followPublicEvent: {"api":"kapi","method":"POST","path":"/v2/api/calendar/public/follow", load: () => import("./kapi/followPublicEvent.js") as Promise<{ contract: OperationContract }> },
  listSubscribableCalendars: {"api":"kapi","method":"GET","path":"/v2/api/calendar/subscribable/calendars", load: () => import("./kapi/listSubscribableCalendars.js") as Promise<{ contract: OperationContract }> },
  subscribeCalendar: {"api":"kapi","method":"POST","path":"/v2/api/calendar/subscribe", load: () => import("./kapi/subscribeCalendar.js") as Promise<{ contract: OperationContract }> },
  unsubscribeCalendar: {"api":"kapi","method":"DELETE","path":"/v2/api/calendar/unsubscribe", load: () => import("./kapi/unsubscribeCalendar.js") as Promise<{ contract: OperationContract }> },
  listHolidays: {"api":"kapi","method":"GET","path":"/v2/api/calendar/holidays", load: () => import("./kapi/listHolidays.js") as Promise<{ contract: OperationContract }> },
  createTask: {"api":"kapi","method":"POST","path":"/v1/api/calendar/create/task", load: () => import("./kapi/createTask.js") as Promise<{ contract: OperationContract }> },
  listTasks: {"api":"kapi","method":"GET","path":"/v1/api/calendar/tasks", load: () => import("./kapi/listTasks.js") as Promise<{ contract: OperationContract }> },
  listTaskRecords: {"api":"kapi","method":"GET","path":"/v1/api/calendar/task/records", load: () => import("./kapi/listTaskRecords.js") as Promise<{ contract: OperationContract }> },
  updateTask: {"api":"kapi","method":"POST","path":"/v1/api/calendar/update/task", load: () => import("./kapi/updateTask.js") as Promise<{ contract: OperationContract }> },
  completeTask: {"api":"kapi","method":"POST","path":"/v1/api/calendar/complete/task", load: () => import("./kapi/completeTask.js") as Promise<{ contract: OperationContract }> },
  deleteTask: {"api":"kapi","method":"DELETE","path":"/v1/api/calendar/delete/task", load: () => import("./kapi/deleteTask.js") as Promise<{ contract: OperationContract }> },
  getKakaoIpList: {"api":"kapi","method":"GET","path":"/v1/system/ips", load: () => import("./kapi/getKakaoIpList.js") as Promise<{ contract: OperationContract }> },
  generateImage: {"api":"karlo","method":"POST","path":"/v2/inference/karlo/t2i", load: () => import("./karlo/generateImage.js") as Promise<{ contract: OperationContract }> },
  createImageVariations: {"api":"karlo","method":"POST","path":"/v2/inference/karlo/variations", load: () => import("./karlo/createImageVariations.js") as Promise<{ contract: OperationContract }> },
  inpaintImage: {"api":"karlo","method":"POST","path":"/v2/inference/karlo/inpainting", load: () => import("./karlo/inpaintImage.js") as Promise<{ contract: OperationContract }> },
  authorize: {"api":"kauth","method":"GET","path":"/oauth/authorize", load: () => import("./kauth/authorize.js") as Promise<{ contract: OperationContract }> },
  requestToken: {"api":"kauth","method":"POST","path":"/oauth/token", load: () => import("./kauth/requestToken.js") as Promise<{ contract: OperationContract }> },
  logoutWithKakaoAccount: {"api":"kauth","method":"GET","path":"/oauth/logout", load: () => import("./kauth/logoutWithKakaoAccount.js") as Promise<{ contract: OperationContract }> },
  getOpenidConfiguration: {"api":"kauth","method":"GET","path":"/.well-known/openid-configuration", load: () => import("./kauth/getOpenidConfiguration.js") as Promise<{ contract: OperationContract }> },
  getJwks: {"api":"kauth","method":"GET","path":"/.well-known/jwks.json", load: () => import("./kauth/getJwks.js") as Promise<{ contract: OperationContract }> },
  getIdTokenInfo: {"api":"kauth","method":"POST","path":"/oauth/tokeninfo", load: () => import("./kauth/getIdTokenInfo.js") as Promise<{ contract: OperationContract }> },
  onUnlinkGet: {"api":"webhooks","method":"GET","path":"onUnlink", load: () => import("./webhooks/onUnlinkGet.js") as Promise<{ contract: OperationContract }> },
  onUnlink: {"api":"webhooks","method":"POST","path":"onUnlink", load: () => import("./webhooks/onUnlink.js") as Promise<{ contract: OperationContract }> },
  onAccountStatusChange: {"api":"webhooks","method":"POST","path":"onAccountStatusChange", load: () => import("./webhooks/onAccountStatusChange.js") as Promise<{ contract: OperationContract }> },
  onKakaoTalkShareGet: {"api":"webhooks","method":"GET","path":"onKakaoTalkShare", load: () => import("./webhooks/onKakaoTalkShareGet.js") as Promise<{ contract: OperationContract }> },
  onKakaoTalkShare: {"api":"webhooks","method":"POST","path":"onKakaoTalkShare", load: () => import("./webhooks/onKakaoTalkShare.js") as Promise<{ contract: OperationContract }> },
  onKakaoTalkChannelRelation: {"api":"webhooks","method":"POST","path":"onKakaoTalkChannelRelation", load: () => import("./webhooks/onKakaoTalkChannelRelation.js") as Promise<{ contract: OperationContract }> },
};
