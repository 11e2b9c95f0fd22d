"""Our own head and header around Gradio's document."""

from dataclasses import replace

from tests.fakes import build_article, build_source
from ui.countries import COUNTRIES, Start
from ui.pages.frame import frame_document
from ui.pages.whose import ASKS, build_frame

GB, US, XX = (Start(each) for each in COUNTRIES if each.code in ("GB", "US", "XX"))
DOCUMENT = '<html lang="en"><head><script>x</script></head><body><gradio-app></gradio-app></body>'


def test_articles_are_listed_with_every_word_escaped() -> None:
    source = replace(build_source(), title="<script>x</script>", author='"&', publisher="not known")
    frame = build_frame([replace(build_article("one", "A."), source=source)], GB)
    listed = "<cite>&lt;script&gt;x&lt;/script&gt;</cite></a> (&#34;&amp;, physiotherapist)"
    assert f'<a href="../articles/one" target="_blank">{listed}' in frame.header
    assert "one article" in frame.header


def test_curators_own_page_is_listed_but_not_counted_as_a_therapists() -> None:
    own = replace(build_source("own"), title="Where they differ", basis="curation")
    articles = [build_article("one", "A."), replace(build_article("own", "B."), source=own)]
    header = build_frame(articles, GB).header
    assert "one article" in header
    assert "Where they differ" in header


def test_country_sets_the_first_number() -> None:
    assert '<a id="emergency-number" href="tel:911">911</a>' in build_frame([], US).header
    unknown = build_frame([], XX).header
    assert '<a id="emergency-number">your local emergency number</a>' in unknown


def test_no_starter_can_be_pressed_before_the_page_can_ask() -> None:
    header = build_frame([], GB).header
    assert header.count("data-ask") == header.count("disabled data-ask") == len(ASKS)


def test_document_gets_head_header_and_nonces() -> None:
    framed = frame_document(DOCUMENT, build_frame([], GB), "n1")
    assert framed.index('rel="stylesheet"') < framed.index("<script nonce")
    assert framed.index("<h1>Footnote</h1>") < framed.index("<gradio-app")
    assert framed.count("<script") == framed.count('<script nonce="n1"') == 3
