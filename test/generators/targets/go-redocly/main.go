package main

import (
	"context"
	"fmt"
	"os"

	"example.com/client/kapi"
)

func main() {
	ctx := context.Background()
	keys, limit := os.Getenv("PROPERTY_KEYS"), kapi.UserIdListLimit(3)
	url := os.Getenv("KAKAO_URL")
	user := kapi.New(kapi.Config{ServerURL: url, Auth: kapi.Auth{
		Bearer: func() string { return os.Getenv("ACCESS_TOKEN") },
	}})
	app := kapi.New(kapi.Config{ServerURL: url, Auth: kapi.Auth{APIKey: map[string]func() string{
		"adminKey": func() string { return "KakaoAK " + os.Getenv("ADMIN_KEY") },
	}}})

	_, err := user.GetUserMe(ctx, &kapi.GetUserMeParams{PropertyKeys: &keys})
	report(err)
	_, err = user.SendMemoDefault(ctx, map[string]string{"template_object": os.Getenv("TEMPLATE_OBJECT")})
	report(err)
	channels := []kapi.ChannelPublicId{"_frxjem", "_xnrxjem"}
	_, err = user.GetTalkChannels(ctx, &kapi.GetTalkChannelsParams{ChannelIds: &channels})
	report(err)
	ids, err := app.ListUserIds(ctx, &kapi.ListUserIdsParams{Limit: &limit})
	report(err)
	fmt.Println("id:", ids.Elements[0])
}

func report(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
