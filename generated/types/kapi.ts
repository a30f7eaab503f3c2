// Generated from spec/kapi by npm run types. Do not edit.
export interface paths {
    "/v1/api/talk/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get my Kakao Talk profile
         * @description Gives the Kakao Talk profile of the user whose access token is sent.
         *
         *     What comes back depends on the consent items that the user agreed to: a missing consent leaves its field out, and with
         *     none of them the answer is `{}`, still with status 200. An older app may hold the combined item `profile` instead of
         *     `profile_nickname` and `profile_image`.
         *
         *     Quota: 30,000 calls a day for the app.
         */
        get: operations["getTalkProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my friends who use the app
         * @description Gives those Kakao Talk friends of the user who use the app too and have agreed to be listed. Needs a permission that
         *     Kakao grants after a review; before that, only members of the app's team are listed.
         *
         *     Names sort as Korean, special characters, digits, English, Japanese, emoji; with the language of a Kakao SDK set to
         *     English, Korean comes after Japanese. `order=desc` turns this round.
         *
         *     To get the next page, follow `after_url` until it is null or missing.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Kakao Talk profiles of several users
         * @description Gives the Kakao Talk profiles of users of the app, or the profiles that one of them, the viewer, gets to see.
         *     For servers only, since it takes the admin key. The app needs the permission for the consent items. The POST form
         *     sends the same fields in a form body.
         *
         *     The call fails as a whole when a target is not linked to the app (code `-2`) or when the viewer is not (code `-101`).
         *     A field whose consent item a user has not agreed to is left out.
         */
        get: operations["getTalkProfilesByUserList"];
        put?: never;
        /**
         * Get Kakao Talk profiles of several users by form
         * @description Does what the GET form does, with the fields in a form body. `target_ids` is a JSON array inside its form field.
         */
        post: operations["queryTalkProfilesByUserList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how a user relates to channels
         * @description Tells whether a user has added or blocked the Kakao Talk Channels that are connected to the app, and since when.
         *
         *     With an access token the user is the token's; send no `target_id`. With the admin key `target_id` and
         *     `target_id_type` name the user and are required. The app needs the consent item `plusfriends`.
         *
         *     To be told of changes instead of asking, use the channel webhook.
         */
        get: operations["getTalkChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/channels/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how several users relate to channels
         * @description Tells for up to 200 users whether they have added or blocked the Kakao Talk Channels that are connected to the app.
         *
         *     Users who cannot be checked, for lack of consent for instance, are left out of the answer without an error: compare it
         *     with `target_ids`.
         */
        get: operations["getTalkChannelsMulti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/create/target_user_file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer file
         * @description Creates an empty customer file for a Kakao Talk Channel. Its fields are fixed from then on; users are added by another
         *     call. A channel holds at most 30 files, those uploaded in the channel admin center included.
         *
         *     Before the first call somebody must accept the policy for customer management in the console.
         */
        post: operations["createTargetUserFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/target_user_file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer files of a channel
         * @description Gives the customer files of a Kakao Talk Channel and how many more can be created.
         */
        get: operations["getTargetUserFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/update/target_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a customer file
         * @description Adds up to 2,000 users to a customer file. Their values may only use names from the schema with which the file was
         *     created.
         *
         *     Only users who have added the channel are stored; `success_count` tells how many were. A lower number than
         *     `request_count` is no error.
         */
        post: operations["updateTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/delete/target_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete users from a customer file
         * @description Deletes users from a customer file. A successful answer has no body; its status is all it says.
         */
        post: operations["deleteTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses of the Kakao servers
         * @description Gives the address ranges and ports that a firewall must let through: those that Kakao calls from (inbound) and those
         *     that serve the Kakao APIs (outbound). Takes any key of the app.
         */
        get: operations["getKakaoIpList"];
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
        /**
         * @description Kakao Talk profile of the logged-in user. A field whose consent item the user has not agreed to is left out;
         *     without any of them the object is empty.
         */
        TalkProfile: {
            /**
             * Format: int64
             * @description User ID (회원번호) of the user in the app. Left out when the user agreed to no profile item.
             */
            id?: number;
            /** @description Nickname in Kakao Talk. Needs the consent item `profile_nickname`. */
            nickName?: string | null;
            /**
             * Format: uri
             * @description Profile image of 640 × 640 pixels, HTTPS. Needs the consent item `profile_image`.
             */
            profileImageURL?: string | null;
            /**
             * Format: uri
             * @description Profile thumbnail of 110 × 110 pixels, HTTPS. Needs the consent item `profile_image`.
             */
            thumbnailURL?: string | null;
            /**
             * @deprecated
             * @description Two-letter country code. No longer provided.
             */
            countryISO?: string | null;
        };
        /**
         * Format: int32
         * @description Error codes that are known.
         *
         *     - `-1`: Internal fault at Kakao. Repeat the call.
         *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
         *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
         *     - `-4`: The account is restricted or barred from this action.
         *     - `-5`: The app has no permission for the API. Apply for the permission.
         *     - `-6`: Kakao does not allow the action. Stay within what is documented.
         *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
         *     - `-8`: A header is wrong. Mend the headers.
         *     - `-9`: The API has been discontinued. Read the notice.
         *     - `-10`: A quota is used up. Wait until the quota resets.
         *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
         *     - `-12`: The app or its developer account is restricted.
         *     - `-101`: The user is not linked to the app. Let the user log in with Kakao first.
         *     - `-102`: The user is linked to the app already, so signing up has nothing to do.
         *     - `-103`: The Kakao Account is dormant or does not exist.
         *     - `-201`: A user property key is not registered. Register the key in the console, or use a registered one.
         *     - `-301`: The app does not exist.
         *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
         *     - `-402`: The user has not agreed to a consent item that the call needs. Ask for `required_scopes` by a login with additional consent.
         *     - `-405`: The user's age must be verified.
         *     - `-406`: The user is under 14, and the app does not admit such users.
         *     - `-421`: Signing is not complete.
         *     - `-422`: The transaction is not valid.
         *     - `-423`: The transaction has expired.
         *     - `-451`: The user is below the age limit.
         *     - `-452`: The user's age has been verified already.
         *     - `-453`: The limit of age checks is exceeded.
         *     - `-480`: The verified age differs.
         *     - `-481`: The verified connecting information (CI) differs.
         *     - `-501`: The user has no Kakao Talk account or is suspended.
         *     - `-502`: The receiver is not a friend of the sender. Repeat the call once the cached friends list has expired.
         *     - `-504`: The message was sent to a device that does not support it.
         *     - `-520`: No event or calendar has this ID. Check the ID.
         *     - `-521`: The task stands on a Kakao Talk profile sticker and cannot be changed or deleted.
         *     - `-530`: The receiver refuses messages.
         *     - `-531`: The sender has reached the monthly limit.
         *     - `-532`: The sender has reached the daily limit in this app. Wait for the next day.
         *     - `-533`: The receiver has reached the daily limit from this app. Wait for the next day.
         *     - `-536`: The sender has reached the daily limit to this receiver. Wait for the next day.
         *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
         *     - `-544`: The Kakao Talk Channel is banned.
         *     - `-602`: An uploaded image is too large. Send a smaller file.
         *     - `-603`: A time limit inside the platform passed. Repeat the call.
         *     - `-606`: Too many images. Send fewer images.
         *     - `-813`: Error of Kakao Moment, which has codes of its own below this one.
         *     - `-815`: Internal fault of the Kakao Talk Channel API.
         *     - `-816`: No customer file has this ID. Check `file_id`.
         *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
         *     - `-818`: The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file.
         *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
         *     - `-820`: Internal fault of Keyword Ad.
         *     - `-830`: Internal fault of KoGPT or Karlo.
         *     - `-831`: A burst of requests exceeds what the server can process. Wait.
         *     - `-901`: The device has no registered push token. Register the token.
         *     - `-903`: The key or token belongs to an unregistered developer.
         *     - `-911`: The format of an image is not supported. Convert the image.
         *     - `-9798`: The service is under maintenance. Wait.
         * @enum {integer}
         */
        KnownKapiErrorCode: -1 | -2 | -3 | -4 | -5 | -6 | -7 | -8 | -9 | -10 | -11 | -12 | -101 | -102 | -103 | -201 | -301 | -401 | -402 | -405 | -406 | -421 | -422 | -423 | -451 | -452 | -453 | -480 | -481 | -501 | -502 | -504 | -520 | -521 | -530 | -531 | -532 | -533 | -536 | -541 | -544 | -602 | -603 | -606 | -813 | -815 | -816 | -817 | -818 | -819 | -820 | -830 | -831 | -901 | -903 | -911 | -9798;
        /** @description Error code of Kakao, a negative number. Branch on this, never on `msg`. */
        KapiErrorCode: components["schemas"]["KnownKapiErrorCode"] | (number & {});
        /** @description Cause of the failure in English. The same code comes with different texts, and texts change. */
        KapiErrorMessage: string;
        /** @description Error body of kapi.kakao.com. */
        KapiError: {
            code: components["schemas"]["KapiErrorCode"];
            msg: components["schemas"]["KapiErrorMessage"];
        };
        /**
         * @description Error body of kapi.kakao.com under status 403. Code `-402` adds which consent items are missing;
         *     ask the user for `required_scopes` by a login with additional consent, then repeat the call.
         */
        KapiForbiddenError: {
            code: components["schemas"]["KapiErrorCode"];
            msg: components["schemas"]["KapiErrorMessage"];
            /** @description Name that Kakao gives the API, such as `FRIENDS` or `TALK_MEMO_DEFAULT_SEND`. Only with code `-402`. */
            api_type?: string;
            /** @description IDs of the consent items that the user still has to agree to. Only with code `-402`. */
            required_scopes?: string[];
            /** @description IDs of the consent items that the user has agreed to. Only with code `-402`. */
            allowed_scopes?: string[];
        };
        /**
         * @description Direction of a sort.
         *
         *     - `asc`: ascending.
         *     - `desc`: descending.
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /**
         * @description What friends are sorted by.
         *
         *     - `favorite`: favorites first, then the others, each group by nickname.
         *     - `nickname`: by nickname in Kakao Talk.
         * @enum {string}
         */
        FriendOrder: "favorite" | "nickname";
        /** @description A Kakao Talk friend who uses the app too and has agreed to be listed. */
        Friend: {
            /**
             * Format: int64
             * @description User ID (회원번호) of the friend in the app. It is not what the message API takes; see `uuid`.
             */
            id?: number | null;
            /** @description ID of the friend for sending messages, unique within the app. How long a `uuid` stays valid is not documented. */
            uuid: string;
            /** @description Nickname of the friend. */
            profile_nickname?: string | null;
            /**
             * Format: uri
             * @description Thumbnail image of the friend, HTTPS.
             */
            profile_thumbnail_image?: string | null;
            /** @description Whether the user marked the friend as a favorite. */
            favorite?: boolean | null;
            /**
             * @deprecated
             * @description Whether the friend accepts Kakao Talk messages. No longer provided.
             */
            allowed_msg?: boolean | null;
        };
        /** @description One page of the user's friends. */
        FriendList: {
            /** @description Friends on this page. May be left out when there are none. */
            elements?: components["schemas"]["Friend"][] | null;
            /**
             * Format: int32
             * @description Number of all friends that the list would give, not of those on this page.
             */
            total_count: number;
            /**
             * Format: uri
             * @description Address of the previous page, its query included. Null or left out on the first page.
             */
            before_url?: string | null;
            /**
             * Format: uri
             * @description Address of the next page, its query included. Null or left out on the last page.
             */
            after_url?: string | null;
            /**
             * Format: int32
             * @description Number of favorites among the friends.
             */
            favorite_count?: number | null;
        };
        /** @description User IDs (회원번호). All of them must be linked to the app; one that is not makes the whole call fail. The greatest number of IDs in one call is not documented. */
        TargetIds: number[];
        /**
         * @description Kind of ID that names a user. Kakao knows one, `user_id`, the user ID (회원번호) of the app.
         * @constant
         */
        UserIdType: "user_id";
        /**
         * Format: int64
         * @description User ID (회원번호) of the user in whose eyes the profiles are shown: targets who are friends of this user answer with
         *     the profile that they show to this friend. Left out, only `targets` comes back.
         */
        ViewerId: number;
        /** @description Kakao Talk profile of one user. A field whose consent item the user has not agreed to is left out. */
        TalkProfileInfo: {
            /**
             * Format: int64
             * @description User ID (회원번호) of the user in the app.
             */
            user_id: number;
            /** @description Nickname in Kakao Talk. Needs the consent item `profile_nickname`. */
            nickname?: string;
            /**
             * Format: uri
             * @description Profile image; may be plain HTTP. Needs the consent item `profile_image`. The name is that of Kakao's samples; its table says `profile_image`. The size is not documented.
             */
            profile_image_url?: string;
            /**
             * Format: uri
             * @description Profile thumbnail; may be plain HTTP. Needs the consent item `profile_image`.
             *     The address of an old image stops working when the user changes the profile image. The name is that of Kakao's samples; its table says `thumbnail_image`. The size is not documented.
             */
            thumbnail_image_url?: string;
        };
        /** @description Profiles of the targets, and of the viewer if one was named. */
        TalkProfilesResult: {
            /** @description Profile of the viewer. Only when the call named a `viewer_id`. */
            viewer?: components["schemas"]["TalkProfileInfo"];
            /** @description Profiles of the targets. A target who is a friend of the viewer shows the multi-profile meant for that friend. Whether the order follows `target_ids` is not documented. */
            targets: components["schemas"]["TalkProfileInfo"][];
        };
        /** @description Which profiles to get, and in whose eyes. */
        TalkProfilesQuery: {
            target_ids: components["schemas"]["TargetIds"];
            target_id_type: components["schemas"]["UserIdType"];
            viewer_id?: components["schemas"]["ViewerId"];
            viewer_id_type?: components["schemas"]["UserIdType"];
        };
        /** @description Public ID of a Kakao Talk Channel, such as `_ZeUTxl`. It starts with an underscore and stands in the channel's address. */
        ChannelPublicId: string;
        /**
         * @description Kind of ID that names a channel. Kakao knows one, `channel_public_id`.
         * @constant
         */
        ChannelIdType: "channel_public_id";
        /**
         * @description Relation between a user and a channel.
         *
         *     - `ADDED`: the user has added the channel.
         *     - `BLOCKED`: the user has blocked the channel.
         *     - `NONE`: neither.
         * @enum {string}
         */
        ChannelRelation: "ADDED" | "BLOCKED" | "NONE";
        /** @description How a user relates to one channel. */
        TalkChannelRelation: {
            /** @description ID under which users find the channel in Kakao Talk, with a leading `@`. */
            channel_uuid: string;
            channel_public_id: components["schemas"]["ChannelPublicId"];
            /** @description What the user did with the channel. */
            relation: components["schemas"]["ChannelRelation"] | (string & {});
            /**
             * Format: date-time
             * @description When the user added the channel, in UTC. Only with `ADDED`.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the relation last changed, in UTC. Only with `ADDED` or `BLOCKED`.
             */
            updated_at?: string | null;
        };
        /** @description How one user relates to channels of the app. */
        TalkChannels: {
            /**
             * Format: int64
             * @description User ID (회원번호) of the user in the app.
             */
            user_id: number;
            /** @description One entry for each channel that was asked for. */
            channels?: components["schemas"]["TalkChannelRelation"][] | null;
        };
        /** @description How one of several users relates to channels of the app. */
        TalkChannelsOfUser: {
            /**
             * Format: int64
             * @description User ID (회원번호) of the user in the app.
             */
            user_id: number;
            /** @description One entry for each channel that was asked for. */
            channels?: components["schemas"]["TalkChannelRelation"][];
        };
        /**
         * @description Type of the values of a customer field.
         *
         *     - `string`: text. Only for the ready-made Korean names.
         *     - `number`: a number.
         * @enum {string}
         */
        CustomerFieldType: "string" | "number";
        /**
         * @description The fields of a customer file: name to type. It cannot be changed once the file exists.
         *
         *     Ten Korean names are ready-made and take either type. Other names are allowed with type `number` only, except
         *     `앱유저아이디` and `전화번호`, which Kakao keeps for itself. The greatest length of a name is not documented.
         */
        CustomerFileSchema: {
            /** @description Birth date. */
            "생년월일"?: components["schemas"]["CustomerFieldType"];
            /** @description Country. */
            "국가"?: components["schemas"]["CustomerFieldType"];
            /** @description Region. */
            "지역"?: components["schemas"]["CustomerFieldType"];
            /** @description Gender. */
            "성별"?: components["schemas"]["CustomerFieldType"];
            /** @description Age. */
            "연령"?: components["schemas"]["CustomerFieldType"];
            /** @description Amount spent. */
            "구매금액"?: components["schemas"]["CustomerFieldType"];
            /** @description Points. */
            "포인트"?: components["schemas"]["CustomerFieldType"];
            /** @description Date of signing up. */
            "가입일"?: components["schemas"]["CustomerFieldType"];
            /** @description Date of the last purchase. */
            "최근 구매일"?: components["schemas"]["CustomerFieldType"];
            /** @description Date of entering an event. */
            "응모일"?: components["schemas"]["CustomerFieldType"];
        } & {
            [key: string]: components["schemas"]["CustomerFieldType"];
        };
        /** @description A customer file to be created. */
        CreateCustomerFile: {
            channel_public_id: components["schemas"]["ChannelPublicId"];
            schema: components["schemas"]["CustomerFileSchema"];
            /** @description Name of the file. No other file of the channel may have it. The greatest length of a name is not documented. */
            file_name: string;
        };
        /**
         * Format: int32
         * @description ID of a customer file. Kakao's type is Integer; whether an ID can exceed 32 bits is not documented.
         */
        CustomerFileId: number;
        /** @description The customer file that was created. */
        CreatedCustomerFile: {
            file_id: components["schemas"]["CustomerFileId"];
        };
        /**
         * @description State of a customer file. Kakao lists the words in lower case and prints a sample in upper case.
         *
         *     - `using`, `USING`: in use.
         *     - `deleting`: being deleted.
         *     - `failed`: the upload failed.
         * @enum {string}
         */
        CustomerFileStatus: "using" | "USING" | "deleting" | "failed";
        /** @description A customer file of a channel. */
        CustomerFile: {
            file_id: components["schemas"]["CustomerFileId"];
            /** @description Name of the file. */
            file_name: string;
            /** @description State of the file. Compare it without regard to case. */
            status: components["schemas"]["CustomerFileStatus"] | (string & {});
            /** @description When the file was uploaded, as `yyyy-MM-dd HH:mm:ss`. The time zone is not documented. */
            update_at: string;
            /** @description The fields of the file, name to type, as JSON text inside the string. */
            schema?: string;
        };
        /** @description The customer files of a channel, and how many more fit. */
        CustomerFiles: {
            /** @description The customer files. */
            results: components["schemas"]["CustomerFile"][];
            /**
             * Format: int32
             * @description Number of files that can still be created.
             */
            empty_slot: number;
            /**
             * Format: int32
             * @description Number of files that exist.
             */
            using_slot: number;
        };
        /**
         * @description Kind of ID that names the users of a customer file.
         *
         *     - `app`: user ID (회원번호) from Kakao Login; the user must be linked to the app.
         *     - `phone`: phone number that the user registered with Kakao Talk.
         * @enum {string}
         */
        CustomerIdType: "app" | "phone";
        /** @description ID of a user as text, of the kind that `user_type` names. The form of a phone number is not documented. */
        CustomerId: string;
        /** @description A user of a customer file with the values of the file's fields. */
        Customer: {
            id: components["schemas"]["CustomerId"];
            /**
             * @description Value of each field, by the names in the file's schema. Kakao's table allows numbers only and its sample sends text
             *     as well; both are accepted here.
             */
            field: {
                [key: string]: string | number;
            };
        };
        /** @description Users to add to a customer file. */
        AddCustomers: {
            file_id: components["schemas"]["CustomerFileId"];
            channel_public_id: components["schemas"]["ChannelPublicId"];
            user_type: components["schemas"]["CustomerIdType"];
            /** @description The users, at most 2,000 in one call. */
            users: components["schemas"]["Customer"][];
        };
        /** @description How many of the users were added. */
        AddedCustomers: {
            file_id: components["schemas"]["CustomerFileId"];
            /**
             * Format: int32
             * @description Number of users in the call.
             */
            request_count: number;
            /**
             * Format: int32
             * @description Number of users that were added. Users who have not added the channel, or whose ID Kakao does not know, are not
             *     counted and raise no error.
             */
            success_count: number;
        };
        /** @description Users to delete from a customer file. */
        DeleteCustomers: {
            file_id: components["schemas"]["CustomerFileId"];
            channel_public_id: components["schemas"]["ChannelPublicId"];
            user_type: components["schemas"]["CustomerIdType"];
            /** @description The users. The greatest number of users in one call is not documented; adding takes at most 2,000. */
            user_ids: components["schemas"]["CustomerId"][];
        };
        /**
         * @description Direction of the traffic, seen from the service.
         *
         *     - `inbound`: calls from Kakao to the service.
         *     - `outbound`: calls from the service to Kakao.
         * @enum {string}
         */
        IpDirection: "inbound" | "outbound";
        /**
         * @description A service of Kakao.
         *
         *     - `callback`: webhooks, called callbacks in older pages. Inbound.
         *     - `scrap`: reading of a service page, for a message preview for instance. Inbound.
         *     - `https://kauth.kakao.com`: Kakao Login. Outbound, like all that follow.
         *     - `https://kapi.kakao.com`: Kakao API.
         *     - `https://accounts.kakao.com`: Kakao Account.
         *     - `https://auth.kakao.com`: Kakao Account on mobile devices.
         *     - `https://dapi.kakao.com`: Daum Search and Local.
         *     - `https://apps.kakao.com`: Kakao Talk Message.
         *     - `https://talk-apps.kakao.com`: Kakao Talk universal link.
         * @enum {string}
         */
        KakaoService: "callback" | "scrap" | "https://kauth.kakao.com" | "https://kapi.kakao.com" | "https://accounts.kakao.com" | "https://auth.kakao.com" | "https://dapi.kakao.com" | "https://apps.kakao.com" | "https://talk-apps.kakao.com";
        /** @description Address ranges in the CIDR notation of RFC 1519, such as `203.0.113.0/24`. */
        IpRanges: string[];
        /** @description Addresses that are going to change. */
        IpChange: {
            ips: components["schemas"]["IpRanges"];
            /** @description When the change takes place. The format is not documented. */
            date: string;
        };
        /** @description Addresses and ports of one service. */
        ServiceIp: {
            /** @description What the addresses belong to. */
            service: components["schemas"]["KakaoService"] | (string & {});
            ips: components["schemas"]["IpRanges"];
            /** @description The ports. */
            ports: number[];
            /** @description Addresses that are going to be added. */
            addition?: components["schemas"]["IpChange"];
            /** @description Addresses that are going to be removed. */
            exclusion?: components["schemas"]["IpChange"];
            /**
             * Format: date
             * @description Day on which the entry last changed.
             */
            updatedDate: string;
        };
        /** @description Addresses and ports of the Kakao servers. */
        KakaoIpList: {
            /** @description Where calls from Kakao to a service come from. `service` is `callback` (webhooks) or `scrap` (reading of a service page). */
            inbound?: components["schemas"]["ServiceIp"][];
            /** @description What a service must reach to call Kakao. `service` is the address of a Kakao host. */
            outbound?: components["schemas"]["ServiceIp"][];
            /**
             * Format: date
             * @description Day on which the list last changed.
             */
            updatedDate: string;
        };
    };
    responses: {
        /**
         * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
         *
         *     - `-1`: Internal fault at Kakao. Repeat the call.
         *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
         *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
         *     - `-8`: A header is wrong. Mend the headers.
         *     - `-9`: The API has been discontinued. Read the notice.
         *     - `-10`: A quota is used up. Wait until the quota resets.
         *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
         *     - `-603`: A time limit inside the platform passed. Repeat the call.
         *     - `-903`: The key or token belongs to an unregistered developer.
         */
        KapiBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KapiError"];
            };
        };
        /**
         * @description The access token or key is invalid, or the caller does not match what is registered for the app.
         *
         *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
         */
        KapiUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KapiError"];
            };
        };
        /**
         * @description The app or the user is not allowed to do this.
         *
         *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
         *     - `-4`: The account is restricted or barred from this action.
         *     - `-5`: The app has no permission for the API. Apply for the permission.
         *     - `-6`: Kakao does not allow the action. Stay within what is documented.
         *     - `-12`: The app or its developer account is restricted.
         */
        KapiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KapiForbiddenError"];
            };
        };
        /** @description System error at Kakao. The call may work later. */
        KapiInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KapiError"];
            };
        };
        /** @description A gateway in front of the API failed. The call may work later. The body of this status is not documented; it need not be JSON. */
        KapiBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The service is under maintenance or overloaded. The call may work later.
         *
         *     - `-9798`: The service is under maintenance. Wait.
         */
        KapiServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KapiError"];
            };
        };
    };
    parameters: {
        /** @description Channels to check, as a comma-separated list. All channels connected to the app when left out. */
        channelIds: components["schemas"]["ChannelPublicId"][];
        /** @description Kind of ID in `channel_ids`. */
        channelIdType: components["schemas"]["ChannelIdType"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The scheme that was used (`Bearer` for an access token, `KakaoAK` for a key) and the fixed word `invalid_token`.
         *     The body tells the real reason.
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type TalkProfile = components['schemas']['TalkProfile'];
export type KnownKapiErrorCode = components['schemas']['KnownKapiErrorCode'];
export type KapiErrorCode = components['schemas']['KapiErrorCode'];
export type KapiErrorMessage = components['schemas']['KapiErrorMessage'];
export type KapiError = components['schemas']['KapiError'];
export type KapiForbiddenError = components['schemas']['KapiForbiddenError'];
export type SortOrder = components['schemas']['SortOrder'];
export type FriendOrder = components['schemas']['FriendOrder'];
export type Friend = components['schemas']['Friend'];
export type FriendList = components['schemas']['FriendList'];
export type TargetIds = components['schemas']['TargetIds'];
export type UserIdType = components['schemas']['UserIdType'];
export type ViewerId = components['schemas']['ViewerId'];
export type TalkProfileInfo = components['schemas']['TalkProfileInfo'];
export type TalkProfilesResult = components['schemas']['TalkProfilesResult'];
export type TalkProfilesQuery = components['schemas']['TalkProfilesQuery'];
export type ChannelPublicId = components['schemas']['ChannelPublicId'];
export type ChannelIdType = components['schemas']['ChannelIdType'];
export type ChannelRelation = components['schemas']['ChannelRelation'];
export type TalkChannelRelation = components['schemas']['TalkChannelRelation'];
export type TalkChannels = components['schemas']['TalkChannels'];
export type TalkChannelsOfUser = components['schemas']['TalkChannelsOfUser'];
export type CustomerFieldType = components['schemas']['CustomerFieldType'];
export type CustomerFileSchema = components['schemas']['CustomerFileSchema'];
export type CreateCustomerFile = components['schemas']['CreateCustomerFile'];
export type CustomerFileId = components['schemas']['CustomerFileId'];
export type CreatedCustomerFile = components['schemas']['CreatedCustomerFile'];
export type CustomerFileStatus = components['schemas']['CustomerFileStatus'];
export type CustomerFile = components['schemas']['CustomerFile'];
export type CustomerFiles = components['schemas']['CustomerFiles'];
export type CustomerIdType = components['schemas']['CustomerIdType'];
export type CustomerId = components['schemas']['CustomerId'];
export type Customer = components['schemas']['Customer'];
export type AddCustomers = components['schemas']['AddCustomers'];
export type AddedCustomers = components['schemas']['AddedCustomers'];
export type DeleteCustomers = components['schemas']['DeleteCustomers'];
export type IpDirection = components['schemas']['IpDirection'];
export type KakaoService = components['schemas']['KakaoService'];
export type IpRanges = components['schemas']['IpRanges'];
export type IpChange = components['schemas']['IpChange'];
export type ServiceIp = components['schemas']['ServiceIp'];
export type KakaoIpList = components['schemas']['KakaoIpList'];
export type ResponseKapiBadRequest = components['responses']['KapiBadRequest'];
export type ResponseKapiUnauthorized = components['responses']['KapiUnauthorized'];
export type ResponseKapiForbidden = components['responses']['KapiForbidden'];
export type ResponseKapiInternalServerError = components['responses']['KapiInternalServerError'];
export type ResponseKapiBadGateway = components['responses']['KapiBadGateway'];
export type ResponseKapiServiceUnavailable = components['responses']['KapiServiceUnavailable'];
export type ParameterChannelIds = components['parameters']['channelIds'];
export type ParameterChannelIdType = components['parameters']['channelIdType'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export interface operations {
    getTalkProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, as far as the user agreed to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkProfile"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-501`: The user has no Kakao Talk account or is suspended.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The app or the user is not allowed to do this.
             *
             *     - `-402`: The user has not agreed to a consent item that the call needs. Ask for `required_scopes` by a login with additional consent.
             *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
             *     - `-4`: The account is restricted or barred from this action.
             *     - `-5`: The app has no permission for the API. Apply for the permission.
             *     - `-6`: Kakao does not allow the action. Stay within what is documented.
             *     - `-12`: The app or its developer account is restricted.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiForbiddenError"];
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listFriends: {
        parameters: {
            query?: {
                /** @description Number of friends to skip. */
                offset?: number;
                /** @description Greatest number of friends on a page. */
                limit?: number;
                /** @description Direction of the sort; `asc` when left out. */
                order?: components["schemas"]["SortOrder"];
                /** @description What to sort by; `favorite` when left out. */
                friend_order?: components["schemas"]["FriendOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendList"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-501`: The user has no Kakao Talk account or is suspended.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The app or the user is not allowed to do this.
             *
             *     - `-402`: The user has not agreed to a consent item that the call needs. Ask for `required_scopes` by a login with additional consent.
             *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
             *     - `-4`: The account is restricted or barred from this action.
             *     - `-5`: The app has no permission for the API. Apply for the permission.
             *     - `-6`: Kakao does not allow the action. Stay within what is documented.
             *     - `-12`: The app or its developer account is restricted.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiForbiddenError"];
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkProfilesByUserList: {
        parameters: {
            query: {
                /** @description Users whose profiles to get, as a JSON array. */
                target_ids: components["schemas"]["TargetIds"];
                /** @description Kind of ID in `target_ids`. */
                target_id_type: components["schemas"]["UserIdType"];
                /** @description User in whose eyes the profiles are shown. */
                viewer_id?: components["schemas"]["ViewerId"];
                /** @description Kind of ID in `viewer_id`. */
                viewer_id_type?: components["schemas"]["UserIdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profiles of the targets, and of the viewer if one was named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkProfilesResult"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-101`: The user is not linked to the app. Let the user log in with Kakao first.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    queryTalkProfilesByUserList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which profiles to get, and in whose eyes. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TalkProfilesQuery"];
            };
        };
        responses: {
            /** @description Profiles of the targets, and of the viewer if one was named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkProfilesResult"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-101`: The user is not linked to the app. Let the user log in with Kakao first.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkChannels: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key, and only there. */
                target_id_type?: components["schemas"]["UserIdType"];
                /** @description User ID (회원번호) of the user to check. Required with the admin key, and only there. */
                target_id?: number;
                /** @description Channels to check, as a comma-separated list. All channels connected to the app when left out. */
                channel_ids?: components["parameters"]["channelIds"];
                /** @description Kind of ID in `channel_ids`. */
                channel_id_type?: components["parameters"]["channelIdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relation to each channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkChannels"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-501`: The user has no Kakao Talk account or is suspended.
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The app or the user is not allowed to do this.
             *
             *     - `-402`: The user has not agreed to a consent item that the call needs. Ask for `required_scopes` by a login with additional consent.
             *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
             *     - `-4`: The account is restricted or barred from this action.
             *     - `-5`: The app has no permission for the API. Apply for the permission.
             *     - `-6`: Kakao does not allow the action. Stay within what is documented.
             *     - `-12`: The app or its developer account is restricted.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiForbiddenError"];
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkChannelsMulti: {
        parameters: {
            query: {
                /** @description Kind of ID in `target_ids`. */
                target_id_type: components["schemas"]["UserIdType"];
                /** @description User IDs (회원번호) of the users to check, at most 200, as a comma-separated list. */
                target_ids: number[];
                /** @description Kind of ID in `channel_ids`. */
                channel_id_type?: components["parameters"]["channelIdType"];
                /** @description Channels to check, as a comma-separated list. All channels connected to the app when left out. */
                channel_ids?: components["parameters"]["channelIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each user who could be checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkChannelsOfUser"][];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The app or the user is not allowed to do this.
             *
             *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console.
             *     - `-4`: The account is restricted or barred from this action.
             *     - `-5`: The app has no permission for the API. Apply for the permission.
             *     - `-6`: Kakao does not allow the action. Stay within what is documented.
             *     - `-12`: The app or its developer account is restricted.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiForbiddenError"];
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createTargetUserFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file to be created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerFile"];
            };
        };
        responses: {
            /** @description The file was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCustomerFile"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-815`: Internal fault of the Kakao Talk Channel API.
             *     - `-816`: No customer file has this ID. Check `file_id`.
             *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
             *     - `-818`: The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTargetUserFile: {
        parameters: {
            query: {
                /** @description The channel whose files to list. */
                channel_public_id: components["schemas"]["ChannelPublicId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFiles"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-815`: Internal fault of the Kakao Talk Channel API.
             *     - `-816`: No customer file has this ID. Check `file_id`.
             *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
             *     - `-818`: The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateTargetUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCustomers"];
            };
        };
        responses: {
            /** @description How many of the users were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCustomers"];
                };
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-815`: Internal fault of the Kakao Talk Channel API.
             *     - `-816`: No customer file has this ID. Check `file_id`.
             *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
             *     - `-818`: The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteTargetUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteCustomers"];
            };
        };
        responses: {
            /** @description The users were deleted. The body is empty, although the answer names a JSON content type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request is wrong or cannot be served. Kakao uses this status for most codes, an exceeded quota and internal faults included.
             *
             *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
             *     - `-544`: The Kakao Talk Channel is banned.
             *     - `-815`: Internal fault of the Kakao Talk Channel API.
             *     - `-816`: No customer file has this ID. Check `file_id`.
             *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
             *     - `-818`: The channel has 30 customer files, those uploaded in the channel admin center included. Delete a file.
             *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it in Kakao Business.
             *     - `-1`: Internal fault at Kakao. Repeat the call.
             *     - `-2`: A parameter is missing, of the wrong type or out of range. Mend the request.
             *     - `-7`: The service is under maintenance or has an internal problem. Read the service notice.
             *     - `-8`: A header is wrong. Mend the headers.
             *     - `-9`: The API has been discontinued. Read the notice.
             *     - `-10`: A quota is used up. Wait until the quota resets.
             *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit.
             *     - `-603`: A time limit inside the platform passed. Repeat the call.
             *     - `-903`: The key or token belongs to an unregistered developer.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            /**
             * @description The access token or key is invalid, or the caller does not match what is registered for the app.
             *
             *     - `-401`: The key or access token is invalid, or the caller does not match the registered app data. Check the key, refresh the token, check the registered data.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KapiError"];
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getKakaoIpList: {
        parameters: {
            query?: {
                /** @description Direction to list. Both when left out. */
                rule_type?: components["schemas"]["IpDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KakaoIpList"];
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
}
