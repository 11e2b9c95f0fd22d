"""What a caller of the assistant can do wrong; the message is one line and says what to do next.

ConversationError           the turns can't be answered as they are
├── EmptyQuestionError      nothing to read in the last turn
└── ConversationTooLongError   past a surface's limit; the limit is named
"""


class ConversationError(ValueError):
    """Base of every error of a conversation."""


class EmptyQuestionError(ConversationError):
    """The last turn holds no word."""


class ConversationTooLongError(ConversationError):
    """More characters or turns than a surface takes."""
