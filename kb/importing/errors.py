"""What can go wrong when an article is brought in; each message is one line and names the source.

ImportingError            anything below
├── WrongSourceError      what was asked for makes no sense: no such file, not http, a bad slug
├── UnreadableError       the file can't be read, or holds no text
├── TooLargeError         over a limit; the limit is named
└── FetchError            the address didn't answer as it should
    └── RefusedAddressError   an address we don't ask: private, too many redirects
"""

from kb.errors import KnowledgeError


class ImportingError(KnowledgeError):
    """Base of every error of bringing an article in."""


class WrongSourceError(ImportingError):
    """The request itself is wrong; nothing was read."""


class UnreadableError(ImportingError):
    """A file that isn't what it says, is encrypted, or holds no text."""


class TooLargeError(ImportingError):
    """More bytes, pages or characters than an article has."""


class FetchError(ImportingError):
    """An address that can't be reached or answers with an error."""


class RefusedAddressError(FetchError):
    """An address that isn't asked at all."""
