"""Venomous bites, and very many stings."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

VENOM = ("envenomation", "NHS: Snake bites; Healthdirect Australia: Bites and stings")
STINGS = ("envenomation", "Mayo Clinic: Bee sting; NHS: Insect bites and stings")

RULES: tuple[Rule, ...] = (
    build_rule(
        "venom.bitten",
        *VENOM,
        "venom_bitten",
        scope=Scope.SENTENCE,
        unless="venom_innocent|long_over",
    ),
    build_rule(
        "venom.named",
        *VENOM,
        "venom_named",
        scope=Scope.SENTENCE,
        unless="venom_innocent|long_over",
    ),
    build_rule(
        "venom.left-its-mark",
        *VENOM,
        "venom_met",
        "venom_mark",
        scope=Scope.NEIGHBOURS,
        unless="venom_innocent|long_over",
    ),
    build_rule("venom.many-stings", *STINGS, "many_stings", scope=Scope.SENTENCE),
    build_rule(
        "venom.stings-counted",
        *STINGS,
        "stings_counted",
        scope=Scope.SENTENCE,
        unless="sting_when",
    ),
    build_rule(
        "venom.stung-all-over",
        *STINGS,
        "stung_all_over",
        scope=Scope.SENTENCE,
        unless="sting_innocent",
    ),
)
