"""What stops exercise in pregnancy."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, Rule

PREGNANCY_WARNING_SIGNS = Condition(
    "pregnancy_warning_signs", Level.URGENT, "ACOG: exercise stop signs"
)

RULES: tuple[Rule, ...] = (
    # Pregnancy.
    PREGNANCY_WARNING_SIGNS.rule(
        "pregnancy-warning-signs.sign",
        "pregnancy_sure + preg_bleed|spotting|preg_cramp|preg_faint|preg_calf|preg_head",
        CONVERSATION,
        unless="preg_fine",
    ),
    PREGNANCY_WARNING_SIGNS.rule(
        "pregnancy-warning-signs.weeks",
        "pregnancy_maybe + preg_leak|preg_tight|preg_quiet|spotting|shoulder_tip|preg_head",
        CONVERSATION,
        unless="preg_fine",
    ),
)
