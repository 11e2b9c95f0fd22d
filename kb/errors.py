"""What can go wrong with the knowledge base, one class per thing a caller would do differently.

KnowledgeError            anything below; the message is one line and says what to do next
├── ArticleError          an article's file is wrong: names file and key, so that a person can edit
├── IndexWriteError       the data folder can't be written: choose another with FOOTNOTE_HOME
├── StoreAddressError     FOOTNOTE_CHROMA isn't the address of a Chroma server
├── StoreUnreachableError the Chroma server doesn't answer: start it, or try again later
├── StoreTakenError       the Chroma server's database is another program's: name one of our own
├── VocabularyError       vocabulary.toml is wrong: names file and key, so that a person can edit
└── ModelMissingError     the embedding model's package isn't installed
"""


class KnowledgeError(Exception):
    """Base of every error of this room."""


class ArticleError(KnowledgeError):
    """An article that can't be read: no front matter, an unknown key, a stray paragraph."""


class IndexWriteError(KnowledgeError):
    """The index's folder can't be made, opened or written."""


class StoreAddressError(KnowledgeError):
    """An address that isn't one of a Chroma server."""


class StoreUnreachableError(KnowledgeError):
    """A Chroma server that doesn't answer, at start or in the middle of a request."""


class StoreTakenError(KnowledgeError):
    """A Chroma server whose collections have our names and hold another program's data."""


class VocabularyError(KnowledgeError):
    """A vocabulary that can't be read: an unknown table or key, a condition that isn't there."""


class ModelMissingError(KnowledgeError):
    """The package that holds the embedding model's weights isn't there."""
