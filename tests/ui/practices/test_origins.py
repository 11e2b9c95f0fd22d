"""Which sites are on a list, and which only look as if they were."""

import pytest

from ui.practices.origins import find_origin, is_listed, read_origin

LISTED = ("https://hill.example", "https://*.wix.example", "http://localhost:8080")


@pytest.mark.parametrize(
    "origin",
    ["https://hill.example", "https://a.wix.example", "https://a.b.wix.example", LISTED[2]],
)
def test_listed_origin_is_known(origin: str) -> None:
    assert is_listed(origin, LISTED)


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "null",
        "http://hill.example",
        "https://hill.example.evil.example",
        "https://evilhill.example",
        "https://www.hill.example",
        "https://hill.example:8443",
        "https://wix.example",
        "https://evilwix.example",
        "https://evil.example/?.wix.example@",
        "http://a.wix.example",
        "http://localhost:8081",
    ],
)
def test_other_origin_is_not(origin: str) -> None:
    assert not is_listed(origin, LISTED)


def test_empty_list_knows_nobody() -> None:
    assert not is_listed("https://hill.example", ())


def test_name_in_another_alphabet_is_written_as_browsers_send_it() -> None:
    assert read_origin("https://bücher.example") == "https://xn--bcher-kva.example"


def test_origin_of_a_referer_is_its_start() -> None:
    assert find_origin("https://Hill.example/prices?x=1") == "https://hill.example"
    assert find_origin("about:blank") == find_origin("") == find_origin("https://[") == ""
