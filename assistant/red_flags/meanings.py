"""How what is said may be meant, and which concepts only tell that.

What can't be told apart is `UNCLEAR`: it counts as present for what is urgent, and not for the rest
(decisions 4 and 12 of this room's page).
"""

import enum

from assistant.red_flags.rules.all_rules import RULES


class Context(enum.Enum):
    """How the words around a finding make it read; the value is what people are told."""

    PRESENT = "present"
    UNCLEAR = "perhaps denied, read as present"
    DENIED = "denied"
    PAST = "over, long ago or healed"
    SUPPOSED = "only supposed"
    EDUCATION = "asked or written about"
    ELSEWHERE = "a stranger's story"


# Concepts that tell how to read a sentence; they are never findings themselves.
CUES = frozenset(
    """neg_noun neg_verb history_cue year_cue current_cue suppose_cue learn_cue writing_cue
    fiction_cue stranger_cue cleared taken_back reworded side_corrected heart_test
    turning_cue figure_explained figure_thing told_on nothing_found goes_on_still come_again
    stood_still detail other_time settled_since other_patient nothing_helps form_frame
    mere_view at_times for_now beside_the_point not_explained happened_to_me asked_of_it
    asked_of_own cleared_thing idle_no
    this_time likened_story told_as_worse miswritten""".split()
)
# These are read like findings, since "hasn't been cleared" clears nothing.
WITHDRAWING = frozenset({"cleared", "taken_back", "reworded"})

# What only ever stops or explains a rule. In "no pain at night, numbness or swelling" the "no"
# denies all three, though "no pain at night" is reassuring as a whole.
REASSURING = (
    frozenset()
    .union(*(r.stops | r.causes for r in RULES))
    .difference(*(need for r in RULES for need in r.groups))
)

# How long and how often: in "no bruise, ten nights" nothing denies the nights.
TIME_SPANS = frozenset(
    "lasting_weeks lasting_months days_and_days nights_on_end set_point again_on_runs".split()
)


def is_finding(name: str) -> bool:
    """Whether a concept says something by itself, unlike cues and innocent causes."""
    return name not in CUES and not name.startswith("cause_")
