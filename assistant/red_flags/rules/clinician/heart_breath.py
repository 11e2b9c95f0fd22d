"""Heart and breath."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, SENTENCE, Rule

PALPITATIONS_DIZZINESS_RUNNING = Condition(
    "palpitations_dizziness_running",
    Level.CLINICIAN,
    "NHS heart palpitations; RCGP, AAFP, ACSM on syncope; CRY",
)
BREATHLESSNESS_EXERTION_NEW = Condition(
    "breathlessness_exertion_new", Level.CLINICIAN, "Asthma + Lung UK; NHS exercise-induced asthma"
)

RULES: tuple[Rule, ...] = (
    PALPITATIONS_DIZZINESS_RUNNING.rule(
        "palpitations-dizziness-running.beats", "beats_on_running", SENTENCE
    ),
    PALPITATIONS_DIZZINESS_RUNNING.rule(
        "palpitations-dizziness-running.dizzy", "faint_on_running", SENTENCE
    ),
    PALPITATIONS_DIZZINESS_RUNNING.rule(
        "palpitations-dizziness-running.family",
        "~family_heart_death + beats_wrong|faint_on_running",
        CONVERSATION,
    ),
    PALPITATIONS_DIZZINESS_RUNNING.rule(
        "palpitations-dizziness-running.heart-condition",
        "~heart_trouble_known + hard_training_ask",
        CONVERSATION,
        unless="kin_story",
    ),
    BREATHLESSNESS_EXERTION_NEW.rule(
        "breathlessness-exertion-new.breathless", "more_breathless", SENTENCE
    ),
    BREATHLESSNESS_EXERTION_NEW.rule(
        "breathlessness-exertion-new.chesty",
        "chesty_run",
        SENTENCE,
        unless="cough_had",
    ),
)
