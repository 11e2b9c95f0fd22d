"""Innocent causes that explain a finding whole; `rules/explanations.py` says which explains what.

A cause here says by itself that nothing is left to worry about: "tight bra" alone explains no tight
chest, "took the bra off and it was gone" does.
"""

CONCEPTS: dict[str, str] = {
    "screen_thing": """
        phone, phones, watch, garmin, strava, app, screen, tracker, gps, laptop, ipad, tablet
        screen, telly, tv, filter, sat nav, satnav, apple watch, coros, fitbit, polar, monitor,
        sensor, hrm, zwift, printer
    """,
    "soft_seat": """
        sofa, couch, settee, armchair, beanbag, bean bag, deckchair, bed, my bed, hammock,
        chair, pub, pillow, cushions, duvet
    """,
    "cause_screen": """
        (my|the|his|her) {screen_thing} i mean, filter on (my|his|her) phone, camera filter,
        (thats|its|was) (just|) (the|a) (filter|photo filter|screen)
    """,
    "cause_on_purpose": """
        (collapsed|flopped|fell|lay|laid|went down|went) ___ (on
        purpose|deliberately|intentionally), (lost|losing|dropped|shed) ___ (on
        purpose|deliberately|intentionally|by choice), (thats|its|was|is|been) (all|)
        (planned|intended|intentional), slimming world, (for|about|towards|than) losing weight
    """,
    "cause_lights": """
        blacked out the (windows|window|bedroom|room|logo), blackout blind, (street
        lights|streetlights) (blacked|went|were|are) out, its the (street lights|streetlights),
        (street lights|streetlights) they switch
    """,
    "cause_chafed": """
        chafed (by|from|under), (skin|skins|nipples|nipple) ___ raw (where|right|from|under), sore
        when i (poke|press), felt fine with it off, rubbed raw (by|from|under)
    """,
    "cause_clothes": """
        (bra|strap|vest|top|tights|shorts|belt|hrm|binder|waistband|wetsuit|corset|costume|dress|
        wire|underwire)
        ___ (took|take|taken|undid|loosened|swapped) (it|them) (off|) ___ (gone|went|fine|nothing),
        when i took it off
    """,
    "cause_dyed": """
        (turned|turns) out (it was|its) ___ {dye_food}, (its|was) (just|only|the) {dye_food},
        {dye_food} (turned|dyed|makes|made|stained), (nurse|doctor|gp|pharmacist) (said|says|warned)
        ___ would, (ate|had|scoffed) a whole (bag|punnet|jar|tub), (put|puts) me on iron, (ive
        been|im) on iron, started iron, beetroot (shots|curry), (since|from|on) the iron tablets,
        (take|taking|on|took) ferrous (sulfate|sulphate|fumarate|gluconate)
    """,
    "cause_period": """
        (its|was|is|just|only|on|got|started|it was) (my|her) period, time of the month, period
        (had|has|) (started|arrived|come|came|just), tampon
    """,
    "cause_mouth_blood": """
        nose (was|is|had been|started|has been|) (bleeding|bled), nose bleed, nosebleed, nosebleeds,
        bit my (lip|tongue|cheek), (dentist|tooth|gum|gums) ___ (bled|bleeding), bleeding gum,
        bleeding gums, (brushing|flossed|flossing) my teeth, lost a tooth
    """,
    "cause_dentist": """
        dentist (numbed|injected|jabbed|froze|gave me|had numbed), numbed (it|me|my), numbing
        wearing off, from the dentist, after the dentist, novocaine,
        (injection|injections|jab|jabs|needle|needles) (for|at|from) (a|my|the) (filling|crown|root
        canal|extraction|tooth), filling (an hour|{number} hours) ago, dentist (two|an|the)
        (injection|injections), dentist ___ ___ had (the|an|my) injection, for a (crown|filling) ___
        ___ injection
    """,
    "cause_gradual": """
        (headache|head|it) ___ (built up|crept up|came on) (slowly|gradually|all|over the), built up
        slowly, came on (slowly|gradually)
    """,
    "cause_slept_on": """
        slept on (it|my|his|her|one) ___ (shook|normal|fine|back|gone), shook it (out|awake),
        sitting on my (foot|leg|feet) ___ (normal|fine|back), sitting on my (foot|leg|feet) ___ ___
        back to normal, dog (slept|sleeping|lay|lying) on, sat on it, (sitting|sat|lay|slept) on ___
        back to normal, back to normal once i walked
    """,
    "cause_saddle": """
        (back to normal|fine|gone) within (a|one|two|{number}) (minute|minutes) of getting off,
        (saddle|bike seat|bike|turbo|spin) ___ (back to normal|fine off|off the bike|fine
        once|fine after|gone after|gone in|gone within|stood up|standing up), (back to
        normal|fine|gone|normal) ___ (off the bike|stood up|standing up|out of the saddle),
        fine off the bike, (normal|fine|feeling|back) (again|came back|) (as soon
        as|once|when|after|the moment) i (stood|stand|got off|get off|got up),
        (mins|minutes|hour|hours) (after|later) (i was|it was|) (all|) (normal|fine),
        (bike|saddle|turbo|spin) ___ (normal|fine|right|ok|okay) again
    """,
    "cause_menopause": """
        (its|is|was|just) (the|) menopause, menopause (gp|doctor|nurse)
        (confirmed|sorted|gave|says|said), hrt
    """,
    "cause_laces": """
        relaced, re laced, (loosened|undid|untied|retied|loosen|loosening) ___
        (lace|laces|eyelet|knot), lace lump, tied (too tight|over a lump), laces (too tight|were
        tight), skipped an eyelet, sock liner, sock seam, wrong insole
    """,
    "cause_fixed": """
        (swapped|switched|changed|went|moved|sized) (them|it|out|to|up) ___ (size up|half
        size|wider|new shoes|bigger) ___ (sorted|gone|fine|nothing|not happened), not happened
        (in|since) {number}, not happened since, not happened once, {number} runs (with
        nothing|perfect|and nothing|with no), (runs|run) (with nothing|perfect since)
    """,
    "cause_freed": """
        (shakes|shake) and ___ loose, full bend and full, bends fully, straightens fully, free
        again, moves fine now
    """,
    "cause_contraception": """
        implant, mirena, coil, hormonal coil, depo, contraceptive (pill|injection|implant), mini
        pill, back to back pills, menopause, post menopausal, hysterectomy, breastfeeding
    """,
    "cause_both_gone": """
        gone by (tea|tea time|morning|bedtime|lunch|the morning|evening|dinner),
        (down|gone|normal) (overnight|by morning|by the morning|after a shower|next morning|next
        day)
    """,
    "cause_normal_bump": """
        same on the other (side|leg|shin|one), same lump on the other, everyone has, bone bump,
        there since (school|birth|i was), since school, since i was a kid, always had it
    """,
    "cause_knock_bump": """
        (ball|kerb|table|door|bike|pedal|bath|hurdle|stud|rock) ___ (left|gave|caught|hit) me,
        (knocked|banged|hit|bumped) it on, bruise ___ fading, fading yellow, gone yellow,
        (its|is|was) (fading|shrinking|going down) (already|now|fast|nicely)
    """,
    "cause_pocket": """
        (gel|gels|key|keys|bar|sweet|tissue|coin|coins|chapstick|lip balm) in
        (my|the|his|her) (_|) pocket
    """,
    "cause_view": """
        this (sunrise|sunset|view), (the|what a|that) (sunrise|sunset|view), being dramatic
    """,
    "cause_nerves": """
        (its|was) (just|only|) nerves, gone (when|once|as soon as) i (set off|start|started),
        settles down as, (only|just|always|every time) before
        (my first|the start|a race|races|my race), at the start line, when i
        queue, in the start pen
    """,
    "cause_growing": """
        zooming (round|around|about), plays all day, tears about, bouncing about,
        (discharged|signed) (him|her|her off|him off), pirate, bouncing off, running round, charging
        about, fine by tea
    """,
    "cause_not_pain": """
        it isnt pain, its not pain, isnt about pain, means (her|his|my|the) (pace|time|times|form)
    """,
    "dye_food": """
        beetroot, beets, beet, beet root, borscht, rhubarb, blackberries, blackcurrant, food
        colouring, food dye, liquorice, licorice, squid ink, black pudding, guinness,
        charcoal, pepto bismol, bismuth, oreos, blueberries, iron tablets, iron tablet, iron
        pills, iron supplements, ferrous sulphate, ferrous fumarate
    """,
    "cause_painless": "no pain at all, never hurts, no pain whatsoever",
    "cause_managed": """
        pain clinic, under the (rheumatologist|consultant|specialist), (has|have|got) me on a (_|)
        plan, long standing and stable
    """,
    "cause_always": """
        always have, always has, always did, always been like
    """,
    "cause_cleared_up": """
        (hour|minutes|mins) later (normal|fine|grand|right as rain|back to normal), then (it|)
        settles, then i settle, settles after the first, for the first mile, settles (in|within)
        (minutes|a minute),
        (fine|normal|ok) again after a minute
    """,
    "cause_others_ill": """
        not me, (kids|wife|husband|partner|mum|dad|family|colleague|housemate|daughter|son)
        (had|has|have|was|is|got) (a|the|) (tummy|stomach|bug|cold|flu|covid|fever|temperature)
    """,
    "cause_cramp": "let go after a stretch, it let go, soft (again|as butter)",
    "cause_gadget": """
        (watch|garmin|strava|app|gps|sensor|strap|zwift|screen|laptop) __
        (froze|frozen|crashed|died|dead|unresponsive|glitched|playing up), watch froze
    """,
    "cause_bunion": """
        (its|is|just|only) (a|the|my) (bunion|hammer toe|bone spur), since birth, always been
        (there|like that)
    """,
    "cause_eyes": """
        (steam|fog|rain|sweat|mist|salt) (on|in) (my|the|his|her)
        (glasses|goggles|eyes|lenses|specs), (glasses|goggles|specs) (steamed|fogged|misted), (sun
        cream|suncream|sunscreen) ___ (in|ran|eye|eyes), sweat in, rinsed (it|them), steamed up,
        put (those|the|some|them) drops in, (left|right|a|one) lens (fell|popped|came) out, lens
        out of
        my
    """,
    "cause_not_mine": """
        (mine is|mine are|mines) __ (fine|ok|okay|good|great|grand|normal|alright|all
        right|clear|perfect|healthy|clean)
    """,
    "cause_right_again": """
        right as rain, let go after, fine in five minutes, fine in ten minutes, (fine|normal) within
        (five|ten) minutes of
    """,
    "cause_pecs": """
        pec deck, bench press, bench pressing, (press|push) ups, chest press, pressing it hurts,
        hurts (when|if) i press, sore (to|when i) (press|poke|touch), hurts to (press|poke|touch)
    """,
    # Only who answers is awake.
    "cause_awake": """
        (told|telling) (me|us) to (go away|leave|get lost|shut|do one|get out),
        (thrown|threw|lobbed|chucked) (a|the|his|her) (slipper|pillow|sock|shoe|cushion), asked
        for (breakfast|bacon|pancakes|five|ten|more), (wants|wanted)
        (breakfast|bacon|pancakes|five more|ten more|a lie in|a lift), (five|ten) more minutes,
        pulled the (duvet|covers|pillow|blanket), swore at me, (texted|messaged) me back,
        (hes|shes|he is|she is) up now, came down (for|stairs), gaming (till|until) ___ grunted,
        (rolled|turned) over and (said|told|moaned|swore)
    """,
    "cause_bedding": """
        heating (was|stuck|left|on), (new|thick|winter|heavy) duvet, dry since, (broken|stuck)
        thermostat, thermostat (stuck|broke)
    """,
    "cause_walks": """
        no limp, foot looks like the other, ran (another|a further) {number},
        (hopping|hopped|jumping) on it (fine|no bother|happily)
    """,
    "cause_bottle": """
        bottle (lid|cap|top) (leaked|burst|was|wasnt), bottle wasnt shut, (its|it was) (my|the)
        bottle, hydration pack leaked, bladder (leaked|burst|split) in my pack, (spilt|spilled)
        (my|the|a) ___ (squash|bottle|drink)
    """,
    "cause_red_thing": """
        actual beetroot, fake blood, zombie run, red paint, its (only|just|)
        (beetroot|ketchup|jam|ribena)
    """,
    "cause_quote": """
        my favourite line, favourite quote, line (in|from) (that|the|a) ___ (film|movie|show),
        (song|film|movie) (lyric|lyrics|quote)
    """,
    "cause_bite_fading": """
        (midge|mozzie|mosquito|gnat|horsefly) (bite|bites)
    """,
    "cause_thawed": """
        (lovely|nice|all) and pink, (lovely|nice) and (warm|toasty) now, pink again, pink and warm,
        thawed out, thawed (in|after|by), (by|at) the fire now,
        pinked up, rosy again
    """,
    "cause_soft_knock": """
        foam (sign|ball|roller|hammer|noodle), pine cone, (soft|sponge|beach) ball, snowball
    """,
    "cause_noise": """
        the foxes, (neighbours|next doors) (dog|dogs|cat|baby|tv|music), seagulls, karaoke, bin
        lorry
    """,
    "cause_thing_cracked": """
        (phone|glasses|sunglasses|bottle|keys) in my (back|) (pocket|bag), (screen|screens) (gone|
        cracked|smashed|is gone)
    """,
    # Beside what they should explain, these words explain nothing ("passed out, and the lads were
    # so proud of me"); a later message that tells them has no other reason to.
    "later_on_purpose": "on purpose, deliberately, intentionally, by choice",
    "later_asleep": """
        asleep (i mean|i meant|obviously|obvs|haha|lol|that is), (i mean|i meant|meaning|as in)
        (fast|sound|just|) asleep, (fell|nodded|dropped) asleep (on|in|watching), on (the|my)
        {soft_seat} (watching|in front)
    """,
    "later_laughing": """
        (couldnt|cant|cannot|wasnt able to) stop (laughing|giggling) (at|when|about), laughing
        (my|so|that), (cos|because) ___ ___ stop (joking|laughing|giggling), so proud (my|our)
    """,
    "later_joking": """
        (joking|kidding) (they|theyre|it|its|my legs|legs|both)
        (feel|feels|felt|are|is|just|was|were|) ___ (jelly|heavy|tired|dead tired|knackered|sore|
        lead|fine)
    """,
    "later_needle": """
        at the needle, (when|while|whilst) (giving|donating) blood, needle in (my|his|her) arm,
        every (_|) (needle|jab|blood test), (when|while|was|were) (having|getting) (my|his|her)
        (bloods|jab|jabs) (done|taken), (had|after|from) (my|his|her) (bloods|jab|jabs)
        (done|taken), at (a|the|my|his|her) (blood donation|blood drive|blood test| piercing|tattoo)
    """,
    "later_plumbing": """
        plumber, kitchen tap, (the tap|washing machine|boiler|radiator|pipe) (is|was|has|thats|i
        mean|leaking|burst), (burst|leaking) (pipe|boiler|radiator|tap)
    """,
    "later_lock": "bike lock, the lock (is|was|i mean|on)",
    "later_gadget": "(held|hold|holding) (the|) (_|) button, (tablet|ipad) (died|froze|frozen)",
    "later_ball": "lacrosse one, the ball sorry, massage ball, (lacrosse|spiky|golf|tennis) ball",
    "later_bunion": """
        had it {number} (years|yrs), always has done, always had it, accessory navicular
    """,
    "later_sensor": """
        (strap|sensor|watch) (was|is) (loose|wet|faulty|broken|upside|back to front|locked on),
        reading (the|my) (_|) (cadence|metronome|steps|treadmill), (strap|sensor|watch) (was|is|)
        picking up, took it off and counted (5|6|7)
    """,
    "later_drink": "(smoothie|juice|squash|curry|wine) ___ went down (wrong|the wrong)",
    "later_dyed": """
        (ate|eaten|had|eating|drank|drinking|scoffed|necked|after|from) __ _ {dye_food}, (ate|eaten|
        had|eating|drank|drinking|scoffed|necked|after|from) {dye_food}, {dye_food}
        (juice|shots|shot| salad|soup|curry|smoothie|brownies|relay|last night|yesterday|the night
        before|for lunch|for dinner|for tea), (iron tablets|iron pills) (do|does|did|cause|causes),
        (started|began) (my|the|on|) (iron|{dye_food}), (roast|roasted|pickled|raw|boiled)
        {dye_food}, (bag|jar|tub|punnet|pint|glass|plate) of {dye_food}, taking {dye_food}, on iron
        (tablets|pills), {dye_food} risotto, oh (_|) {dye_food}, litre of borscht, bowl of borscht
    """,
    "later_dentist": """
        (fillings|filling|root canal|crown|extraction) ___ (numb|numbed|jaw|wore off|wears off),
        injection in (the|my) (gum|mouth|jaw), dentist (this (morning|afternoon)|earlier), dentist
        at (_|) (filling|fillings|crown|extraction)
    """,
    "later_thawed": """
        (it|they|toes|foot|feet|fingers|hands) (pink|pinks|pinked) up (by|on|at|in) (the|my|a)
        (radiator|fire|heater|bath|house|car|stove|warm|sun), (it|they|toes|foot|feet|fingers|hands)
        (pink|pinks|pinked) up (indoors|inside), pink again
    """,
    "later_blister": """
        (its|it was|thats|that was|only|just|from) (just|only|) (a|the|my) (_|) blister, blister
        (that|had|popped), (burst|popped) (_|) blister, (a|the|my) blister ___ (burst|popped|had),
        (its|it was|just|only) both nipples, nipples (bled|bleeding|chafed)
    """,
    "later_nose": "blocked nose, nose is blocked",
    "later_skin": "on the skin, rubbed raw, raw skin, chafed, chafing",
}
