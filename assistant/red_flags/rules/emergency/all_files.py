"""The rules of level emergency, in the order in which they are read."""

from assistant.red_flags.rules.emergency import (
    allergy_fits,
    belly,
    bleeding,
    breathing,
    chest,
    cold_sugar,
    collapse,
    head_spine,
    heat,
    infection_aorta,
    life,
    limbs,
    nerves,
    pregnancy,
    rarer,
    stroke_told,
    told_plainly,
    venom,
)
from assistant.red_flags.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *chest.RULES,
    *collapse.RULES,
    *breathing.RULES,
    *nerves.RULES,
    *stroke_told.RULES,
    *limbs.RULES,
    *heat.RULES,
    *allergy_fits.RULES,
    *venom.RULES,
    *head_spine.RULES,
    *bleeding.RULES,
    *belly.RULES,
    *life.RULES,
    *infection_aorta.RULES,
    *cold_sugar.RULES,
    *pregnancy.RULES,
    *rarer.RULES,
    *told_plainly.RULES,
)
