"""The files of this folder, in the order in which their concepts are read."""

from assistant.red_flags.lexicon.signs_clinician import (
    booking,
    children,
    clots,
    diabetes_medicines,
    energy,
    heart_breath,
    legs,
    pain,
    pain_lasting,
    shared,
    told_of,
    treatment,
    urine_illness,
    whole_body,
)

FILES = (
    shared,
    clots,
    treatment,
    diabetes_medicines,
    children,
    heart_breath,
    pain,
    pain_lasting,
    whole_body,
    energy,
    legs,
    urine_illness,
    told_of,
    booking,
)
