"""Signs of level emergency. Breath: asthma, choking, a clot on the lung."""

CONCEPTS: dict[str, str] = {
    # Breathing.
    "cannot_breathe": """
        {cannot} breathe, {cannot} breath, {cannot} get (any|enough|my|a|air|one)
        (air|breath|in|full), {cannot} get air (in|), air (just|) wont go in, {cannot} catch
        (my|his|her|a) breath, {cannot} catch air, {cannot} get my breath, gasping, gasping for,
        fighting for (air|breath), struggling to breathe, struggling for (air|breath), suffocating,
        like (to|) drown, lying down i drown, dying for air, pulling air, sucking in at, air hunger,
        breath is not coming, cant get one in, choking on air, {cannot} get a breath, nothing going
        in, breathing through a straw, breathing thru a straw, {cannot} breathe at rest, too tired
        to breathe, (kant|cant|carnt|cannot) (bref|breef|breeve|breth), half breaths, sip at the air
    """,
    "air_gone": """
        (cant|cannot|can not|struggling to|really struggling to|cant even|unable to|hard to)
        breathe, cant get my breath, {cannot} get any air, air ___ wont go in, fighting to breathe,
        fighting for breath, gasping for air, gasping for breath, struggling for breath, hardly
        breathe, barely breathe, can barely get air, too breathless to
    """,
    "breath_innocent": """
        (blocked|stuffy|runny|bunged) ___ nose, nose (is|was|) (blocked|runny|stuffed), nostrils,
        sinus, laughing, (in|under|through) (this|my|the|a) (buff|face mask|pollen mask|snorkel),
        sports bra, bunged up, snot, swimming lesson, breathe every fourth
    """,
    "short_breath": """
        {cannot_breathe}, breathless, short of breath, shortness of breath, short of breathe, out of
        breath, panting, gasping, winded, sucking air, breathlessness, short of puff, fighting for
        breath, struggling to breathe, pant, {cannot} fill (my|his|her) (lungs|lung|chest)
    """,
    "cannot_talk_for_breath": """
        {cannot} (finish|say|get through|complete) ___ (sentence|words), {cannot} count to,
        (two|three|2|3|few|couple of) words ___ (stop|breath|gulp|gasp|rest), too breathless to
        (talk|speak), stop every few words, one word (per|a|at a) (breath|time), do one word, only
        nod, answers (me|us) in nods, talkings not working, stopped wanting to talk, say a whole
        sentence, {cannot} (talk|speak) for (breath|gasping|puffing), between words, txting
        (cos|because) i cant talk, typing (cos|because) i cant (talk|speak), more than {number}
        words,
        talking is (hard|hard work|difficult|an effort), (only|can only) type (because|cos) ___
        (talk|talking)
    """,
    "breath_at_rest": """
        {at_rest}, sat (in|on|up|down|with|here), sitting, lying flat, lie flat, lie down, sat bolt
        upright, bolt upright, in (my|the|his|her) (armchair|car|bed|sleeping bag), on the
        (sofa|bed|kerb|bench), walking to the (loo|kitchen|toilet|bathroom), stairs, tying laces,
        feeding, socks on, making the bed, at my desk, armchair, sleeping bag, indoors
    """,
    "still_not_settled": """
        {from_12} (minutes|mins) (after|later|ago), {number} (hours|hour) (after|later|ago), half
        (an|) hour (after|later|ago|), an hour (after|later|ago|), half an hr ago, {from_12}
        minutes, since this morning, since one hour, one hour, all night, all day, since this
        afternoon, since this evening, from last one hour, hours now, minutes now, stopped half an
        hour ago, like half an hr ago, by {number} i, since {number} this evening,
        (puffs|times) by now
    """,
    "chest_sucking_in": """
        (sucking|pulling|dent|dragging|going|drawing) (in|at) ___ (neck|ribs|throat), ribs going in,
        skin sucking in, shoulders (go|going|heaving) up, dent at, sucking in, tracheal tug,
        nostrils flaring, cant lie flat, cannot lie flat, cant lie down
    """,
    "asthma_not_settling": """
        asthma attack ___ __ not (easing|settling|stopping|getting better), asthma ___ wont settle,
        still wheezing (bad|badly|hard), wheezing ___ not easing
    """,
    "inhaler_failing": """
        {inhaler_word} ___ (isnt|not|hasnt|didnt|doesnt|did|no)
        (working|work|help|helping|helped|touched|touching|effect|nothing|doing), {inhaler_word} ___
        (ran out|empty|forgot|run out|is in|nothing|no effect|hasnt touched), forgot {whose}
        {inhaler_word}, no {inhaler_word}, without {whose} {inhaler_word}, {from_6} puffs,
        {inhaler_word} ___ {from_6} times, {inhaler_word} like {from_6} or so times, {from_6} or so
        times, {inhaler_word} ___ {from_6} or so times, {inhaler_word} {from_6} times, had {from_6}
        puffs, {inhaler_word} hasnt, {inhaler_word} didnt, {inhaler_word} did nothing,
        {inhaler_word} not, {from_6} puffs of
    """,
    "inhaler_word": """
        inhaler, inhalers, puffer, reliever, ventolin, salbutamol, albuterol, asthalin, blue puffer,
        pump, blue one, albut erol, the blue
    """,
    "low_oxygen": """
        (sats|oxygen|saturation|o2|spo2|oximeter) ___
        (70|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91)
    """,
    "froth": """
        froth, frothy, pinkish froth, pink froth, bubbling up, white froth, bubbly spit, foamy spit
    """,
    "needled": "{needling}, had needles, needles in",
    "sharp_one_side": """
        one side ___ filling, isnt filling, sharp on one side, one side feels, one side feels like,
        filling
    """,
    # Clot on the lung.
    "coughed_blood": """
        (coughed|coughing|cough|hacked|hacking|brought) (up|out|) ___ (blood|bloody),
        (spitting|spat|spit) (up|out|) (bright|fresh|red|) blood after,
        (coughed|coughing|cough|hacked|hacking) (up|out|into) ___ (red|rusty),
        (coughed|coughing|cough|hacked|hacking) (up|out|) ___ ketchup, blood ___ (when|in|after) ___
        (cough|coughed|coughing|phlegm|spit|hanky|sputum), coughing up blood, haemoptysis,
        hemoptysis, (brought|bring|bringing) up ___ (red|rusty|bloody) ___ (cough|coughed|coughing),
        rusty (spit|bits|phlegm|sputum), red streaks ___ (hanky|cough|tissue), coughed a clot,
        bloody phlegm, bloody sputum, blood in (my|his|her) (phlegm|spit|sputum|spittle), pink
        froth, pinkish froth, coughed ___ (actual blood|blood), red ___ when i coughed, bright red
        ___ cough, coughed after ___ blood, red streaks in, rusty bits when i,
        (coughed|coughing|hacked|hacking) ___ (tissue|tissues|hanky|hankie|sleeve|hand|sink|napkin)
        ___ ___ (red|bloody) (streak|streaks|specks|flecks|spots)
    """,
    "blood_from_elsewhere": """
        nosebleed, nose bleed, nose bled, bit my tongue, bit my lip, bitten tongue, bitten lip,
        bleeding gum, mouth ulcer, taste of blood, tastes of blood, taste blood, tasted blood, cut
        my lip, split my lip
    """,
    "cough_told": """
        cough, coughs, coughing, coughed, hacking, phlegm, sputum, chesty, bronchitis, pneumonia
    """,
    # What comes up is told by what it was caught in.
    "streaked_tissue": """
        (pink| pinkish| red| reddish| bloody| blood| bloodstained| rusty| rust) __ (streak|
        streaks| streaky| fleck| flecks| speck| specks| spot| spots| smear| smears| bits) ___
        (tissue| tissues| hanky| hankie| kleenex| phlegm| spit| mucus| sputum| what comes up| what
        i bring up), (tissue| tissues| hanky| hankie| kleenex| phlegm| spit| mucus| sputum| what
        comes up| what i bring up) ___ (pink| pinkish| red| reddish| bloody| blood| bloodstained|
        rusty| rust) __ (streak| streaks| streaky| fleck| flecks| speck| specks| spot| spots|
        smear| smears| bits), (streak| streaks| streaky| fleck| flecks| speck| specks| spot|
        spots| smear| smears| bits) of (pink| pinkish| red| reddish| bloody| blood| bloodstained|
        rusty| rust) ___ (tissue| tissues| hanky| hankie| kleenex| phlegm| spit| mucus| sputum|
        what comes up| what i bring up), (tissue| tissues| hanky| hankie| kleenex| phlegm| spit|
        mucus| sputum| what comes up| what i bring up) ___ (streak| streaks| streaky| fleck|
        flecks| speck| specks| spot| spots| smear| smears| bits) of (pink| pinkish| red| reddish|
        bloody| blood| bloodstained| rusty| rust), (tissue| tissues| hanky| hankie| kleenex|
        phlegm| spit| mucus| sputum| what comes up| what i bring up) (is| was| s| came away| comes
        away| turned| keeps coming away) (pink| pinkish| red| reddish| bloody| blood|
        bloodstained| rusty| rust)
    """,
    "not_from_lungs": """
        (blow|blew|blowing|blown|picked|picking) (my|his|her|the|) nose, (from|out of|up) (my|his|
        her|the) nose, nose is (raw|sore|dry|streaming), flossing, brushing my teeth, shaving,
        lipstick, (wiped|wiping) (my|a|the) (nose|blister|graze|knee|bum|cut)
    """,
    "breathing_in": """
        breathe in, breathing in, breathes in, in breath, each breath, every breath, deep breath,
        full breath, i inhale, he inhales, she inhales, i inspire, i yawn, i laugh, each time i
        yawn, i breathe, she breathes, he breathes, breath in, breathe deep, breathing deep, the
        breath in, inhale, inhaling, when breathe, deep breaths
    """,
    "jab_feeling": """
        {pain}, sharp, catch, stab, stabs, stabbing, knife, jab, needle, fork, stitch, catches,
        stuck, spear, ache, skewer, stabby
    """,
    "sharp_on_breathing": """
        {jab_feeling} ___ {breathing_in}, {breathing_in} ___ {jab_feeling}, hurts to breathe, sharp
        breath, only sip at the air, a catch on the, (stab|stabbing|stabby|knife|spear|needle|sharp)
        ___ ___ (every time|each time|whenever|when) i (take a breath|breathe)
    """,
    "puffed_easily": """
        {short_breath}, {cannot_breathe}, puffed ___ (stairs|laces|bed|landing), winded on, puffing
        just, panting, short of puff, cant fill (my|his|her) lungs, {cannot} seem to fill, fill my
        lungs, {cannot} get to the top of a yawn, get (his|her|my) wind, breath is going, short air,
        sip at the air, puffed walking, out of puff, sort of panting, winded, full breath, puffed
        crossing, short breath, nothing going in
    """,
    "stab_on_breathing": """
        (sharp|stabbing|stab|knife|spear|needle|fork) ___ {breathing_in}, {breathing_in} ___
        (sharp|stabbing|stab|knife|spear|needle|fork)
    """,
    "sign_lung_strong": """
        {sharp_on_breathing}, {coughed_blood}, {low_oxygen}, (panting|breathless|puffed|out of
        breath) ___ (on the stairs|upstairs|tying|making the bed)
    """,
    "leg_clot_sign": """
        ({calf}|{leg}|{thigh}) ___ {swollen}, {swollen} ___ ({calf}|{leg}|{thigh}), calf ___
        (bigger|fat|puffy|warm|hot|blue), (hot|puffy|swollen|fat) (left|right|) calf, sore and
        puffy, sore and swollen, one leg ___ bigger, sock leaves a deep, one sock leaves, behind the
        knee ___ puffy, one calf, {leg} ___ (tree trunk|bigger), swelling from the knee, clot in
        (my|his|her|) leg, leg scan was positive, leg ___ swelling
    """,
    "lung_sign_sure": """
        {sharp_on_breathing}, {coughed_blood}, {low_oxygen}, {chest_pain}, suddenly ___
        {short_breath}, {short_breath} ___ (stairs|suddenly|all of a sudden|at rest|doing
        nothing|tying|making the bed|since), fill my lungs
    """,
    "lung_clot_risk": """
        {long_travel}, {surgery}, {immobile}, {pregnant}, {postnatal}, {pill}, {cancer}, {clot},
        {clot_disorder}, section, weeks old, weeks since my, acl, hour bus, hours by bus, by flight,
        bus, coach from, coach trip, hour coach, {number} hours by, in the car from, drove {number},
        knee scope, new hip, gallbladder out, boot came off, on the patch, stuck in the car, after
        having him, after having her, {number}h bus, {number}h in the car
    """,
}
