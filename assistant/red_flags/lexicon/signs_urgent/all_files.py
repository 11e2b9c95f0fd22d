"""The files of this folder, in the order in which their concepts are read."""

from assistant.red_flags.lexicon.signs_urgent import (
    answered,
    bones_muscles,
    children,
    clots,
    foot_gut,
    groin_spine,
    heart,
    heat_head,
    joints_skin,
    muscles_knee,
    nerves_hip,
    rarer,
    shared,
)

FILES = (
    shared,
    clots,
    joints_skin,
    bones_muscles,
    muscles_knee,
    nerves_hip,
    answered,
    groin_spine,
    children,
    foot_gut,
    heat_head,
    heart,
    rarer,
)
