"""Venomous bites, and very many stings."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import NEIGHBOURS, SENTENCE, Rule

VENOM = Condition(
    "envenomation", Level.EMERGENCY, "NHS: Snake bites; Healthdirect Australia: Bites and stings"
)
STINGS = Condition(
    "envenomation", Level.EMERGENCY, "Mayo Clinic: Bee sting; NHS: Insect bites and stings"
)

RULES: tuple[Rule, ...] = (
    VENOM.rule("venom.bitten", "venom_bitten", SENTENCE, unless="venom_innocent|long_over"),
    VENOM.rule("venom.named", "venom_named", SENTENCE, unless="venom_innocent|long_over"),
    VENOM.rule(
        "venom.left-its-mark",
        "venom_met + venom_mark",
        NEIGHBOURS,
        unless="venom_innocent|long_over",
    ),
    STINGS.rule("venom.many-stings", "many_stings", SENTENCE),
    STINGS.rule("venom.stings-counted", "stings_counted", SENTENCE, unless="sting_when"),
    STINGS.rule("venom.stung-all-over", "stung_all_over", SENTENCE, unless="sting_innocent"),
)
