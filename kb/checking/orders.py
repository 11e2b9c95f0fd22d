"""Sentences that try to give an assistant orders.

They are stored and quoted like any other text and nothing here ever follows them; a person should
know that they are there.
"""

import re

from kb.sentences import split_sentences

ORDER = re.compile(
    r"""\b(?:ignore|disregard|forget|override)\b.{0,40}
    \b(?:instruction|prompt|rule|guideline|guard)s?\b
    |\b(?:you\ are|act\ as|pretend\ to\ be)\b.{0,30}\b(?:ai|assistant|chatbot|language\ model|bot)\b
    |\bas\ an?\ (?:ai|language\ model|assistant|chatbot)\b
    |\b(?:system|developer)\ (?:prompt|message)\b
    |\b(?:assistant|chatbot|ai|model|llm|bot)s?\b\W{0,3}\s*(?:must|should|shall|please|always|never)\b
    |\b(?:tell|advise|instruct)\ (?:the\ )?(?:user|visitor|reader|patient)s?\b
    |\b(?:do\ not|don['’]t|never)\ (?:mention|reveal|show|cite)\b.{0,40}
    \b(?:red\ flag|source|prompt)s?\b
    |<\|?(?:system|im_start|endoftext)""",
    re.IGNORECASE | re.VERBOSE,
)


def find_orders(text: str) -> list[str]:
    """Sentences of `text` that read like orders to an assistant."""
    sentences = (text[start:end] for start, end in split_sentences(text))
    return [sentence for sentence in sentences if ORDER.search(sentence)]
