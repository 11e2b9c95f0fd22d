"""What only a brief message is taken at its word for: names of conditions, and what was heard."""

CONCEPTS = {
    "heatstroke_named": """
        heatstroke, heat stroke, sunstroke, heat stoke
    """,
    "heat_exhaustion_named": """
        heat exhaustion, heat exhausted, severely dehydrated, badly dehydrated
    """,
    "clot_feared": """
        dvt, deep vein thrombosis, blood clot, clot in my {leg}, clot in my {calf}
    """,
    "concussed": """
        concussion, concussed, concused, concusion
    """,
    "muscle_breakdown_named": """
        rhabdo, rhabdomyolysis, rabdo
    """,
    "stroke_named": """
        mini stroke, ministroke, (had|having|have|a|think its|think im having) a stroke
    """,
    "bone_told": """
        bone, {bone_place}
    """,
    "weakness_told": """
        leg weakness, weakness in (my|his|her|the|one|both|) {limb_part}, weak leg,
        {limb_part} weakness
    """,
    "told_of_self": """
        my, i, ive, went, mine
    """,
    "fever_told": """
        fever, feverish, high temp, a temp, temperature of, chills, shivery, shivering, shivers
    """,
    "testicle_named": """
        testicle, testicles, testis
    """,
    "skin_infected": """
        cellulitis, infected (wound|cut|blister|graze|toe|toenail|leg|foot|shin|ankle),
        (wound|cut|blister|graze|toe|toenail|leg|foot|shin|ankle) (is|looks|has gone|gone) infected
    """,
    "asked_in_general": """
        what is, what are, whats, why do, why does, how do doctors, how do you tell, how serious,
        does a, does an, do you need, who gets, tell me about, how common, common in, what about,
        what gets, is that usual, as bad as, how do races, how to tell
    """,
    "explains_itself": """
        should (have|of|ve) said, i mean, i meant, meant to say, panic over, ok update, turns out,
        ok checked, only (when|if) i (poke|press|push|prod), measured both, through my nose,
        just nerves, pasted wrong, wrong note, (loosened|undid) (it|them|two clips),
        was sitting on it, (totally|all|completely|straight|came) back (to normal|straight),
        its the muscles,
        its both pecs, only bruised
    """,
    "heard_or_felt": """
        heard, felt, hear, loud
    """,
    "bleeding_heavily": """
        blood everywhere, (lots|loads|so much) of blood, so much blood,
        bleeding (badly|heavily|a lot),
        gushing (blood|), spurting (blood|)
    """,
    "cannot_move_limb": """
        {cannot} move (my|his|her|their|the) (leg|legs|arm|arms), paralysed from, paralyzed from
    """,
    "night_pain_told": """
        (wakes|waking|woke|woken|keeps|keeping) (me|him|her) (up|awake) (at night|in the night),
        {pain} (wakes|waking|keeps|keeping) (me|him|her) (up|awake|), {pain} at night,
        hurts at rest, {pain} at rest, hurts in bed, {pain} even at rest, hurts even at rest
    """,
    "numb_told": """
        (is|are|feels|feel|gone|went|going|goes) (all|a bit|totally|completely|really|) numb,
        numb (foot|feet|leg|legs|toe|toes|calf|shin|thigh), {cannot} feel (my|his|her|the)
        (foot|feet|leg|legs|toe|toes|calf|shin|thigh), numbness in (my|his|her|the|both)
        {limb_part}, no feeling in (my|his|her|the) {limb_part}
    """,
}
