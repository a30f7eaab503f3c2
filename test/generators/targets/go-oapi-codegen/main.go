package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"example.com/client/kapi"
)

func main() {
	ctx := context.Background()
	keys, limit := os.Getenv("PROPERTY_KEYS"), int32(3)
	user := client("Bearer " + os.Getenv("ACCESS_TOKEN"))
	app := client("KakaoAK " + os.Getenv("ADMIN_KEY"))

	_, err := user.GetUserMeWithResponse(ctx, &kapi.GetUserMeParams{PropertyKeys: &keys})
	report(err)
	form := kapi.SendMemoDefaultFormdataRequestBody{TemplateObject: os.Getenv("TEMPLATE_OBJECT")}
	_, err = user.SendMemoDefaultWithFormdataBodyWithResponse(ctx, form)
	report(err)
	channels := []string{"_frxjem", "_xnrxjem"}
	_, err = user.GetTalkChannelsWithResponse(ctx, &kapi.GetTalkChannelsParams{ChannelIds: &channels})
	report(err)
	ids, err := app.ListUserIdsWithResponse(ctx, &kapi.ListUserIdsParams{Limit: &limit})
	report(err)
	fmt.Println("id:", ids.JSON200.Elements[0])
}

func client(authorization string) *kapi.ClientWithResponses {
	client, err := kapi.NewClientWithResponses(os.Getenv("KAKAO_URL"), kapi.WithRequestEditorFn(
		func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", authorization)
			return nil
		}))
	report(err)
	return client
}

func report(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
