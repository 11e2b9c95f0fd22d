"""How the site is seen from outside: redirects stay within it, and previews name where it is."""

import pytest
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.ui.replies import CannedReplies
from ui.pages.files import build_address
from ui.web import build_web_app

PUBLIC = "https://ask.example.org/some/where"


@pytest.fixture(scope="module")
def client() -> TestClient:
    articles = [build_article("one", "A text.")]
    return TestClient(build_web_app(CannedReplies(), articles, public_url=PUBLIC))


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/articles/", "../articles"),
        ("/articles/one/?a=1", "../../articles/one?a=1"),
        ("/api", "./api/"),
        ("/", "./chat/"),
    ],
)
def test_redirect_names_no_host_and_no_root(client: TestClient, path: str, location: str) -> None:
    response = client.get(path, follow_redirects=False)
    assert response.status_code == 307
    assert response.headers["location"] == location


@pytest.mark.parametrize("path", ["/chat/", "/p/demo", "/articles/one"])
def test_previews_name_the_address_that_was_set(client: TestClient, path: str) -> None:
    head = client.get(path, headers={"host": "10.0.0.3:7860"}).text.split("</head>")[0]
    named = [part.split('"')[0] for part in head.split('content="http')[1:]]
    assert named
    assert all(f"http{each}".startswith(PUBLIC) for each in named)


def test_preview_shows_our_picture_below_the_prefix(client: TestClient) -> None:
    head = client.get("/chat/").text
    assert f'"og:image" content="{PUBLIC}{build_address("card.png")}"' in head


PREFIX = "/some/where"


@pytest.mark.parametrize("path", ["/chat/", "/articles/one", "/p/demo", "/api/articles", "/api/"])
@pytest.mark.parametrize("root_path", ["", PREFIX])
def test_prefix_that_a_proxy_left_on_is_taken_off(root_path: str, path: str) -> None:
    articles = [build_article("one", "A text.")]
    app = build_web_app(CannedReplies(), articles, public_url="" if root_path else PUBLIC)
    client = TestClient(app, root_path=root_path)
    assert client.get(PREFIX + path).status_code == 200


@pytest.mark.parametrize("path", ["/chat/", "/articles/one"])
def test_path_of_ours_is_no_prefix_left_on(path: str) -> None:
    articles = [build_article("one", "A text.")]
    public_url = f"https://example.org/{path.split('/')[1]}"
    client = TestClient(build_web_app(CannedReplies(), articles, public_url=public_url))
    assert client.get(path, follow_redirects=False).status_code == 200


def test_prefix_is_taken_off_whole_names_alone(client: TestClient) -> None:
    assert client.get(f"{PREFIX}ver/articles/one").status_code == 404


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("", "where/"),
        ("?a=1&b=%20%C3%A9", "where/?a=1&b=%20%C3%A9"),
        ("/", "./chat/"),
        ("/articles/", "../articles"),
        ("/api", "./api/"),
    ],
)
def test_redirect_stays_below_the_prefix_left_on(
    client: TestClient, path: str, location: str
) -> None:
    response = client.get(PREFIX + path, follow_redirects=False)
    assert response.status_code == 307
    assert response.headers["location"] == location
