"""A stroke as it is told in everyday words."""

from assistant.red_flags.rules.emergency.nerves import STROKE
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

RULES: tuple[Rule, ...] = (
    STROKE.rule("stroke.face-crooked", "face_crooked", MESSAGE, unless="stroke_innocent"),
    STROKE.rule("stroke.half-unseen", "half_unseen", MESSAGE, unless="stroke_innocent"),
    STROKE.rule(
        "stroke.hand-and-words", "hand_disobeys + talks_wrong", MESSAGE, unless="stroke_innocent"
    ),
    STROKE.rule("stroke.word-missing", "word_missing", NEIGHBOURS, unless="stroke_innocent"),
    STROKE.rule("stroke.head-burst", "head_burst + never_such", CONVERSATION, unless="head_figure"),
)
