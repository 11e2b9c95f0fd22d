"""Small changes to a conversation that leave its level as it is: slips, spelling, added chatter,
and in the same message who somebody is."""

import random
from collections.abc import Sequence

from assistant.second_reader.conversations import Conversation
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.sounds import spell_as_heard

MAX_CHATTER_WORDS = 20
SLIP_SHARE = 0.08
# What people say between what hurts and what they ask next. It settles nothing.
BRIDGES = (
    "thanks!", "thank you.", "ok,", "ok thanks.", "cheers,", "great.", "right,", "anyway,",
    "and", "also", "oh and", "got it.", "one more thing:", "different question:", "meanwhile,",
    "good to know.", "noted.", "fine.", "will do.", "ta.",
)  # fmt: skip


def vary(
    conversation: Conversation,
    chatter: Sequence[str],
    idle: Sequence[str],
    *,
    recipe: Recipe,
    rng: random.Random,
) -> tuple[str, ...]:
    """The turns, perhaps with typing slips, an idle sentence in the first or the last message,
    harmless turns around them, small talk at the end."""
    turns = conversation.turns
    if idle and rng.random() < recipe.idle_share:
        turns = _surround(turns, rng.choice(idle), rng)
    draw = rng.random()
    if draw < recipe.typo_share:
        turns = tuple(_slip(turn, rng) for turn in turns)
    elif draw < recipe.typo_share + recipe.sounds_share:
        share = rng.uniform(0.2, 0.9)
        turns = tuple(spell_as_heard(turn, share=share, rng=rng) for turn in turns)
    if chatter and rng.random() < recipe.chatter_share:
        other = rng.choices(chatter, k=rng.randint(1, recipe.chatter_turns))
        turns = (*other, *turns) if rng.random() < 0.5 else (*turns, *other)
    if chatter and rng.random() < recipe.small_talk_share:
        turns = (*turns, f"{rng.choice(BRIDGES)} {rng.choice(chatter)}")
    return turns


def find_chatter(conversations: Sequence[Conversation]) -> tuple[str, ...]:
    """Short harmless messages that stand alone, to be added to other conversations."""
    return tuple(
        conversation.turns[0]
        for conversation in conversations
        if conversation.level == 0
        and not conversation.is_multi_turn
        and len(conversation.turns[0].split()) <= MAX_CHATTER_WORDS
    )


def _surround(turns: tuple[str, ...], idle: str, rng: random.Random) -> tuple[str, ...]:
    if rng.random() < 0.5:
        return (f"{idle} {turns[0]}", *turns[1:])
    return (*turns[:-1], f"{turns[-1]} {idle}")


def _slip(turn: str, rng: random.Random) -> str:
    words = [_slip_word(word, rng) if rng.random() < SLIP_SHARE else word for word in turn.split()]
    text = " ".join(words)
    if rng.random() < 0.5:
        text = text.replace("'", "").replace("\u2019", "")
    if rng.random() < 0.3:
        text = "".join(" " if letter in ".,;:!?-" else letter for letter in text)
    return text


def _slip_word(word: str, rng: random.Random) -> str:
    # Short words carry the negations: "no", "not", "never" stay whole.
    if len(word) < 6:
        return word
    at = rng.randrange(1, len(word) - 1)
    swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
    return rng.choice((swapped, word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]))
