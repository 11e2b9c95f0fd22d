"""Reading an article's file: what is taken, what is refused and in which words."""

from pathlib import Path

import pytest

from kb.articles import KEYS, read_article, read_articles
from kb.cautions import Caution
from kb.errors import ArticleError

HEAD = "\n".join(
    {
        "slug": "slug: one",
        "title": "title: One",
        "author": "author: not known",
        "publisher": "publisher: A Clinic",
        "url": "url: not known",
        "credentials": "credentials: physiotherapist",
        "country": "country: UK",
        "basis": "basis: clinic",
        "date": "date: not known",
        "reviewed": "reviewed: 2026-11-24",
        "licence": "licence: facts only",
    }.values()
)
BODY = """
# One

## Shin splints
### Avoid
Keep *off* the bone when shins are sore.
> Q: may I press on the bone?
> Q: is it ok to roll my shin
> Note: the source says so twice.
> Caution: sharp pain in one spot needs a doctor.

Rest is fine.
"""


def write(folder: Path, text: str, name: str = "one.md") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_article_gives_paragraphs_with_headings_questions_note_and_caution(tmp_path: Path) -> None:
    article = read_article(write(tmp_path, f"---\n{HEAD}\n---\n{BODY}"))
    first, second = article.paragraphs
    assert article.source.country == "UK"
    assert (first.section, first.text) == (
        "Shin splints: Avoid",
        "Keep off the bone when shins are sore.",
    )
    assert first.questions == ("may I press on the bone?", "is it ok to roll my shin")
    assert first.note == "the source says so twice."
    assert first.cautions == (Caution("sharp pain in one spot needs a doctor."),)
    assert (second.text, second.questions, second.cautions) == ("Rest is fine.", (), ())


def test_each_caution_is_about_the_sentences_that_it_names_or_about_all(tmp_path: Path) -> None:
    body = BODY.replace("shins are sore.", "shins are sore. Ice *them.* Rest.")
    body = body.replace("> Note: the source says so twice.", "> Caution 2 3: wrap the ice.")
    first, _ = read_article(write(tmp_path, f"---\n{HEAD}\n---\n{body}")).paragraphs
    assert first.cautions == (
        Caution("wrap the ice.", (1, 2)),
        Caution("sharp pain in one spot needs a doctor."),
    )


@pytest.mark.parametrize("label", ["Caution 2", "Q 2"])
def test_question_or_caution_past_the_last_sentence_is_an_error(tmp_path: Path, label: str) -> None:
    body = BODY.replace("> Note:", f"> {label}:")
    with pytest.raises(ArticleError, match=r"aims past the paragraph's last sentence"):
        read_article(write(tmp_path, f"---\n{HEAD}\n---\n{body}"))


@pytest.mark.parametrize("label", ["Caution 0", "Caution ice", "Q 0", ""])
def test_what_names_no_sentence_is_an_error_that_says_what_is_allowed(
    tmp_path: Path, label: str
) -> None:
    body = BODY.replace("> Note:", f"> {label}:")
    with pytest.raises(ArticleError, match=r"allowed: .*'Caution 1 3:'"):
        read_article(write(tmp_path, f"---\n{HEAD}\n---\n{body}"))


def test_article_without_front_matter_is_refused_with_the_keys_it_needs(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"one\.md: has no front matter.*slug, title"):
        read_article(write(tmp_path, BODY))


def test_unknown_key_is_refused_with_file_key_and_allowed_keys(tmp_path: Path) -> None:
    with pytest.raises(
        ArticleError, match=r"one\.md: unknown key 'autor'; allowed keys: slug"
    ) as e:
        read_article(write(tmp_path, f"---\n{HEAD}\nautor: me\n---\n{BODY}"))
    assert all(key in str(e.value) for key in KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_missing_key_is_refused_by_name(tmp_path: Path, key: str) -> None:
    head = "\n".join(line for line in HEAD.splitlines() if not line.startswith(f"{key}:"))
    with pytest.raises(ArticleError, match=f"key '{key}' is missing"):
        read_article(write(tmp_path, f"---\n{head}\n---\n{BODY}"))


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("Words before any heading.", "stands under no '##' heading"),
        ("> Q: asked of nothing?", "a quote block stands before any paragraph"),
        ("## Shin\nWords.\n> Beware: no.", "allowed: 'Q:', .*'Caution:', 'Caution 1 3:', 'Side:'"),
        ("# Title alone", "holds no paragraph"),
    ],
    ids=["no heading", "quote first", "unknown label", "empty"],
)
def test_body_that_breaks_the_grammar_is_refused(tmp_path: Path, body: str, complaint: str) -> None:
    with pytest.raises(ArticleError, match=complaint):
        read_article(write(tmp_path, f"---\n{HEAD}\n---\n{body}"))


def test_bytes_that_are_not_utf8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.md"
    path.write_bytes(b"---\ntitle: \xff\n---\n")
    with pytest.raises(ArticleError, match=r"one\.md: can't be read"):
        read_article(path)


def test_two_articles_with_one_slug_are_refused(tmp_path: Path) -> None:
    write(tmp_path, f"---\n{HEAD}\n---\n{BODY}")
    write(tmp_path, f"---\n{HEAD}\n---\n{BODY}", "two.md")
    with pytest.raises(ArticleError, match=r"two\.md: slug 'one' is already"):
        read_articles(tmp_path)
