"""Signs of level clinician. Urine, and illness with fever."""

CONCEPTS: dict[str, str] = {
    # Urine
    "wee_word": """
        wee, pee, peed, urine, weed, weeing, peeing, urinated, bladder, widdle, when i went, when
        she went, when he went, front not back, urinate, passed water, whizz, waters, water the
        colour, urine looked, wazz, slash, passing water
    """,
    "wee_red": """
        {wee_word} ___ (red| pink| pinkish| reddish| bloody| rosy| rose| rusty red| blood|
        bloodstained| rose| pink lemonade| cherry| claret| rosé| tinged),
        (red|pink|pinkish|reddish|bloody|blood|bright red|blood red|rusty red)
        (pee|wee|urine|stream), blood (in|when|while|coming out in) __ (pee| wee| urine| peed|
        weed| weeing| peeing| urinate| urinating| i pee| i wee| i peed| stream| toilet bowl),
        (red|pink|blood|pinkish|reddish) (in|when|after) (my|the|i|she|he|his|her|a|little|)
        (pee|peed|wee|weed|urine|bowl|loo|toilet|went|weeing|peeing), saw red (when|in), peed
        (red|pink|blood), weed (red|pink|blood), pissed blood, haematuria, hematuria, pee
        (was|is|came out|looked|looks|turned) __ (red|pink|bloody), passing blood,
        (pee|peed|wee|urine|whizz|water|loo|toilet|bowl) ___ (ribena| cordial| raspberry| fruit
        punch| plum tomato| tomato| cranberry| blackcurrant| rose wine| merlot| pink gin| rosé|
        lemonade), (peed|weed) (ribena|pink|red|blood), bright blood when i passed, blood when i
        (passed|peed|weed|went), (whizz|wee|pee) comes out ___ (raspberry|red|pink|cordial),
        looked like fruit punch, toilet was the colour, paper came up red front, pink in the bowl,
        red when she went, red when he went, red in the loo, saw red in, reddish in the bowl,
        (toilet|loo|bowl|stream) (was|is|went|looked|turned) ___
        (pink|red|pinkish|reddish|rosé|rose|bloody), (pink|red|reddish|pinkish|blood) ___ (in the
        bowl|in the toilet|in the loo|down the toilet), the stream was (pink|pinkish|red|reddish),
        toilet ___ little bit red, (pink|red|reddish|pinkish|rosé|rose) ___ (no|not|without|zero)
        (any|had|eaten|) beetroot, (loo|toilet|wee|pee) i mean ___ (pink|red|rosé)
    """,
    "red_food": """
        rifampicin, food colouring, dragon fruit, berries, period started, got my period, on my
        period, time of the month, piles, haemorrhoids, blood blister, wee blood blister,
        raspberry jam, beetroot curry, its the beetroot, was the beetroot, had beetroot, jar of
        beetroot, beetroot at lunch, tub of beetroot, beetroot juice, beet juice last, then got my
        period, blackberries for
    """,
    # Illness
    "fever_now": """
        running a temp, high temp, (high| bit of a| slight| running a| got a| have a| a| having a|
        with a| still a| running| had a) temperature, (temp|temperature|temps|thermometer)
        (of|is|at|was|says|reads|hit|hitting|up at|around|about|) {fever_number},
        (temp|temperature|thermometer) (of|is|at|was|) {hot_core_number},
        (temp|temperature|fever|fever of) {fever_number_f}, {fever_number}
        (fever|temp|temperature|tonight|this morning|last night|on the), {number} degree fever,
        {fever_number_f} fever, hundred and one, 37.9, 37.8, flu like, fever {number}, im 38.2, im
        38.5, im 38.4, (a| with| have| got| having| had| running| still| my| the| of| degree| like|
        dengue like| evening) fever, fever (and| of| since| this| from| today| tonight|
        {fever_number}| {fever_number_f}| {number}| out), {number} fever, {fever_number} since,
        {fever_number} and (chesty|achy|coughing|aching), 39 fever, 38 fever, sniffles and
        {fever_number}, {fever_number} tonight, temp is up, temp this morning, {fever_number} on the
        yoke, body paining all over, bodys paining all over, a temp
        (and|of|since|from|with|but|today|tonight), got a temp, with a temp, bit of a temp, body is
        hot, (im|feel|feeling|felt|bit|been|still) feverish, feverish and, shivery and, chills and,
        fever and chills
    """,
    "gut_now": """
        (vomiting| throwing up| spewing| puking| being sick| been sick| vomited| threw up|
        chundering| sick| vomit) (all night| since| last night| yesterday| this morning| for
        {number}| overnight| twice| all day| all of last night| through the night| {number} times),
        up all night (vomiting|being sick|throwing up|on the toilet|with), spewing, stomach bug,
        tummy bug, norovirus, gastro, gastroenteritis, food poisoning, both ends, d and v,
        diarrhoea, loose motions, loose motion, kids bug, delhi belly, winter vomiting, puked all
        night, puked all, spewing since, puking since, sick all night, spewing up, chucking up
        since, vomiting since, been spewing
    """,
    "chest_ill": """
        chest infection, bronchitis, pneumonia, chesty cough, chest is rattling, rattling chest,
        wet cough, chesty, green phlegm, green stuff, green gunk, green mucus, productive cough,
        cough up green, cough gone to my chest, gone to my chest, gone down to a wet, on my chest
        since, whooping cough, pleurisy
    """,
    "virus_now": """
        flu, influenza, covid, glandular fever, mono, tonsillitis, dengue, malaria, typhoid,
        chikungunya, epstein barr, ebv, tested positive, positive test, mononucleosis, chicken
        pox, chickenpox, strep throat
    """,
    "well_again": """
        months ago, weeks of running, back running for, fully recovered, recovered {number}, fully
        better, well for weeks, {number} weeks symptom free, symptom free for, back to normal,
        vaccine, vaccination, jab, jabbed, flu jab, (the|my|a) flu (jag|shot), covid jab, booster,
        hay fever, back to full,
        january, fine for weeks, been back to, long gone, ages ago, month clear, weeks clear, above
        the neck, just a cold, just a head cold, only a cold, head cold, no symptoms now, been fine,
        covid times, during covid, since covid, lockdown, before covid, after covid i started, pre
        covid, covid era, went viral, viral video, gone viral, 100 percent, hundred percent, over
        it, totally over, years ago, all clear, marathon fever, race fever, temperature normal,
        temperature perfectly normal, temp normal, temp job, im grand, me im fine, recovered from,
        uni im, fever 36, 36.6, 36.5, temps normal, no temp now, nothing at all, all gone now, all
        gone, feeling great, feel great, feeling ace, feel ace, feeling fine, gone now, all better,
        better now, over it now, as normal, back training, been running since, cleared up
    """,
    "once_only": """
        first time ever, never before, never since, only once, just once, just the once, one off,
        once last, just one session, hasnt come back, havent had it since, never again, the one
        time, last night only, only the one
    """,
    "virus_lately": """
        {virus_now} ___ (last week| this week| now| today| tonight| yesterday| {number} days ago|
        {number} weeks ago| two weeks ago| a week ago| a fortnight ago| monday| tuesday|
        wednesday| thursday| friday| saturday| sunday| diagnosed| day {number}| weeks back|
        {number} weeks), (got| have| ive got| have got| just had| just got| getting over|
        recovering from| got over| just over| caught| coming down with| came down with| day
        {number} of| still got| still have| diagnosed with) (a|the|my|some|) {virus_now}, tested
        (positive|negative) (for covid| on| last| yesterday| today| sunday| saturday| monday|
        tuesday| wednesday| thursday| friday| this), {virus_now} positive, {virus_now} diagnosed,
        positive (monday| tuesday| wednesday| thursday| friday| saturday| sunday| yesterday|
        today| last), (mono|glandular fever) like {number}, run with {virus_now}, flu
        (and|can|ok|race), sweat out {virus_now}, started the tablets ___ {virus_now}, had flu
        {number}, flu at the start of the month, {virus_now} (when|can i|is it ok|should i|ok to),
        covid last week, after {virus_now} when
    """,
    "warms_up_out": """
        for the first, when i start then, first ten minutes of, first few minutes, first mile then,
        first km then,
        warms up, loosens off, loosens up, in the first k, first {number} minutes of, last rep,
        last 50, flat out, once last, the one time, first go in
    """,
    "sore_again": """
        sore again, hurts again, hurting again, aching again, ache again, wearing off, worn off,
        back it came, came back, still sore, still hurts, new kind of sore, no better, as bad as
        ever, pain is back, paining again
    """,
    "lump_placed": """
        {body_part} lump, (lump|mass) in a clients, fat lumps, (lump| lumps| mound| hard swelling|
        firm swelling| hard thing| bony knob| nodule) ___
        (in|on|under|behind|above|below|inside|deep|out of) ___ {body_part}
    """,
    "plainly_grows": """
        growing, getting bigger, got bigger, doubled, grown, golf ball, growing back, bigger than
        in, bigger than last, bigger each, bigger every, doesnt move, wont move, its fixed, wasnt
        there last season, more a satsuma, grape, was a pea, like pea, lime, cherry, plum, walnut,
        gone firm, keeps growing, cant slide it
    """,
    "ulcer_past": """
        ulcer, ulcers, stomach bleed, gi bleed, gastric bleed, bleeding ulcer, perforated
    """,
    "pain_said": """
        the pain, my pain, pain is, the ache, the soreness, this knee, this hip, this calf, this
        shin, this foot, this ankle, this heel
    """,
    "knocked_toe": """
        knocked it, knocked my toe, stubbed it, stubbed my toe, going down, dropped a, kicked the
    """,
}
