"""The files of this folder, in the order in which their concepts are read."""

from assistant.red_flags.lexicon.signs_emergency import (
    allergy_fits,
    bleeding,
    blood_vessels,
    breathing,
    chest,
    cold_sugar,
    collapse,
    head_spine,
    heat,
    life,
    limbs,
    nerves,
    pregnancy,
    rarer,
    shared,
    venom,
)

FILES = (
    shared,
    chest,
    collapse,
    breathing,
    nerves,
    limbs,
    heat,
    allergy_fits,
    venom,
    head_spine,
    bleeding,
    life,
    blood_vessels,
    cold_sugar,
    pregnancy,
    rarer,
)
