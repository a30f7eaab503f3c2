use kapi::apis::{channel_api, configuration, message_api, user_api};
use std::env::var;
use std::fmt::Debug;

fn main() {
    let keys = var("PROPERTY_KEYS").unwrap();
    let template = var("TEMPLATE_OBJECT").unwrap();
    let channels = vec!["_frxjem".to_owned(), "_xnrxjem".to_owned()];
    let mut user = configuration::Configuration::new();
    user.base_path = var("KAKAO_URL").unwrap();
    let mut app = user.clone();
    user.oauth_access_token = var("ACCESS_TOKEN").ok();
    app.api_key = Some(configuration::ApiKey {
        prefix: Some("KakaoAK".to_owned()),
        key: var("ADMIN_KEY").unwrap(),
    });

    report(user_api::get_user_me(&user, None, None, None, Some(&keys)));
    report(message_api::send_memo_default(&user, &template));
    report(channel_api::get_talk_channels(&user, None, None, Some(channels), None));
    if let Some(list) = report(user_api::list_user_ids(&app, Some(3), None, None)) {
        println!("id: {}", list.elements[0]);
    }
}

fn report<T, E: Debug>(result: Result<T, E>) -> Option<T> {
    result.map_err(|error| eprintln!("{error:?}")).ok()
}
