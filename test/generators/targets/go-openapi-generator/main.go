package main

import (
	"context"
	"fmt"
	"os"

	"example.com/client/kapi"
)

func main() {
	configuration := kapi.NewConfiguration()
	configuration.Servers = kapi.ServerConfigurations{{URL: os.Getenv("KAKAO_URL")}}
	configuration.AddDefaultHeader("Authorization", "Bearer "+os.Getenv("ACCESS_TOKEN"))
	user := kapi.NewAPIClient(configuration)
	ctx := context.Background()

	_, _, err := user.UserAPI.GetUserMe(ctx).PropertyKeys(os.Getenv("PROPERTY_KEYS")).Execute()
	report(err)
	_, _, err = user.MessageAPI.SendMemoDefault(ctx).TemplateObject(os.Getenv("TEMPLATE_OBJECT")).Execute()
	report(err)
	_, _, err = user.ChannelAPI.GetTalkChannels(ctx).ChannelIds([]string{"_frxjem", "_xnrxjem"}).Execute()
	report(err)

	keys := map[string]kapi.APIKey{"adminKey": {Key: os.Getenv("ADMIN_KEY"), Prefix: "KakaoAK"}}
	app := kapi.NewConfiguration()
	app.Servers = configuration.Servers
	ids, _, err := kapi.NewAPIClient(app).UserAPI.ListUserIds(context.WithValue(ctx, kapi.ContextAPIKeys, keys)).Limit(3).Execute()
	report(err)
	fmt.Println("id:", ids.Elements[0])
}

func report(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
