use crate::App;

#[tokio::test]
async fn it_says_that_it_can_answer() {
    let app = App::start().await;
    let answer = app.get("/health", None).await;
    assert_eq!(answer.status, 200);
    insta::assert_json_snapshot!(answer.body);
}
