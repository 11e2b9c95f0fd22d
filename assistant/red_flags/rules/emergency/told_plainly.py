"""Emergencies told in passing, in second-hand or everyday words."""

from assistant.red_flags.rules.emergency.allergy_fits import FIT
from assistant.red_flags.rules.emergency.breathing import BREATH, LUNG_CLOT
from assistant.red_flags.rules.emergency.chest import CHEST
from assistant.red_flags.rules.emergency.cold_sugar import COLD, SUGAR
from assistant.red_flags.rules.emergency.heat import HEAT
from assistant.red_flags.rules.emergency.life import LIFE
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

RULES: tuple[Rule, ...] = (
    # Breath.
    LUNG_CLOT.rule(
        "lung-clot.leg-and-fill",
        "leg_clot_sign|calf_ache + breath_wont_fill",
        CONVERSATION,
        unless="breath_innocent",
    ),
    LUNG_CLOT.rule(
        "lung-clot.risk-and-fill",
        "lung_clot_risk + breath_wont_fill",
        CONVERSATION,
        unless="breath_innocent",
    ),
    LUNG_CLOT.rule(
        "lung-clot.risk-and-stairs",
        "surgery|postnatal|newborn_weeks|born_lately|immobile|long_travel + stops_for_breath"
        " + came_on_today",
        MESSAGE,
    ),
    BREATH.rule("breathless.rattles", "froth_said + breath_rattles", MESSAGE),
    BREATH.rule(
        "breathless.water-or-height",
        "water_or_height + froth_said|breath_rattles + cannot_breathe|breath_at_rest|cough_keeps",
        MESSAGE,
    ),
    BREATH.rule("breathless.many-puffs", "many_puffs + still_tight + asthma|wheeze", CONVERSATION),
    HEAT.rule("heat-stroke.raves", "hot_day_told + raves", CONVERSATION),
    # Life.
    LIFE.rule("life.thinks-of-tablets", "thinks_of_tablets", SENTENCE),
    LIFE.rule("life.thinks-of-absence", "thinks_of_absence", SENTENCE, unless="absence_innocent"),
    LIFE.rule("life.pictures-it", "stepping_into", SENTENCE),
    # The rest.
    SUGAR.rule("sugar.no-sense", "has_diabetes + talks_no_sense", CONVERSATION),
    COLD.rule(
        "hypothermia.past-shivering",
        "past_shivering + wants_to_stop_there + out_in_cold",
        CONVERSATION,
        unless="warmed_by",
    ),
    CHEST.rule(
        "chest-pain.at-pace",
        "chest_at_pace",
        CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    CHEST.rule(
        "chest-pain.jaw-on-climb", "jaw_on_climb", NEIGHBOURS, unless="tooth_reason|arms_at_work"
    ),
    CHEST.rule(
        "chest-pain.jaw-and-eases",
        "jaw + aches_on_climb + eases_at_stop",
        NEIGHBOURS,
        unless="tooth_reason|arms_at_work",
    ),
    FIT.rule("fit.on-floor", "jerks_on_floor", MESSAGE, unless="own_twitch|fit_innocent"),
)
