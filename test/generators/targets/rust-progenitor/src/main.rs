use std::env::var;
use std::fmt::Debug;
use std::num::NonZeroU32;

progenitor::generate_api!("kapi.json");

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let keys = var("PROPERTY_KEYS").unwrap();
    let channels = ["_frxjem", "_xnrxjem"].map(|id| id.parse().unwrap()).to_vec();
    let user = client(format!("Bearer {}", var("ACCESS_TOKEN").unwrap()));
    let app = client(format!("KakaoAK {}", var("ADMIN_KEY").unwrap()));
    let limit: Option<types::UserIdListLimit> = NonZeroU32::new(3).map(Into::into);
    let memo = types::SendMemoDefaultBody { template_object: var("TEMPLATE_OBJECT").unwrap() };

    report(user.get_user_me(Some(&keys), None, None, None).await);
    report(user.send_memo_default(&memo).await);
    report(user.get_talk_channels(None, Some(&channels), None, None).await);
    if let Some(list) = report(app.list_user_ids(None, limit.as_ref(), None).await) {
        println!("id: {}", list.elements[0]);
    }
}

fn client(authorization: String) -> Client {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("Authorization", authorization.parse().unwrap());
    let http = reqwest::Client::builder().default_headers(headers).build().unwrap();
    Client::new_with_client(&var("KAKAO_URL").unwrap(), http)
}

fn report<T, E: Debug>(result: Result<T, E>) -> Option<T> {
    result.map_err(|error| eprintln!("{error:?}")).ok()
}
