"""Signs of level emergency. Cold, and low sugar."""

CONCEPTS: dict[str, str] = {
    # Cold.
    "cold_exposure": """
        {cold_weather}, cold, wet, sleet, snow, sea, river, bog, tarn, wet kit, soaked, wet through,
        freezing rain, lake, swim run, swimrun, mountain, moor, fell, winter, hail, sea swim, wind,
        khardung, tent, in the wet, hut, pennine
    """,
    "stopped_shivering": """
        (stopped|quit|no longer|past|isnt|not) (shivering|shaking|rattling), shivering ___
        (stopped|gone|sorted), (shaking|shivering) ___ (thats stopped|has stopped|stopped|now he
        isnt|now she isnt|now hes not|im not now), shakes have gone, the shakes have gone, too cold
        to shake, no shaking at all, not shiver, shivering ___ stopped, now he isnt, shes stopped
        shaking, hes stopped shivering, stopped rattling, was shaking ___ (isnt|stopped), not cold
        any more, stopped shaking, was shivering ___ thats stopped, shivering ___ stopped now
    """,
    "rain_told": "rain, raining, rained, drenched, hailing, gale, blizzard, fell race, sodden",
    "drunk_like": """
        drunk sounding, (sounds|sounding|seems|acting|talking|talks|bit|like) (a bit|like hes|like
        shes|as if hes|as if shes|) drunk
    """,
    "fumbling": """
        {cannot} (do|zip|work|hold|use|button|fumble) ___
        (zip|hands|fingers|laces|buttons|cup|spoon|soup|jacket|map|his zip|her zip), hands ___
        (useless|wood|dont work|wont work|on strike|wont), fumbling, fumbles, keeps dropping, drops
        everything, dropping (her|his|my) (tea|cup), hands wont, hands are useless, {cannot} work my
        fingers, one shoe, cant zip, drops everything i hand, {cannot} (undo|untie|tie|do up) ___
        (laces|zip|zips|buttons|jacket|shoes)
    """,
    "fading_away": """
        {drowsy}, {out_of_mind}, {speech_lost}, {staggers}, mumbling, mumbles, slurring, slurred,
        slurry, keeps sitting down, sit down for a nap, keeps falling asleep, curl up, curled up,
        sleep, sleepy, dead sleepy, wants to (sleep|take|lie), falling asleep, going asleep, dropped
        off, off to bed, speech is slow, very slow, eyes close, only groans, talks like hes, words
        ___ mush, random stuff, gone quiet, quiet and contrary, lying down, telling it is not cold,
        opening the buttons, drunk, mauve, like porridge, porridge, teeth are in sideways, hard to
        wake, cant remember which, cant talk straight, confused, talks like, slurry in the, he ll
        sit down, hell sit down a while, cant get him to say
    """,
    "cold_and_failing": """
        (slurring|slurred|mumbling|confused|stumbling|talking daft|half asleep|sleepy|drowsy|not
        making sense|drunk) ___ (freezing|soaked|wet through|ice cold|soaked
        through|fell|snow|sleet|so cold|bivvy|mountain), (freezing|soaked|so cold|ice cold|wet
        through|bivvy|frozen|cold hes|cold shes) ___
        (slurring|slurred|mumbling|confused|sleepy|drowsy|half asleep|stumbling|not making
        sense|talking daft|drunk), (hands useless|cant do zips) ___
        (drowsy|sleepy|confused|slurring), hypothermic, hypothermia from, got hypothermia, has
        hypothermia, have hypothermia, think its hypothermia, blue lips ___
        (freezing|swim|shivering), wont stop shaking and talking
    """,
    "core_cold": """
        {cold_core_number} on the (ear|thermometer), {cold_core_number} after, core temp
        {cold_core_number}, core of {cold_core_number}, temp of {cold_core_number},
        (thermometer|tympanic|core) ___ {cold_core_number}
    """,
    "skin_like_fridge": """
        skin like (wax|a fridge), (body|belly|tummy|skin|face|hands) ___ (like fridge|cold as
        marble|fridge shelf|ice cold|skimmed milk|cold as|like wax|waxy), ice cold
        (belly|body|skin), lips ___ (mauve|purple|blue), white skin, grey blue, blue round, lips
        purple,
        cold as (ice|stone)
    """,
    # Low sugar.
    "diabetes_word": """
        {diabetic}, insulin, novorapid, gliclazide, glimepiride, libre, dexcom, cgm, jabs for his
        sugar, jabs for her sugar, insulin pump, sugar patient, having sugar, type one, type 1, t1d,
        diabetic bracelet, sulfonylurea, type 1s
    """,
    "low_reading": """
        1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7,
        2.8, 2.9
    """,
    "sugar_low": """
        hypo, low blood sugar, sugar crashed, blood sugar crashed, {low_reading},
        (cgm|dexcom|meter|libre|sensor|strip) ___ (low|lo|{low_glucose_number_us}|screaming), says
        (low|lo|{low_glucose_number_us}), read low, reads low, arrow down, arrow straight down,
        number says {low_glucose_number_us}, sugar ___ {low_glucose_number_us}, gone low, going low,
        sugars low, an arrow down
    """,
    "hypo_word": """
        hypo, hypos, low blood sugar, blood sugar crashed, glucagon, blood sugar is low, sugars
        crashed, {number} mg dl, mg dl, meters gone {low_reading}
    """,
    "hypo_failing": """
        {cannot} get sense, slurring, slurred, {cannot} swallow, {muddled}, confused, drowsy,
        glucagon not working, not working, unconscious, passed out, shaky ___ {number} mg, gels
        still, fitting, {body_jerking}, not coming up, lips buzzing, screen keeps doubling, still
        {low_reading}, unresponsive, {low_reading} {low_reading}
    """,
    "sugar_not_rising": """
        still {low_reading}, not coming up, not rising, wont come up, not going up, gels ___ still,
        {low_reading} {low_reading}, then {low_glucose_number_us}, {low_glucose_number_us} then,
        gone {low_reading}, {from_2} gels, two gels, juice twice, jelly babies ___ more, toast and
        jam, minutes ___ {low_reading}, and dropping, drank my juice, glucagon, red kit, dropping,
        {number} tabs, a juice, ate sugar, still
    """,
    "sugar_brain": """
        {out_of_mind}, {drowsy}, {staggers}, {speech_lost}, {unconscious}, {had_fit},
        {body_jerking}, slurring, {cannot} swallow, wont (take|drink|eat) (the|her|his|any), bats my
        hand away, spits out, falls out (his|her) mouth, dribbling, drooling, letting them fall,
        coughed it back, refuse sugar, refuses sugar, spaced out, sweaty n, staring, legs keep
        giving way, vision going, screen keeps doubling, cant read, hand wont, wobbly, vague, nasty,
        aggressive, shouting, cussing, sleeping deeply, not opening her mouth, lips buzzing, limp,
        only groans, shaky, hands shake, eyes blur, wet with sweat, sweating, thumbs dont, cant
        open, told me to get lost, being strange, slumped, fighting me, not opening, sopping wet,
        spits, staring at, cant swallow it, drooling a bit
    """,
    "wont_take_sugar": """
        {cannot} swallow, dribbling, spits out, spitting out, falls out (his|her) mouth, fall out
        (his|her) mouth, wont (take|drink|eat|have) (the|her|his|any|it), refuse sugar, refuses
        sugar, refusing sugar, sleeping deeply, not opening (her|his) mouth, drooling, bats my hand
        away, hes sopping wet, vision going, thumbs dont, wont do the typing
    """,
    "ketones_high": """
        {ketones} ___ {number}, ketones, ketone, dka, ketoacidosis, (breath|smells) ___ (pear
        drops|nail varnish|acetone|fruity), pear drops, nail varnish, pump came off, skipped his
        insulin, skipped her insulin, skipped my insulin
    """,
    "dka_signs": """
        {vomiting}, {drowsy}, been sick, sick ___ times, sick like, thrown up, breathing ___
        (deep|quick|fast|bellows|panting), breathing deep, tummy hurts, tummy cramps, panting,
        breathing like, deep and fast, chucking up, pump came off, skipped his insulin, breathing
        rlly deep, keep water down
    """,
    "strict_rest": """
        in bed, in the bed, bolt upright, lying flat, lie flat, sleeping bag, armchair, tying laces,
        making the bed, at my desk, {at_rest}
    """,
    "throat_held": """
        clutching (his|her) (throat|neck), no noise coming out, making no sound
    """,
}
