package main

import (
	"context"
	"fmt"
	"os"

	"example.com/client/kapi"
	"github.com/ogen-go/ogen/ogenerrors"
)

// An operation accepts one of several credentials: those that are not set are skipped.
type credentials struct{ accessToken, adminKey string }

func (c credentials) AccessToken(context.Context, kapi.OperationName) (kapi.AccessToken, error) {
	if c.accessToken == "" {
		return kapi.AccessToken{}, ogenerrors.ErrSkipClientSecurity
	}
	return kapi.AccessToken{Token: c.accessToken}, nil
}

func (c credentials) AdminKey(context.Context, kapi.OperationName) (kapi.AdminKey, error) {
	if c.adminKey == "" {
		return kapi.AdminKey{}, ogenerrors.ErrSkipClientSecurity
	}
	return kapi.AdminKey{APIKey: "KakaoAK " + c.adminKey}, nil
}

func (credentials) JavascriptKey(context.Context, kapi.OperationName) (kapi.JavascriptKey, error) {
	return kapi.JavascriptKey{}, ogenerrors.ErrSkipClientSecurity
}

func (credentials) NativeAppKey(context.Context, kapi.OperationName) (kapi.NativeAppKey, error) {
	return kapi.NativeAppKey{}, ogenerrors.ErrSkipClientSecurity
}

func (credentials) RestApiKey(context.Context, kapi.OperationName) (kapi.RestApiKey, error) {
	return kapi.RestApiKey{}, ogenerrors.ErrSkipClientSecurity
}

func main() {
	ctx := context.Background()
	user := client(credentials{accessToken: os.Getenv("ACCESS_TOKEN")})
	app := client(credentials{adminKey: os.Getenv("ADMIN_KEY")})

	_, err := user.GetUserMe(ctx, kapi.GetUserMeParams{PropertyKeys: kapi.NewOptString(os.Getenv("PROPERTY_KEYS"))})
	report(err)
	_, err = user.SendMemoDefault(ctx, &kapi.SendMemoDefaultReq{TemplateObject: os.Getenv("TEMPLATE_OBJECT")})
	report(err)
	channels := []kapi.ChannelPublicId{"_frxjem", "_xnrxjem"}
	_, err = user.GetTalkChannels(ctx, kapi.GetTalkChannelsParams{ChannelIds: channels})
	report(err)
	ids, err := app.ListUserIds(ctx, kapi.ListUserIdsParams{Limit: kapi.NewOptUserIdListLimit(3)})
	report(err)
	if list, ok := ids.(*kapi.UserIdList); ok {
		fmt.Println("id:", list.Elements[0])
	}
}

func client(security credentials) *kapi.Client {
	client, err := kapi.NewClient(os.Getenv("KAKAO_URL"), security)
	report(err)
	return client
}

func report(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
