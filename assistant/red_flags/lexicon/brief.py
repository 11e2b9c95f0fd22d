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
        hurts at rest, {pain} at rest, hurts in bed, {pain} even at rest, hurts even at rest,
        {pain} every night, (hurts|aches|throbs) every night, {msk_part}
        (hurts|hurting|aches|aching|throbs|throbbing|kills) (at|in the|during the|through the) night
    """,
    "numb_told": """
        (is|are|feels|feel|gone|went|going|goes) (all|a bit|totally|completely|really|) numb,
        numb (foot|feet|leg|legs|toe|toes|calf|shin|thigh), {cannot} feel (my|his|her|the)
        (foot|feet|leg|legs|toe|toes|calf|shin|thigh), numbness in (my|his|her|the|both)
        {limb_part}, no feeling in (my|his|her|the) {limb_part}, {limb_part} (goes|keeps going)
        (numb|dead|to sleep), (feet|legs|toes|calves) (go|keep going) (numb|dead|to sleep)
    """,
    "another_one": """
        another, again, come back, came back, is back, new one, another one, a second one
    """,
    "tendon_gone": """
        (torn|ruptured|snapped) achilles,
        achilles (rupture|ruptured|snapped|torn|has gone|has snapped|has ruptured|tear|popped),
        (ruptured|snapped|torn|tore) (my|his|her|the|an) achilles, achilles tendon
        (rupture|ruptured|snapped|torn), quad tendon (snapped|ruptured|torn), patellar tendon
        (snapped|ruptured|torn)
    """,
    "toes_blue": """
        (toe|toes) (is|are|have|has|went|look|looks|gone|going|turned|turning|) (gone|turned|all|)
        (blue|white|grey), (blue|white|grey) toes
    """,
    "unable_to_pee": """
        {cannot} (pee|wee|urinate|pass water|pass urine|empty my bladder|start a wee|get a wee out),
        not able to (pee|wee|urinate|pass water|pass urine), unable to
        (pee|wee|urinate|pass water|pass urine)
    """,
    "both_legs_failing": """
        both (my|his|her|) legs (are|have|feel|going|gone|went|keep|keeps|) (suddenly|all|really|
        so|totally|completely|going|gone|) (numb|weak|dead|tingly|tingling|giving way),
        (numb|weak|numbness|weakness|tingling|pins and needles|sciatica|shooting pain|shooting
        pains) (in|down) both (my|his|her|) legs
    """,
    "froth_coughed": """
        pink froth, pinkish froth, pink frothy, frothy (spit|phlegm|sputum|blood), (bubbly|foamy)
        spit, coughing (up|) froth, bringing up froth, froth from (my|his|her) mouth
    """,
    "body_burning": """
        (hes|shes|he is|she is|im|i am|hubby is|wife is|friend is) __ (burning up|boiling
        hot|overheated|boiling to touch|red hot), stopped sweating, boiling to touch, hot to touch
        all over, skin (is|) (burning|boiling|baking|red hot), overheated, temp of
        {hot_core_number}, {hot_core_number} on (the|a) thermometer, skin like a (radiator|stove)
    """,
    "dark_plain": """
        wont be around (much longer|for much longer|tomorrow|any more|anymore|after), not be around
        (much longer|tomorrow|any more|anymore), want it to be over, going to jump, gonna jump,
        wont be here (next|much longer|by|tomorrow), (written|wrote) (a|my) note, ending it, have a
        plan to, cant do (it|this) (anymore|any more), shouldnt be here, should (just|) not be here,
        (going to|gonna|want to|wanna) kms, id not need it, decided i wont be, sorted who gets,
        given away (his|her)
    """,
    "fibrillation_told": """
        (watch|garmin|apple watch|fitbit|kardia|ecg|phone|monitor)
        (says|said|shows|flagged|flags|reckons|thinks|warned|picked up|detected|found)
        (its|i have|im in|ive got|a|possible|) (afib|af|a fib|atrial fibrillation), afib
        (alert|warning|notification), in (afib|atrial fibrillation), gone into (af|afib),
        (think|got|having) (its|i have|im in|ive got|) (afib|a fib|atrial fibrillation)
    """,
    "foot_sore_bad": """
        (foot|toe|heel) ulcer (smells|stinks|is smelly|smelly|leaking|oozing|infected|is infected|is
        leaking|is oozing), (smelly|infected|stinking|oozing|weeping) (foot|toe|heel) ulcer, ulcer
        on (my|his|her) (foot|toe|heel) (smells|stinks|is smelly|is infected|is oozing)
    """,
    "hop_hurts": """
        (hurts|hurt|kills|agony|stabs|painful) (when|if|as) (i|he|she) (hop|hops), hurts to hop
    """,
    "heart_attack_named": """
        (having|had|has|have|its|is it|it is|think|be|been|got|like|possible|massive|mild) (a|an|
        another) heart attack, heart attack (now|symptoms|i think|help)
    """,
    "arm_gone": """
        (arm|hand) (just|has|suddenly|is|was|all|) (went|gone|going|goes|) (all|dead and|numb and|)
        (floppy|limp|weak), arm and leg (have|has|) (just|suddenly|) (gone|went)
        (weak|numb|limp|floppy), {cannot} (lift|raise|move) my (left|right) arm since, (floppy|limp)
        (arm|hand) suddenly, suddenly (floppy|limp) (arm|hand)
    """,
    "bone_out": """
        (bone|bones) (is|are|was|) (sticking|poking|coming|showing) (out|through) (of|) (my|his|her|
        the|their|) (shin|leg|ankle|arm|skin|foot|toe|finger|knee|wrist|elbow|calf)
    """,
    "kms_said": "kms",
    "cold_and_helpless": """
        (freezing|frozen|soaked|hypothermic) ___ {firmly_cannot} (stand|stand up|walk|speak|talk|
        do his|do her|do my|hold)
    """,
    "kick_felt": """
        (felt|feels|was) like (a|being|id been|someone|somebody) (kick|kicked|slap|slapped|
        whacked|shot|hit), (thought|like) (someone|somebody|i) (kicked|shot|hit|was kicked|got
        kicked)
    """,
    "pee_dark": """
        (pee|wee|wees|urine|water) (is|was|has|looks|looking|) (gone|turned|come out|) (very|really|
        all|) (dark brown|brown|black|cola coloured|coke coloured|tea coloured|like cola|like coke|
        like tea|the colour of cola|the colour of coke),
        (peeing|weeing|pissing|pissed) (cola|coke|coca cola|brown|dark brown|rust|black tea),
        (brown|dark brown|cola coloured|coke
        coloured|tea coloured) (pee|wee|urine)
    """,
    "knee_locks": "knee (now|sometimes|also|) (locks|locked|locking|jams|jammed|catches|sticks)",
    "sick_told": "sick, nauseous, queasy, throwing up, retching, nausea",
    "walking_told": """
        (when|as|while) i walk, walking (uphill|to|up|fast|far|any), walk
        (uphill|to|up|any|{number}), {number} (metres|yards|meters|blocks), (one|two)
        (block|blocks), after walking
    """,
    "front_tightens": """
        (shin|shins|front of my shins|outside of my shins) (always|both|get|gets|go|goes|)
        (tighten|tightens|tight|rock hard|solid|burst|bursting|like concrete|pump up),
        (calf|calves|lower legs) (always|both|get|gets|go|goes|) (rock hard|solid|bursting|like
        concrete|pump up)
    """,
    "fixed_point": """
        (at|after|by|around|about) {number} (minutes|mins|min|miles|mile|km|k|laps), {number}
        (minutes|mins|min|miles|km) in, (at|after|by) {number}k
    """,
    "still_told": "still",
    "keels": """
        passes out, (he|she|son|daughter|wife|husband|mate|dad|mum|lad|girl) ___ blacks out,
        faints, keels over, collapses (when|on|every|during|at|after|while)
    """,
    "speech_gone": """
        (speech|words) (is|are|was|has|have|come|coming|came|comes) (out|gone|) (all|) (jumbled|
        garbled|gibberish|muddled|mixed up|scrambled|slurred), {cannot} get my words out
    """,
    "hand_stopped": """
        (hand|arm) (wont|doesnt|isnt|stopped|has stopped) (work|working|move|moving|grip|gripping)
        (since|suddenly|all of a sudden|out of nowhere)
    """,
    "puffed_on_stairs": """
        (puffed|out of breath|breathless|panting|winded) (on|after|by|up|from|going up) (one|a|the|
        my) (flight|stairs|step|steps|staircase)
    """,
    "rest_eases": """
        rest (fixes|cures|clears|sorts|settles|eases) it, (goes|better|gone) with rest, (fine|okay|
        ok) (once|when|as soon as) i (stop|stand|rest)
    """,
    "fit_had": """
        (had|having|has|have) a (big|proper|) fit (on|at|after|during|in) (the|a|my|his|her|)
        (track| race|run|parkrun|800|1500|400|warm
        up|finish|line|field|road|path|gym|treadmill|sprint|
        shower|car|kitchen|street|session|school|pool)
    """,
    "lower_leg_strains": """
        (calf|calves|shin|shins|lower leg|lower legs|legs|front of legs|front of my legs|forearm|
        forearms|muscle|muscles) ___ (pump|pumps|pumped|balloon|balloons|burst|swell|swells|tight|
        solid|rock hard|ache|aches), (tight|numb|tingly|deep ache|pressure) ___ (calf|calves|shin|
        shins|lower leg|lower legs|foot|feet)
    """,
    "run_bound": """
        only when (i run|running), only (in|on|during) (the|a|my) (run|runs),
        (eases|ease|settles|goes |stops) when i (stop|rest|walk), (back to
        normal|fine|gone|normal) (after|afterwards), (then|and then) (its|theyre|it is|)
        (gone|fine|normal|ok), have to (stop|walk), (exact| exactly the|the) same
        (distance|point|spot|mile), at {number}k, (at|after) {number}m
    """,
    "walk_bound": """
        (at|after) {number}m, (at|after) {number} (m|metres|meters|yards), walking uphill ___ stops
        when i, {number}m every time
    """,
    "calf_red": """
        (calf|lower leg) __ red and (warm|hot), (calf|lower leg) __ (warm|hot) and red, (red|red
        and) (warm|hot|swollen) (calf|lower leg), leg __ red (n|and) (hot|warm|swollen)
    """,
    "calf_word": "calf, lower leg, {calf_ache}",
    "knee_overnight": """
        (knee|ankle|elbow|wrist) __ (blew up|swelled up|ballooned|swollen|huge) (overnight|out of
        nowhere|for no reason|in the night)
    """,
    "too_sore_to_stand": """
        too (sore|painful) to (put down|stand on|walk on|put weight on|weight), (leg|knee) (buckles|
        gives|collapses) (when|as soon as|every time) i stand, {cannot} hop without
    """,
    "bone_after_fall": """
        (bone|shin|wrist|ankle|foot|rib) (really|) (hurts|sore|painful) to (press|touch)
        (after|since) (i|the|a|my) (fell|fall|crash|trip|tumble), (sharp|loud|clear)
        (snap|crack) (outside|inside| top|side) of (my|the|) (foot|ankle|shin)
    """,
    "neck_broken": "broken neck, broke my neck, broken my neck, broken back, broke my back",
    "dressings_soaked": """
        soaked (through|) {number} (dressings|towels|bandages|pads|t shirts), blood from my lungs,
        (soaking|soaks) through (every|the|each|my) (dressing|bandage|towel)
    """,
    "lung_blood": """
        (spitting|spat|coughing|coughed|bringing|brought) (up|) blood (from|out of) my
        (lungs|chest)
    """,
    "sore_vein": """
        vein lumps, phlebitis, (spider|varicose) veins (ache|aching|sore|throb|throbbing), red
        cord on (my|the|his|her) (calf|leg|thigh), vein (ablation|stripping)
    """,
    "antibiotic_told": "antibiotic, antibiotics",
    "tendon_told": "tendon, tendons, tendonitis, tendinitis, achilles",
    "stiff_back_young": "(stiff|stiff and sore|sore and stiff) back",
    "better_moving": """
        (better|easier|eases) (once|when|after) (i|) (moving|move|moved|am up|im up), eye
        (was|is|got) inflamed, uveitis, iritis
    """,
    "puffs_failing": """
        (puffs|puffer|inhaler|reliever|ventolin|salbutamol|blue (one|inhaler|puffer)) (just|really|)
        (arent|isnt|not|wont|dont|doesnt|didnt|hasnt)
        (helping|helped|working|worked|touching|touched|doing anything|doing a
        thing|shifting|help|work|touch)
    """,
}
