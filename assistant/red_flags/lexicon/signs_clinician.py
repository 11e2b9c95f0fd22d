"""Signs of the clinician conditions: phrases made of the other lexicons' concepts."""

CONCEPTS: dict[str, str] = {
    # Shared slots
    "hands_on_ask": """
        {massage_ask}, massager, massagers, theragun, hypervolt, gun it, gun em, gun them, gun on,
        gun my, gun out, gun head, gun setting, vibrating gun, vibrating guns, roller and the gun,
        percussion, percussive, sports therapist, malish, maalish, pehelwan, rubbing, kneaded,
        kneading, glass cups, cups on, cupped, dig into, dug into, dig in, digging into, deep
        work, cross friction, deep friction, foam rolled, firm work, trigger point, trigger
        points, myofascial, iastm, physio ball, worked on, rolled out, rolled hard, compression
        boots, rolling pin, knobbly roller, peanut ball, tui na, thai massage, shiatsu, deep
        session, leg session, vibration plate, deep in it, as firm as, proper firm, spa weekend,
        recovery ritual, with (her|his|my|your|their) thumbs, scrape, scraped, sports rub, rub
        for, rolled before, rollers, hard rollers, calves done, legs done, get them done, do my
        legs, do her legs, do both legs, hook tool, metal tool, massage chair, on the table,
        thumping gun, percussion gun, run the gun, roll my, roll his, roll her, rolling my,
        rolling them, silicone cup, loosened up, break up the, stuff which tool, hands done,
        hamstrings done, glutes done, elbows or, full leg massage, malish lady, legs firm, gua
        sha, reflexology, lymph drainage, lymphatic drainage, deep back, muscle scraper, massage
        stick, massage oil, oil recommendations, gun be, those guns, thumping guns, gun or hands
    """,
    "wants_to_run": """
        {run_ask}, (can|should|could|may|shall|do|might|would) (i|he|she|we)
        (just|still|even|already|also|) (run| jog| race| train| start| begin| do| go| resume|
        join| play| keep| carry| return| try| get| squeeze| double| continue| stay),
        (ok|okay|safe|alright|fine|sensible|good) (to|for) (him|her|me|us|)
        (run|jog|race|train|start), (race| marathon| half| half marathon| parkrun| 10k| 5k| 10
        miler| xc| long run| session| intervals| trials| champs| final| finals| meet| regionals|
        nationals) (is|on|this|tomorrow|today|tonight|sunday|saturday|next|coming|in),
        (easy|slow|slowly|wee|gentle|little|short|light|shakeout)
        (5k|10k|run|jog|mile|miles|3|4|5|6|8|10|session|warmup|3k|2k), {number}
        (mile|miles|miler|k|km|milers) (easy|tonight|tomorrow|today|on|this|sunday|saturday), when
        can, run it slow, jog off, sweat it out, sweat out, and go, back running, race day, race
        sunday, race saturday, marathons sunday, ive paid, paid for it, already paid, non
        refundable, my streak, streak day, training plan, go running, go jogging, get running, run
        sunday, run saturday, run friday, run monday, jog ok, jog okay, run ok, run or, or sofa,
        marathon saturday, marathon sunday, half sunday, half on sunday, sunday social, club
        tonight, hill reps, intervals, speed work, cross country, press ups, swimming drills, box
        jumps, 5k or no, taper, want to run, wants to run, want to race, wants to race, want to
        train
    """,
    "span_weeks": """
        {from_2} weeks, {from_2} straight weeks, {from_2} full weeks, {from_2} week, (couple
        of|few|several|many|a good few|two or three|three or four) weeks, fortnight, a month, one
        month, whole month, full month, good month, {from_2} months, (few|several|many|couple of)
        months, {from_8} days, {from_8} nights, a year, half a year, {from_2} years, a couple of
        weeks, weeks and weeks, months and months, weeks, months
    """,
    "span_months": """
        {from_6} weeks, {from_2} months, (few|several|many|couple of|three or four) months, a
        year, half a year, {from_2} years, months and months, months
    """,
    "month_name": """
        january, february, march, april, june, july, august, september, october, november,
        december, jan, feb, sept, nov, dec, easter, christmas, xmas, halloween, new year, the new
        year, spring, summer, autumn, winter, thanksgiving, memorial day, labor day, diwali,
        ramadan, half term, last month, last year, last summer, last winter, last spring, last
        autumn, the summer, the spring, the winter, the autumn
    """,
    "since_month": """
        since (about|around|last|the|before|early|late|mid|my|) {month_name},
        (started|began|starting) (in|about|around|back in) {month_name}, (back in|from)
        {month_name}
    """,
    "lasting_weeks": """
        for (about| over| nearly| almost| around| the| the last| the past| more than| at least|
        roughly| ) {span_weeks}, (been| these| this| past| last| over| nearly| almost| now| going
        on| into| since| from| about| its| thats| even| only) (about|the|a|) {span_weeks},
        {span_weeks} (now| straight| running| solid| and| of it| of this| long| on| already|
        counting| without| later| on the trot| on the bounce| in a row| back| have i| this),
        {since_month}, weeks on end, months on end, {from_2} weeks of rest, {from_2} weeks rest,
        {from_2} weeks off, {span_weeks} of (pain| niggles| niggling| rest| physio| rehab|
        exercises| heel| calf| stretching| rolling| massage| soreness), most of a (month|year)
    """,
    "lasting_months": """
        for (about| over| nearly| almost| around| the| the last| the past| more than| at least|
        roughly| ) {span_months}, (been| these| this| past| last| over| nearly| almost| now| going
        on| into| since| from| about| its| thats| even) (about|the|a|) {span_months},
        {span_months} (now| straight| running| solid| and| of it| of this| long| on| already|
        counting| later| on the trot| in a row| this), {since_month}, months on end, {span_months}
        of (pain| niggles| niggling| rest| physio| rehab| exercises| heel| calf| stretching|
        rolling| massage| soreness| it), most of a year
    """,
    "improving": """
        (is| its| been| are| slowly| now| and| definitely| gradually| steadily| really|
        already| thats| much| its all) (improving| getting better| settling| on the mend|
        easing off| going down| healing| coming down| shrinking| fading), better every,
        better each, easing each, easing every, nearly gone, almost gone, all but gone,
        better than it was, less each, less every, fine since, grand now, pain free now,
        painfree now, gone now, its gone
        (now|away|completely|totally|since|today|and|so|thanks|entirely|by|after|when|but),
        totally better, much better, slowly better, loosened out, nearly normal, all gone,
        went away, gone since, havent felt it, forgot about it, no trouble since, never
        since, on the mend, been fine since, gone after two, it was gone, stayed gone, went
        and, pain free these days, all fine now, all good now, all fine these days, healed
        and cleared
    """,
    "spine_part": """
        (my|his|her|the|lower|low|upper|mid|bad|stiff|sore|achy|your) back, lumbar, spine, back
        pain, back ache, backache, back aches, back hurts, backs, my lower back, vertebrae,
        tailbone, sacrum
    """,
    "rib_part": """
        rib, ribs, ribcage, rib cage, breastbone, breast bone, sternum, collarbone, collar bone,
        shoulder blade
    """,
    "msk_part": """
        {lower_limb}, {hip}, {groin}, {buttock}, {spine_part}, {shoulder}, {arm}, {hand},
        {rib_part}, {neck}, itb, it band, heel cord, heel string, plantar, plantar fascia, plantar
        fasciitis, pf, shin splints, bones, bone, joints, knee cap, arch
    """,
    "hurting": """
        {pain}, niggle, niggles, niggly, niggling, niggled, grumble, grumbles, grumbling,
        grumbled, grumbly, moan, moaning, moans, gripe, gripes, gnaw, gnaws, gnawing, nag, nags,
        nagging, naggy, paining, grumpy, cranky, bothering, bothers, at me, at him, at her,
        playing up, plays up, giving me grief, giving me gyp, gyp, complaining, complain,
        complains, unhappy, flared, flaring, tendinopathy, tendonitis, tendinitis, fasciitis,
        bursitis, itis, saga, whingeing, grizzles, ouchy, owie, sair, nippy, in bits
    """,
    "part_hurts": """
        {msk_part} {hurting}, {msk_part} ___ {hurting}, {hurting} {msk_part}, {hurting} (in| on|
        at| of| around| round| down| behind| under| inside| along| across| near| below| above|
        outside| by| underneath| just| from) ___ {msk_part}, plantar fasciitis, shin splints,
        achilles tendinopathy, runners knee, {hurting} (patch|spot|bit|place|point|area)
        (of|on|in|at) ___ {msk_part}, {msk_part} ___ (kills|killing|throbs|throb|howls|sair)
    """,
    # Clots, thinners, veins
    "bleeding_risk": """
        {thinner}, {clot_disorder}, noac, doac, fragmin, acitrom, prasugrel, brilinta, effient,
        dual antiplatelet, dual antiplatelets, aspirin and plavix, low platelet, low platelets,
        blood thinning, bleeds easily, bleed easily, itp, pradaxa, sticky blood, inr, haemophilia
        b, haemophilia a, mild haemophilia, von willebrands, platelets are low
    """,
    "past_clot": """
        my stroke, since the stroke, stroke in {number}, stroke last, stroke {number} years,
        {number} years after a stroke, pulmonary embolus, lung clots, lung clot, vein thrombosis,
        dvt, deep vein thrombosis, pulmonary embolism, embolism, leg clot, leg clots,
        (a|the|had|previous|past|old|his|her|my) (clot|clots)
        (in|on|behind|after|years|when|last|two|three|back|which|from|{number}),
        (had|previous|past|history of|after) ___ (blood clot|blood clots|clots|a clot|dvt|pe), the
        lung thing, had one myself, sticky blood, blood clot (in|on|behind|after|last|years),
        blood clots in, history of clots, clotted leg, i had a stroke, ive had a stroke, i have
        had a stroke, he had a stroke and, she had a stroke and, ticked stroke, client had a
        stroke, history of (pe|dvt|clots|a clot|blood clots), had a dvt, previous blood clot,
        previous dvt, past dvt
    """,
    "distant_kin_clot": """
        (gran| nan| nana| grandad| grandfather| grandmother| grandma| grandpa| granny| uncle|
        aunt| auntie| cousin| neighbour| colleague) ___
        (clot|clots|dvt|warfarin|thinners|stroke|apixaban)
    """,
    "vein_look": """
        varicose, spider, bulging, bulgy, ropey, ropy, rope like, lumpy, knotty, knotted, twisted,
        twisty, wormy, gnarly, sore, achy, aching, itchy, throbbing, web type, raised, big blue,
        fat blue, blue lumpy, squiggly, knobbly, cord like
    """,
    "sick_veins": """
        varicose, thrombophlebitis, phlebitis, sclerotherapy, spider veins, thread veins, venous
        ulcer, vein ulcer, leg ulcer, venous insufficiency, {vein_look} __ (vein|veins),
        (vein|veins) (clinic| ulcer| surgery| op| operation| stripping| ablation| glue|
        injections| surgeon| lumps| lump), veins (are| look| looking| have| go| stick| sticking|
        stuck| stand| standing| bulge| bulging| pop| popping| like| up| gone| in) ___ (twisted|
        twisty| lumpy| lumps| knotty| knotted| knots| bulging| ropey| ropes| worms| out even|
        ache| aching| itch| itchy| throb| throbbing| sore| painful| even in the cold| cords| map),
        (vein|veins) ___ (ache| aches| aching| itch| itchy| itches| throb| throbs| throbbing|
        sore| painful| hurt| tender), road map, knotted blue, (red|tender|sore|hard) cord, knotty
        string, knotty as, (knotty|knotted|twisted) ___ (vein|veins), (purple|blue|green)
        (grapes|cords|ropes|worms), fat worms, lumpy blue ropes, big green cords, like fat worms,
        (stick|sticks|sticking) out like (cord|cords|rope|ropes|string), vein procedure, from my
        veins, massive veins, its my veins, vein trouble, varicosities, vein glued, veins glued,
        venous, vein specialist, veins on ___ (both|calves|legs), stripped veins, raised veins
    """,
    "vein_surgery": """
        (vein|veins) ___ (stripped| zapped| lasered| laser| removed| ablated| injected| glued|
        tied| foamed| cauterised| sealed), (operation|op|surgery|laser|foam|stripping) (for|on|of)
        ___ (vein|veins), (vein|veins) (surgery|op|operation|stripping|ablation), sclerotherapy,
        evla, evlt, (stripped|lasered|zapped) ___ veins, vein procedure, (veins|vein) ___
        (procedure|glue|glued), they glued it, operation for veins
    """,
    "veins_from_heat": """
        (when|after|cos|because) (im|i am|its|it is|hes) (lean|hot|warm|warmed|ripped|lifting|so
        lean)
    """,
    # Pregnancy, operations, treatment
    "pregnant_said": """
        {pregnant}, {number} (weeks|week) (along|pregnant|preg|gone|in my pregnancy), in
        (my|the|her|) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) month,
        (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) month pregnant, {number}
        weeks with my (first|second|third|fourth), {number} months (pregnant|gone), (baby|babys)
        (is|) (kicking|moving|growing), im expecting, were expecting, my midwife, {number} weeks
        and baby, up the stick, antenatal, prenatal, preggo, {number} weeks gone, {number} weeks
        and its, due as in baby, suits a bump, bump on the table, all well at the midwife,
        {number} weeks with baby, pregnant client, mum to be, expecting in, client is pregnant,
        baby due, {number} wks along, {number} wks pregnant, client is {number} weeks, clients
        {number} weeks, in my first trimester, fifth month, sixth month, seventh month, {number}
        weeks gone and
    """,
    "newborn_weeks": """
        {number} (days|weeks|week) (postnatal| postpartum| post partum| post natal| after birth|
        after giving birth| after the birth| after having| since giving| since having| since the
        birth| post birth| post baby), gave birth (only|just|about|) {number} (days|weeks|week),
        gave birth (last|a) (week|fortnight|month), (baby|babys|babe|wee one|little one)
        (is|was|came|born|arrived|) (only|just|now|) {number} (days|weeks|week), (had|have had|ive
        had) (my|a|the|our) baby (only|just|about|) {number} (days|weeks|week),
        (postnatal|postpartum) {number} weeks
    """,
    "op_word": """
        surgery, operation, op, operated, operated on, knee replacement, hip replacement, new hip,
        new knee, c section, caesarean, cesarean, keyhole, arthroscopy, laparoscopy, hernia,
        hernia repair, bunion op, acl op, meniscus trim, meniscus repair, reconstruction, appendix
        out, plate in, pinned, hysterectomy, vasectomy, mastectomy, gallbladder out, lump removed,
        stitches, stitches out, tendon repair, fixation, knee scope, scoped, skin graft,
        discectomy, off the hip, took the prostate, pins out, knee op, hernia op, hip op, ankle
        op, back op, op for, lump off, ligament repair, hip fitted, hip replaced, knee replaced,
        acl operation, acl surgery, acl reconstruction, acl repair, my section, the section,
        section was, microdiscectomy, prostate out, prostatectomy, meniscus op
    """,
    "operated_lately": """
        {op_word} ___ {number} (days|weeks|week) (ago|back|before|since|now), {op_word} ___
        (last|yesterday) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday),
        {number} (days|weeks|week) (since|after|post|out from|on from|out of|past|from) ___
        {op_word}, {number} (days|weeks|week) post op, (a|one) (week|fortnight|month)
        (after|since|post|out from|on from) ___ {op_word}, {op_word} (a|one)
        (week|fortnight|month) (ago|back), stitches (came|come|are|were|just|only|) out, stitches
        still in, staples out, staples still in, {op_word} fitted {number} weeks, {op_word}
        (was|is|were|done|had|) ___ (a|one|six|two|three|four|five|eight)
        (month|months|weeks|week|fortnight) ago, {op_word} (was|is) {number} weeks, {op_word} four
        weeks ago, {number} (weeks|days) since they took, they took ___ {number} (weeks|days) ago,
        off the hip {number} weeks, (op|operation|surgery|section|new hip|new knee) {number}
        (days|weeks), {number} weeks friday, {op_word} {number} weeks friday, {op_word} last
        (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday), {op_word}
        yesterday, catheters out, {number} weeks from ___ {op_word}
    """,
    "bone_healing": """
        (broke|broken|fractured) (my|a|his|her|the) __ {limb} ___ {number} (weeks|week)
        (ago|back), (fracture|stress fracture) ___ {number} (weeks|week) (ago|back),
        (boot|cast|plaster|crutches) (came|is|was|just|only|got taken|) off ___
        (last|yesterday|this|today|{number}), out of (the|a|my|his|her) (boot|cast|plaster) ___
        (last|yesterday|this|today|{number}|now), {number} (weeks|week) (after|since|post|into)
        (a|my|the|his|her) (fracture|break|stress fracture|broken), (boot|cast|plaster) came off
        ___ (on|last|yesterday|this), (boot|cast|plaster) (came|was taken|is|got) off, out of
        (the|a|my) (boot|cast) {number} (days|weeks)
    """,
    "cancer_treated_now": """
        chemo, chemotherapy, radiotherapy, radiation therapy, immunotherapy, lymphoedema,
        lymphedema, lymph nodes out, lymph nodes removed, nodes out, (round|cycle|cycles|rounds)
        of chemo, herceptin, oncologist, oncology, in radiation, radiation for, radio on, having
        radiation, arm sleeve, wear the stocking and, groin nodes, nodes were taken, took the
        glands, glands under my arm, nodes removed, on tamoxifen and chemo, chemo next, between
        chemo, had radiotherapy on
    """,
    # Diabetes and feet
    "diabetic_known": """
        {diabetic}, having sugar, has sugar since, the sugars, has the sugar, sugar since, sugar
        patient, sugar is there, sugar from, on insulin, insulin pump, hba1c, pre prandial,
        diabetic client, sugar disease, sugar problem, years of sugar, the diabetes, diabetic aye,
        on metformin, is diabetic, diabetes well controlled, year of sugar, sugar in my blood,
        t1dm, t2dm
    """,
    "foot_skin": "{foot}, {heel}, {toe}, {ankle}, sole, soles, pinky toe, between the toes",
    "broken_skin": """
        cut, cuts, graze, grazed, wound, nick, nicked, ulcer, hole, crack, cracks, cracked, split,
        splits, raw, raw spot, scab, scratch, hard skin, corn, blood blister, rubbed, raw patch,
        hot spot, gash, paper cut, peeling
    """,
    "foot_breach": """
        blister, blisters, blistered, {foot_skin} ___ {broken_skin}, {broken_skin} (on| in| under|
        between| below| beneath| at| to| near| behind| across| of| from| underneath) ___
        {foot_skin}, (callus|callous|calluses|hard skin|corn) ___
        (crack|cracks|cracked|split|splits|open|sore), {broken_skin}
        (heel|heels|toe|toes|foot|feet|sole|soles), raw spot, hard cushion, black
        (nail|nails|toenail|toenails|toe nail), (toenail|toenails|toe nail|nail)
        (is|has|went|gone|going|turned|has gone|) (black|off|loose), lost (a|my|his|her) toenail,
        ingrown, foot ulcer, athletes foot, numb (feet|foot|toes|soles), (feet|foot|toes|soles)
        (are|is|have gone|have been|feel|go|a bit|a little|) numb, (cant|dont|doesnt|cannot)
        (really|) feel (my|his|her|the) (feet|foot|toes|soles), (dont|doesnt|cant) feel
        (much|anything|a lot) ___ (down there|feet|toes|foot), feet i am not feeling, neuropathy,
        no feeling in (my|his|her) (feet|toes), hammer toe sore, popped a blister, skin tear, sock
        is bloody, blood on (my|the|his) sock, (toenail|nail|toenails|big toenail) ___
        (dark|black|purple|off|dead), (heel|toe|foot|sole) ___ (the skins|skin is|skin)
        (aff|off|gone|broken|peeling|open), skins (aff|off), (soles|feet|toes) ___
        (register|blank|numb|deadened|nothing), (feet|toes|soles) ___ (blank|feel nothing|dont
        feel), came back with ___ {foot_skin}, (cut|sore|blister|graze|raw spot|crack|split|ulcer)
        ___ {foot_skin}, plaster on ___ {foot_skin}, (a|the|little|small|open|wee|this) sore
        (on|under|between|at|above|in) ___ {foot_skin}
    """,
    # Medicines
    "nsaid_named": """
        {nsaid}, combiflam, voveran, brufen, ibuleve, mefenamic acid, ponstan, diclomol,
        painkiller gel, nise, nimesulide, ibugel, feldene, piroxicam, indomethacin, voltarol gel,
        toradol, ketorolac, naprosyn, difene, solpadeine plus ibuprofen, nurofens, ibuprofens,
        dicloflex, voltaren gel, ibuprofen gel, anti inflam, couple of nurofen
    """,
    "nsaid_refused": """
        (dont| never| wont| not| stopped| cant| avoid| avoiding| avoided| without| cannot| no)
        (take|taking|use|using|touch|touched|taken|allowed|have|had|need|needed) (any|an|the|my|to
        take|) {nsaid_named}, off {nsaid_named}, instead of {nsaid_named}, told (me|him|her) no
        {nsaid_named}, i never do, never do, never have, mate says, should you take
    """,
    "nsaid_body_risk": """
        {nsaid_risk}, {interacting_drug}, one good kidney, stage 3, stage three, nephrologist,
        amlodipine, indapamide, water tablet, water tablets, water pill, water pills, enalapril,
        perindopril, valsartan, telmisartan, prozac, zoloft, lexapro, cipralex, mirtazapine,
        paroxetine, colchicine, ciclosporin, tacrolimus, prednisone, crohn, stoma, barretts,
        hiatus, on ssris, bisoprolol, omeprazole, lansoprazole, gastric sleeve, transplant,
        cirrhosis, fatty liver, nursing (my|the|a) baby, breast feeding, bp tablets, bp meds, high
        bp, blood pressures, heart attack, stent, angina, {bleeding_risk}, aspirin allergy,
        allergic to aspirin, an ulcer, had an ulcer, breastfed, breastfed yes, breast fed,
        expressing, weeks along, wks along, weeks pregnant, blood pressure pills, on bp, lithium,
        apixaban, gastric, stomach lining, bleeding ulcer, kidney stones, dialysis, sertraline,
        citalopram, fluoxetine
    """,
    "nsaid_before_running": """
        {nsaid_named} ___ (before|pre|during|mid|halfway|first for|for)
        (my|a|the|every|each|any|long|) (race| races| marathon| half| run| runs| long run| long
        runs| start| gun| ultra| 10k| session| sessions| training| intervals| big runs| event|
        parkrun| game| match), {nsaid_named} (in|at|by|for) (the|my|) (race|mile|start|second
        half|last|start line|halfway|{number}|km|aid), {nsaid_named} ___ (at|by|around|from)
        (mile|km|k) {number}, {nsaid_named} ___ at {number}, {nsaid_named} (before|pre)
        (race|running|runs|races), (race| marathon| half| ultra| miler| kit list| race kit| drop
        bag| start line| long run| start| before every run) ___ {nsaid_named}, pre race
        {nsaid_named}, (pop| popping| popped| neck| necking| chewing| stash| carry| pack| packed|
        laid out) ___ {nsaid_named}, {nsaid_named} to get (me|him|her|us) (through|round|to),
        {nsaid_named} mid run, {nsaid_named} to mask, {nsaid_named} with (brekkie|breakfast)
        (first|on the day|before), get through ___ {nsaid_named}, {number} mg {nsaid_named}
        before, (long one|long run|race|marathon) by ___ {nsaid_named}, {nsaid_named} then run,
        {nsaid_named} and go, {nsaid_named} and run on it, {nsaid_named} before (i|we|he|she)
        (run|race|go|start), take {nsaid_named} and race
    """,
    "nsaid_day_in_day_out": """
        {nsaid_named} ___ (every day| daily| everyday| each day| each evening| every evening|
        every night| each night| every morning| each morning| three times a day| 3 times a day|
        twice a day| round the clock| for months| for weeks| weeks now| every run| each run| most
        days| weeks straight| two weeks| for a month| for years| all week| day and night), (every
        day| daily| each evening| every run| each run| twice a day| three times a day| living on|
        live on| popping| chewing through| for months| for weeks) __ {nsaid_named}, {nsaid_named}
        (with|after|at) every (meal|run|breakfast)
    """,
    "quinolone": """
        {fluoroquinolone}, ciplox, cifran, oflox, zenflox, zanocin, levoflox, moxiflox, tavanic,
        ciproxin, ofloxacine, cipro, moxi something, floxin, moxicip, ofloxin, floxacin,
        quinolones, oxacin, ending in oxacin, ends in floxacin, floxacine, prostate antibiotic,
        delafloxacin, levaquin, quinolone antibiotic
    """,
    "tendon_trouble": """
        (tendon| tendons| achilles| achilles tendon| heel cord| heel cords| heel string| cords|
        cord| cuff| rotator cuff| heel| heels| ankle| ankles| elbow| elbows| shoulder| shoulders|
        knee| knees| kneecap| calf| calves| wrist| forearm| forearms| hamstring| hip| foot| feet)
        ___ (pain| pains| painful| hurt| hurts| hurting| ache| aches| aching| achy| sore| stiff|
        stiffness| swollen| puffy| tight| tightness| tightened| dry rope| burning| burns| killing|
        agony| flare| flared| paining| creaky| creaking| bad| in bits| gone| throbbing| weird|
        tender| at me| creak), {part_hurts}, tendonitis, tendinitis, tendinopathy, tendon pain,
        tendon pains, sore tendons, (stiff|sore|tight|achy|painful|puffy)
        (achilles|tendon|tendons|heel|heels|ankle|ankles|calf|calves), joint pain, sore joints,
        pins and needles, burning feet, (both|my|his|her) achilles, tendon plus, came on
        overnight, angry, really angry, (achilles|tendon|tendons|elbow|heel|heels) ___ (angry|out
        of nowhere|came on|starting|came out), tennis elbow
    """,
    "steroid_injected": """
        {steroid_jab}, (cortisone| steroid| kenalog| depo medrone| depo| corticosteroid|
        hydrocortisone) (into|in|next|to|under|near|round|around|jag|needle|shot|jab|injection),
        injected ___ (steroid|cortisone|kenalog), (jab|jag|shot|needle|injection) (of|with)
        (steroid|cortisone|kenalog), (injection|jab|jag|needle) ___ (steroid|cortisone) one,
        (injection|jab|jag|shot|needle) (in|into|under) (my|the|his|her|a) (achilles| heel| knee|
        hip| shoulder| plantar| ankle| elbow| foot| arch| bursa| hip bursa| back| wrist| tendon),
        shot it up, steroid injected, injected with a steroid, cortisone, the steroid one, the
        steroid stuff, steroids injected, steroid stuff, got the steroid, had the steroid, steroid
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last), (jab|shot|needle) in my
        (tennis elbow|elbow|knee|heel|foot|arch|hip|shoulder), put a jab in my, had a shot in
        (it|my), the needle into (his|her|my), have it injected, had it injected, it injected, the
        needle into ___ (hip|bursa|knee|heel|shoulder), got a steroid, jab in plantar fascia, jab
        in my plantar, injection in my plantar
    """,
    "steroid_long": """
        (prednisolone| prednisone| pred| steroids| steroid tablets| dexamethasone| deflazacort|
        hydrocortisone tablets| oral steroids) ___ (years| months| long term| a long time| ages|
        daily| every day| each day| weeks| for my| for the| mg), long term
        (steroid|steroids|prednisolone|prednisone), on (prednisolone|prednisone|pred|steroids),
        (years|months) (of|on) (prednisolone|prednisone|pred|steroids|steroid), anabolic steroids,
        on gear, (cycle|course) of (steroids|tren|test), take prednisolone, taking prednisolone,
        takes prednisolone, prednisone bursts, prednisolone bursts, pred for, pred since, on pred,
        on steroids, steroids daily, test and deca, deca, trenbolone, i take prednisolone, been on
        pred, bursts of pred, years on steroids, steroids for my, prednisolone for
    """,
    "injected_years_back": """
        (injection|injections|jab|jabs|cortisone|steroid|shot) ___ (years ago|year ago|years back)
    """,
    # Children
    "young_runner": """
        my son, my sons, my daughter, my daughters, my kid, my kids, my boy, my girl, my child, my
        lad, my wee lad, my wee girl, our son, our daughter, our lad, our girl, our boy, my little
        one, the kid, my grandson, my granddaughter, my nephew, my niece, my stepson, my
        stepdaughter, himself is {child_age}, schoolboy, schoolgirl, year old
        (boy|girl|son|daughter|lad|kid|child|athlete|runner), {child_age} year (old|olds),
        {child_age} yr old, {child_age} yr olds, {child_age} yo, {child_age} years old, {teen_age}
        year (old|olds), (son| daughter| lad| girl| boy| kid| she| he| hes| shes| nephew| niece|
        grandson| granddaughter| lads| daughters| sons| himself| herself) (is|aged|age|just
        turned|turned|of|has turned|) (only|just|) {child_age}, (son|daughter|lad|girl|boy|kid)
        (is|aged|age|just turned|turned|of|) {teen_age}, (aged|age) {child_age}, under
        {child_age}, under {teen_age}, year {child_age} (girl|boy|lad|lass|pupil|runner|kid|cross
        country), (boy|girl|lad|lass|kid) of {child_age}, junior parkrun, teenage
        (son|daughter|runner|boy|girl), my teenager, my teen, teenager, school cross country,
        schools cross country, little athletics, middle school,
        (fourteen|thirteen|twelve|eleven|ten|nine|eight) year old, papa says, my mum says growing,
        under fourteen, under thirteen, my girls {child_age}, girls {child_age}, my boys
        {child_age}, daughters {child_age}, sons {child_age}, lads {child_age}, shes {child_age},
        hes {child_age}, whos {child_age}, kids with, {child_age} he does, {child_age} she does,
        does rolling help kids, my youngest (is|has|keeps|complains), my eldest
        (is|has|keeps|complains), mums {child_age} year, junior athlete, 8yo, 9yo, 10yo, 11yo,
        12yo, 13yo, 14yo, 15yo, 16yo, 17yo, 13 yr, 14 yr, school runner, my kid says, kid says,
        daughters knee, sons knee, teenage runner, u11, u12, u13, u14, u15, u16, u17, u18
    """,
    "young_self": """
        im {child_age} and, im {child_age} years, im {child_age} yo, im {child_age} my, i am
        {child_age} and, i am {child_age} years, i am {child_age}, im {child_age}, im in year
        {child_age}, {child_age} (f|m|male|female), im (a|) {child_age} year old, i am a
        {child_age} year old
    """,
    "not_an_age": """
        im {number} (weeks| miles| mile| k| km| kms| stone| days| minutes| mins| foot| feet| ft|
        months| kg| kilos| runs| sessions| hours| min| into| in| lbs| pounds| out| post| percent|
        short| for| off| or), i am {number}
        (weeks|miles|km|days|months|kg|minutes|into|in|sessions|runs)
    """,
    "grown_child": """
        (son| daughter| lad| girl| boy| nephew| niece| grandson| granddaughter| hes| shes| he is|
        she is| kid| runner| client| he| she) (is|aged|age|whos|who is|of|just turned|turned|)
        {grown_age}, (son|daughter|kid|lad) ___ (at uni|uni|university|married|his wife|her
        husband|twenties|thirties)
    """,
    "child_site": """
        {hip}, {groin}, {thigh}, {knee}, {heel}, {ankle}, {foot}, leg, knees, below the
        knee, below knee, kneecap, hip flexor, sever, severs, osgood, osgood schlatter
    """,
    "child_site_hurts": """
        {child_site} {hurting}, {child_site} ___ {hurting}, {hurting} {child_site}, {hurting} (in|
        on| at| of| around| round| down| behind| under| inside| along| across| near| below| above|
        just| from) ___ {child_site}, {limping}, gammy, gammy leg, hitch when, swings it,
        (holding|holds|rubs|rubbing|clutching|grabbing|grabs) (his|her|the) __ {child_site}, easy
        on that leg, walks on (his|her|the) toes, on the toes, osgood, severs, bump (below|under)
        ___ {knee}, bent leg, walks a bit funny, favouring one leg, {child_site} ___
        (click|clicks) and hurts, (hitch|limp) in (his|her) walk, hitch in, (tug|pull|pang) in
        (his|her) {child_site}, (hip|knee|thigh|groin) (is|s|) what (he|she) points, pain at the
        outside of (his|her), holding the top, holding (his|her), hold the top, {child_site}
        (sore|hurts) (after|at), the {child_site} at him, the heels at him, heels at (him|her)
    """,
    "tired_legs": """
        tired legs, legs are tired, legs were tired, growing pains, both legs are sore, legs
        tired, both legs ache, no limp since, nothing hurts, pirate, no pain never, party trick,
        doesnt hurt, no pain and, odd evening, growing, tears about all day
    """,
    "my_part_hurts": """
        (my|me) (left|right|own|poor|) {child_site} ___ {hurting}, (my|me)
        (left|right|own|poor|) {child_site} {hurting}, {hurting} (in|on|of) my __
        {child_site}, my {hurting} {child_site}, my (sore|dodgy|bad) {child_site}, (ive|i
        have|i|im) (got|have|getting|get|had|) (a|some|) {hurting} {child_site}, (ive|i
        have) (got|) (a|) {child_site} __ {hurting}
    """,
    # Heart and breath
    "beats_wrong": """
        palpitations, palpitation, flutter, flutters, fluttering, fluttery, ectopic, ectopics,
        extra beats, extra beat, missed beats, missed beat, missing beats, misses beats, misses a
        beat, skipped beats, skipping beats, skips beats, skips a beat, skipped a beat, {heart}
        (skips| skipping| skipped| flips| flipping| flip flops| flutters| fluttering| fluttered|
        stutters| trips| stumbles| jumps| thuds| races| raced| racing| pounding| pounds| misfires|
        bounces| thumping| hammering), heart went off, heart does a, irregular beat, irregular
        beats, irregular heartbeat, {heart} ___ (rabbit| bird| out of rhythm| all over the place|
        irregular| stumbly| flip| flips| somersault| somersaults| like a drum| skipped beats),
        heart goes (funny|weird|crazy|mad|wild|fast for), ticker ___
        (flutters|skips|races|misses), {heart} ___ (fish flop| thumpa| backflips| back flips|
        fluttery| flips over| skips like| does backflips| stumbly thing| pause| extra), ticker ___
        (backflips|thumpa|thumpy|flips|stumbles), fish flop, runs of fluttery, fluttery beats, a
        thud then, heart tripped, heart raced then
    """,
    "beats_on_running": """
        {beats_wrong} ___ {exertion}, {exertion} ___ {beats_wrong}, {beats_wrong} ___ (when i
        push|when i go hard|near the top|after my|goes when i slow), (when|whenever|every
        time|each time) i (run|sprint|push|jog|race|go) ___ {beats_wrong}, hr spikes ___
        (odd|weird|funny|woozy), {beats_wrong} ___ (at|above|below|near) {number} __
        (pace|km|mile), {beats_wrong} ___ (after stopping|once i stop|when i stop|above|pace),
        {beats_wrong} like a scratched
    """,
    "faint_on_running": """
        (dizzy| dizziness| light headed| lightheaded| woozy| faint| giddy| floaty| see stars|
        seeing stars| swimmy| spaced| greyed out| grey out| vision going| tunnel vision| head
        spins| head spinning) ___ (on my run| on runs| on every run| when i run| when running|
        while running| whilst running| mid run| during runs| during my run| every time i sprint|
        every time i run| when i sprint| on the treadmill| after my run| after every run| after a
        run| after runs| in the last k| on my runs| on hills| on the hills| during intervals| in
        intervals| about a mile in| near the end| after sprints| when i push| when i stop| in
        races| on each run| after intervals| on a run| on the run| on long runs| sprint the), (on
        my run| on runs| on every run| when i run| when running| while running| mid run| during
        runs| every time i sprint| every time i run| when i sprint| on the treadmill| after every
        run| on hills| during intervals| in the last k| in races| near the end| on long runs|
        running) ___ (dizzy| dizziness| light headed| lightheaded| woozy| faint| giddy| floaty|
        see stars| swimmy| head spins| head spinning| pass out), (nearly| almost| thought id| felt
        like id| felt id| going to| about to| thought i was going to) (pass out|passed
        out|faint|fainted|black out|blacked out|keel over), dizzy spells, near faint, near faints,
        slower and ___ woozy, (came over| come over| go| gone| going| get| got| gets| getting|
        goes| feel| felt| feeling| bit| super| really) __ (swimmy|woozy|dizzy|light
        headed|lightheaded|faint|floaty|giddy|spaced) ___ (climbs| climb| hills| hill| run| runs|
        running| reps| rep| 400s| miles| mile| sprint| sprints| race| intervals| tempo| treadmill|
        k| km| every one| 400| 200| had to sit| hang on| hold a wall| hold on| sit on a wall| sit
        down), (run|runs|miles|400s|climbs|reps|rep|race|sprints|intervals) ___ (sparkly| looking
        down a tunnel| swimmy| woozy| lightheaded| light headed| dizzy), (felt|feel) faint ___ had
        to sit, everything went (sparkly|grey|swimmy), looking down a tunnel, sit with my head
        between, had to sit with my head, (swimmy|spaced|woozy|dizzy|lightheaded) ___
        (hold|hang|sit|curb|wall|gate), pace ___ (feel|feeling|felt) faint, hr spikes ___ feel odd
    """,
    "heart_trouble_known": """
        leaky valve, valve replaced, valve repair, heart valve, icd, heart block, hocm, wpw,
        enlarged heart, tachycardia, heart failure, stented, triple bypass, aortic, hole in my
        heart, heart surgery, heart op, myocarditis, pericarditis, heart condition, heart disease,
        cardiomyopathy, pacemaker, atrial fibrillation, long qt, heart murmur, valve repaired,
        valve done, my afib, have afib, got afib, a stent, stents, angina, (had|my|since)
        (a|my|the|) heart attack, svt, arrhythmia, a bypass, valve problem
    """,
    "hard_training_ask": """
        hill sprints, sprints, intervals, marathon plan, half marathon, marathon, hiit, train
        hard, training hard, hard sessions, speedwork, speed work, 10k plan, ultra, pb, push hard,
        push harder, sub 3, sub three, race
    """,
    "family_heart_death": """
        {family_sudden_death}, (brother| sister| cousin| father| dad| mother| mum| uncle| aunt|
        nephew| son| daughter| family) ___ (died suddenly| dropped dead| expired suddenly| died
        at {young_death}| cardiac arrest| sudden cardiac| cardiomyopathy| long qt| hocm),
        (brother|sister|cousin|father|dad|mother|mum|uncle|aunt) ___
        (dropped|died|went|collapsed and died|passed) (at|aged) {young_death}, expired suddenly,
        sudden death, sudden cardiac death
    """,
    "more_breathless": """
        (out of breath| breathless| puffed| puffing| puffed out| winded| short of breath| panting|
         gasping| huffing| struggling to breathe| puff) ___ (than normal| than usual| than before|
          than it should| than i should| at easy pace| since covid| since flu| since the flu|
           since my cold| since having| after covid| after flu| lately| these days| for weeks|
            weeks now| getting worse), (same|easy|slow|slowest|gentle|usual) __ (run|runs|pace|
            jog|jogs|loop|5k) ___ (out of breath| breathless| puffed| puffing| gasping| pant|
             panting| wheezy| wheezing| winded| short of breath), (still|also) (puff| puffing|
              puffed| breathless| wheezy| wheezing| out of breath| short of breath|
               panting), breathing (is|has been|has got|gets|getting|feels|been) (off|worse|
               harder|tight|wheezy|not right|bad) (since|every|for|over|
        lately), breathing has got worse, breathing is getting worse, its the puff, puff is gone,
        getting slower and slower and ___ puff, used to chat ___ now, cant chat on, cant hold a
        conversation (any| on), (not enough air| stopping for air| stopping halfway for air| for a
        breather| to get my puff| get my puff| for breath| catch my breath) ___ (now| since| hills|
        stairs| landing| these days| lately| used to| month), (stop| stopping| stopped| stops) ___
        (for air| for a breather| to get my puff| halfway for| on the landing), (used to| could)
        (chat| natter| talk) ___ (cant| now| dont), blowing like a whale, sound like a kettle,
        (breath| breathing) (is| s) short when, breath is short, short breath, (week {number}| week
        two) pace has me blowing, puff like a, cant chat now, i do the listening, (stairs| landing|
        hoover| bed making) ___ (puff| puffed| breath| breathless| air), (stop| stopping) on ones i
        used to run, (now| just) nod, (pant| panting) and cough
    """,
    "chesty_run": """
        (wheeze| wheezes| wheezing| wheezy| whistling| whistle| tight chested| chesty cough|
        cough| coughs| coughing| hacking| bark| barking) ___ (on every run| every run| after every
        run| after each run| on runs| when i run| when i jog| when running| after running| after
        runs| on my runs| on easy runs| each run| every time i run| after my runs| since covid|
        since flu| since the flu| after every| every easy run| most runs| all my runs), (every
        run| when i run| when i jog| each run| after running| on runs| every time i run| after
        every run| most runs) ___ (wheeze|wheezing|wheezy|cough|coughing|whistling|tight
        chested|hacking), (wheezing|coughing|cough|wheezy) ___ (for|after) {from_2} weeks,
        (wheezy| wheezing| wheeze| cough| coughing| whistling| cough is| pant and cough)
        (at|in|through) (the|) night, whistle when i breathe, (squeaky|tight|whistly) chest ___
        (every|each|after|goes on|in the cold|used), (barking|whistling|barking and
        whistling|wheezy|wheezing|coughing|cough) ___ (after each| each jog| every practice| each
        practice| every session| at night| in the night| twice in the night| month| six weeks|
        weeks now), (practice|session|jog|run) ___ (i whistle|im wheezing|wheeze|bark like),
        (every|each) (practice|session|jog|run) ___ (whistle|wheeze|wheezing|cough|coughing|bark),
        bark like a, wheezing in the gym, coughing me guts up, coughing my guts up, cough my guts
        up
    """,
    "inhaler_more": """
        (inhaler|puffer|reliever|ventolin|salbutamol|blue one|asthalin|pump) ___ (every run| every
        single run| each run| before and during| before and after| more than| twice as| every day|
        needed every| lately| most nights| every night| more and more| more often| isnt enough|
        most days| on every| on all my runs), (every run|each run|before every|more and
        more|needing|need) __ (inhaler|puffer|reliever|ventolin|salbutamol), asthma (is|has
        been|has got|getting|gets|seems|got|feels|has|) (getting|got|) (worse| bad again|
        uncontrolled| out of control| playing up| not controlled| flaring), (exercise|exercise
        induced|runners) asthma ___ (worse|bad|uncontrolled|flaring),
        (inhaler|puffer|reliever|rescue inhaler|blue inhaler) ___ (every|each) ___
        (run|session|single), inhaler before and ___ during, (rescue inhaler|inhaler|puffer) used
        to be ___ (every|now), rescue inhaler used to be, blue inhaler before
    """,
    # Pain that should be looked at
    "one_small_spot": """
        (one| a| an| single| the| exact| same| little| this| precise| tiny| small| just the one|
        just one| specific| particular) (exact| small| tiny| little| single| sore| tender|
        precise| particular| sharp| thumb sized| coin sized| hot| wee| very| specific| one| bony)
        (spot|place|point|dot|patch|bit), (one|exact|single|same) (spot|place|point|dot),
        pinpoint, pin point, pinpointed, point tender, point tenderness,
        (one|a|my|under|with|under a|under one) (finger|fingertip|thumb|finger tip|pinky) ___
        (on|over|spot|it), fingertip (size|sized|of), size of a (coin| penny| pea| 5p| 10p| 20p|
        2p| 50p| quarter| dime| nickel| fingertip| cent| button| thumb| thumbnail| marble| rupee),
        (no bigger than|smaller than|about) a (coin| penny| pea| 5p| 10p| 20p| 2p| quarter| dime|
        nickel| fingertip| button| thumbnail),
        (thumb|coin|fingertip|penny|dime|pea|finger|thumbprint) (sized|size),
        (coin|dime|quarter|penny|fingertip|nickel) of (sore|pain|bone), cover (it|by|with) ___
        (thumb|finger|fingertip|coin), one point, a spot like, spot like a, spot (on|at) the
        (inside|inner|front|outside|outer|top), under one (finger|thumb), put (one|a|my)
        (finger|thumb|pinky) (right|) on, in one place, one place only, one thumb, one dot,
        thumbnail size, penny size, penny sized, size of a thumbnail, with one finger, one finger
        in the dark, drawing pin, single point, wing of my, one notch, one bit of, on one bit, one
        bone, one toe bone, a single point, sore dot, dot on, this one place, sore place, with my
        pinky, my pinky right on, one point is, one sore spot, shin spot, the spots still,
        (one|single|this one|super sore) (place|dot|bit|bone|notch|point|spot|toe bone), a bit on
        my
    """,
    "press_sore": """
        sore to press, sore to touch, sore to tap, sore if i press, hurts to press, hurts to
        touch, hurts to tap, hurts if i press, hurts when i press, hurt when i press, press
        on it, press it, pressing it, prod it, poke it, tap it, tap on it, tapping, when i
        tap, when i press, if i press, if i tap, if i touch, if i push on, touch with, yelp,
        flinch, flinches, wince, winces, hop on it, when i hop, hurts to hop, on landing,
        every landing, each landing, each footfall, on impact, when jumping, in jumping,
        every footstrike, push on it, sore to lean, tender to touch, tender to press, lights
        up, jumps when, killing me to touch, through the roof when, presses it, pressed it,
        prod, wince when, sore to prod, sore to land, every time my right foot lands, foot
        lands, gets me every footfall, every footfall, each step, each stride, on every
        landing, came off the table, jumped a mile, jumped when, kills when, lean a knee on
        it, lean on it, steps on it, barks on, sore spot, sore place, super sore, stone
        bruise, hurts on every, when it lands, worse with each run, earlier every run, hurts
        in one, sharper each run, jumps when i tap, sore when i tap, sharp, earlier each
        time, begins earlier, pinpoint pain, sharp spot, tender point, tender spot,
        pinpoint, not all along, put one finger on it, hurts in one exact, right on the
        bone, bone pain when i hop
    """,
    "bony_place": """
        {shin}, {bone}, {foot}, {heel}, {toe}, hip bone, hipbone, pelvis, rib, ribs, sacrum,
        fibula, tibia, femur, knee cap, kneecap, collarbone, ankle bone, ankle, thigh bone,
        outside of my foot, top of the foot, long bone, wing of my pelvis, behind my pinky, pinky
        toe, second toe, medial shin, metatarsal, 2nd metatarsal, second metatarsal
    """,
    "muscle_knot": """
        knot, knots, trigger point, in the muscle, of the muscle, muscle belly, in my calf, in my
        quad, in my hamstring, in the calf, blister, callus, verruca, corn, mosquito, bite,
        chafed, chafes, chafing, rubs, rubbing, rubbed raw, sunburn, splinter, thorn, sting, stung
    """,
    "bone_point": """
        {bony_place} ___ {one_small_spot}, {one_small_spot} ___ {bony_place}, {one_small_spot}
        (of|on|in|along|at|down) ___ {bony_place}, penny size sore place on ___ {bony_place}, spot
        on (my|the) {bony_place}, (spot|dot|point) (on|at|of) ___ {bony_place} ___
        (sore|wince|press|tap|yelp), hop test ___ wince, {one_small_spot} ___ __ {bony_place},
        {bony_place} ___ __ {one_small_spot}, pinpoint (pain|ache|tenderness|soreness) ___
        {bony_place}, {hurting} right on the bone, bone pain when i (hop|land|jump), bump on
        (my|the|) {shin} ___ touch, {bony_place} ___ right on the bone, sharp spot on ___
        {bony_place}, tender point on ___ {bony_place}
    """,
    "heel_squeeze": """
        (squeeze|pinch|press|squeezing|pinching) ___ {heel}, {heel} ___
        (squeeze|pinch|squeezed|pinched|pinching|squeezing) __ (both|two|the
        sides|sides|it|together), (squeeze|pinch|squeezing) (it|the heel|the bone|the two) ___
        (two|both) sides, (squeeze|pinch|pinching) the two sides
    """,
    "stress_fracture_thought": "stress fracture, stress reaction, stress fractures",
    "fracture_asked": """
        (is| could| might| may| think| reckon| maybe| possible| worried| suspect| suspected|
        sounds like| scared) ___ (stress fracture|stress reaction)
    """,
    "sleepless_pain": """
        (wakes|waking|woke|woken|wake) (me|him|her|us|up) ___
        (most|every|each|all|again|night|nights), (wakes|waking|woke|woken|wake) (me|him|her)
        (up|) (at|with|by|from|around|about|in), keeps (me|him|her) (awake|up), keeping
        (me|him|her) (awake|up), {cannot} sleep (cos|because|for|with|due|from|on), up at
        (2|3|4|two|three|four|half), has me up, have me up, awake with (it|the|my), awake at
        (2|3|4|two|three|four), (im|hes|shes) awake, gets less sleep, walking the landing, wakes
        me, (keeps|keeping) (him|her|me) up, still up at (two|three|four), wake up with it,
        (i|he|she) (wake|wakes|woke) up with, {number} most nights, i dont sleep
    """,
    "rest_ache": """
        (at|in the) night, at nights, in bed, lying down, lying still, lie down, lying there, when
        i lie, lying in bed, at rest, resting, doing nothing, even when im not, sat still, sitting
        still, just sitting, on the couch, on the sofa, in the chair, in the car, behind the
        wheel, day and night, night and day, never lets go, even at rest, even sitting, when im
        sitting, worse in bed, worse lying, than running, when i get into bed, from about
        midnight, even when im sitting, in sleeping, when i rest, in the chair and, in the bed,
        going to bed, after going to bed, when i sit, sit on the couch, the knee doesnt quit,
        lying flat, flat on my back, sat on, in the evening and night, keeps him up, keeps her up,
        keeps me up, three most nights, up at three, wake up with it, i wake up with, ache at 4,
        when im doing nothing
    """,
    "nights_on_end": """
        every night, most nights, each night, night after night, {from_8} nights, {from_8} days,
        nights running, nights in a row, nights on the bounce, nights on the trot, most of them,
        {lasting_weeks}, a week now, over a week, for a week, all week, of weeks, {from_6} nights,
        weeks, since the first, near every night, nights now, going on two weeks, this last week
        and, every night this, for {from_2} weeks, since the first of, nightly, most nights going
    """,
    "night_harmless": """
        {doms}, cramp, cramps, cramped, restless, restless legs, crawly, fidget, first night, last
        night only, roll onto it, rolled on it, lying on it, lie on it, lie on that side, lying on
        that side, only on that side, when i lie on that, roll over on it, the only night,
        {improving}, late night, snoring, none at rest, none at night, no night pain, sleep fine,
        sleeping fine, slept fine, fine in bed, fine at night, sleeping the night, nothing at
        night, never in bed, nothing once im in bed, denies, asked me the stress fracture
        questions, no pain at night, never at rest, only on the side, a bruise, bruised, fell on
    """,
    "doms": """
        doms, first time squats, leg day, raced yesterday, marathon yesterday, marathon today,
        yesterdays race, hard session yesterday, day after, morning after
    """,
    "worse_trend": """
        (worse|sorer|louder|sharper|more painful|more sore) (every|each)
        (week|run|time|outing|session|day), (worse|louder|sorer) (week|week by|week on|run)
        (week|by week|on week|by run|on run), worse by the week, worse with (every|each)
        run, worse and worse, (getting| gets| got| getting steadily| gettin| steadily|
        progressively| slowly| is getting| gradually) (a lot|much|) (worse|sorer|louder),
        ({pain}|it|niggle|twinge|throb|throbbing) (is|s|has been|keeps|has|just keeps|was|)
        (getting|got|gets|growing) (a lot|much|) stronger, ({pain}|it|niggle|its|itll be)
        (gets|is|getting|) stronger (every|each) (week|run|time|outing|session|day),
        (sooner|earlier) (every|each|and) (run|time|week|sooner|earlier|session|day),
        (starts| starting| start| begins| comes on| hurts| coming on| kicks in| bites|
        beginning) (sooner|earlier), starting sooner, increasing (weekly|every week|each
        week|only|day by day|daily), going up every week, (climbing|creeping up|rising)
        every week, still climbing, and climbing, keeps climbing,
        (its|it|has|have|is|been|things|keeps|all|steadily|slowly|only|rapidly|just|ive|then)
        (gone|going) downhill, (gone|going|goes)
        (steadily|slowly|fast|rapidly|right|well|all|) downhill
        (every|each|since|fast|rapidly|by the|week|over the|this week|for {number}|ever|with
        every), steadily climbing, more each week, worse (than|foot than) (it was|last
        week|last month|a fortnight ago|when|i began|before), worse no better, worse not
        better, no better if anything worse, (was|used to be) a (2|3|4|two|three|four) ___
        now __ (6|7|8|9|six|seven|eight|nine), from a niggle to, niggle to, from
        (after|niggle|a niggle|end) ___ to (during|walking|limping|the start|hobbling), more
        sore than when, (every|each) (week|run|time|outing) (crosser| worse| sorer| louder|
        sooner| earlier| harder| a bit sooner| is starting before), each week pain,
        (starting|starts) before previous, was (2|3|1|two|three|one) now (its|it is|it)
        (5|6|7|8|9|five|six|seven|eight), one the next week ___ seven, rather than fading
        its climbed, its climbed, louder every week, worse than when, crosser than the last,
        sorer than last, hurts longer after, it starts already by, is increasing, increasing
        weekly, pain is increasing, used to be minutes, a worse foot than,
        (3|2|1|4|three|two|four|one) (out of 10| out of ten| in october| in september| in
        august| in july| a month ago| a fortnight ago| two weeks ago) ___
        (5|6|7|8|9|five|six|seven|eight|nine), (2|3|4|two|three|four) then (4|5|6|five|six)
        then (6|7|8|seven|eight) out of, {pain} (in|on|at|of|around|down|behind)
        (my|the|his|her|both|) (left|right|) {msk_part} (is|s|has been|keeps|has|just
        keeps|was|) (getting|got|gets|growing) (a lot|much|) stronger
    """,
    "shrinking_distance": """
        mile {number} (then|now|and) (mile|its mile) {number}, (then|now) (its|it is|at|)
        (the|from the|my) (first|front|warm) (step|mile|door|up|lap|road|k|metre), now
        (from|in) the (first|start|driveway|off|front), now (its|it is|in) every run, now __
        (walking|the stairs|stairs|in daily|on the stairs|day to day), now hurts (walking|to
        walk), now even (walking|the stairs), (now|then) (it) (hurts|aches) walking,
        (now|and now) walking __ (hurts|too|crooked), hurts (walking|to walk) now, (during
        and now|and now it is basically|and then it was during), hobbling (after|round|to)
        ___ (run|bus|shop|shops|market|castle), limp through the, limping (after|on) every
        run, (now|keep|keeps|im|always|started|left|end up|ended up|been|and|start) limping
        after (my|the|a|every|each|)
        (run|runs|running|race|races|session|sessions|training|jog|parkrun|game|match|5k|10k),
        from the driveway, now sore carrying, (now|this week) ___ (walking the dog| round
        tesco| to the shop| to the shops| to the station| down the stairs| coming down the
        stairs| in the office| grocery store| in the car park| to market| to the paper shop|
        the front door| round the house| in the house| from the first road| from the first
        step), nags me round, hirple home, walking the dog too, carries on into the evening,
        already by the warming, starts already, now hurts walking, gone from after, from
        after runs to during, walking crooked, walking on the (outside|toes|side) of,
        walking on my toes, first ___ then ___ now, first just ___ next ___ now, (used
        to|only|started|start|starts|was|began|begin|first) ___ (mile|miles|km|k|at)
        {from_3} ___ (now|then) ___ (mile|km|k|at|from) (the|{up_to_4}), {from_6}
        (miles|mile|km|k|) then {number} (then|now|and now|then now|now its) {up_to_4}, mile
        {from_3} (then|now|and) ___ mile {up_to_4}, (from|was) mile {from_3} ___ (to|now)
        ___ mile {up_to_4}, at mile {from_3} ___ now ___ mile {up_to_4}, hold me to {from_3}
        miles then {number} now, mile {number} then mile {number} now the, (km|k|miles) then
        {number} now {up_to_4}, then {number} now {up_to_4}
    """,
    "not_pain_worse": """
        hills get worse, worse weather, hill sessions, sessions get, plan gets, workouts
        get, {improving}, (weather|wind|traffic|sleep|my pace|times|my time|handwriting) ___
        (worse|slower), (wind|traffic|sleep) is, worse at, worse pace, pacing, getting worse
        pr, downhill than, than uphill, going uphill, going downhill
        (that|which|where|when|hurts), (run|running|walk|walking|hills|up and|when
        im|and|uphill or|was|if im) going downhill
    """,
    # "When an Achilles hurts for months" asks about anybody's.
    "general_part": """
        (when|why (does|do|would|might|is)|what makes|how
        (does|do|can|might)|reason|reasons) (a|an|runners|peoples|beginners) {msk_part}, in
        (beginners|runners|most runners|new runners|most people)
    """,
    "ongoing_fail": """
        {not_better}, no change, still, never gone, never really gone, wont go, hasnt gone, no
        improvement, no different, no luck, nothing helps, nothing works, nothing has worked, not
        working, isnt working, hasnt helped, havent helped, didnt help, isnt helping, no joy,
        tried everything, made no odds, no odds, comes back, keeps coming, came back, come back
        and equal, no further on, not a bit better, no worse no better, not better not worse,
        whats left, what else, what have i missed, and counting, every time i run, so far, each
        one buys me, each time, waiting list, on the list, sticking around, persists, persistent,
        chronic, on and off, off and on, dont go away, never go away, just never goes away, no
        lasting difference, made no lasting, doing naff all, not a bit, never goes, what else is
        there, which stretch next, more heel drops, its still, no shift, have i missed, whats the
        secret, not worse lah, worse or better, equal, each buys me, buys me a day, harden up,
        what strength, same every time, theres no change, next day its nothing, tightens at the
        same, off and on for, (its|still|is|the|all|been) the same, same pain, same knee pain,
        same spot, same every, stays the same, same dull, moans still there, the same thing
    """,
    "parts_plus_time": """
        {part_hurts} ___ {lasting_months}, {lasting_months} (of|with) ___ {part_hurts},
        (bung|dodgy|bad|sore) {msk_part} ___ {lasting_months}, {msk_part} (thing|pain|niggle) ___
        {lasting_months}, {span_months} of (the same|this|it|a|) ___ {part_hurts}
    """,
    "giving_way": """
        (knee|ankle|hip|leg|knees) (keeps|kept|sometimes|still|just|) (giving way| giving out|
        gives way| gives out| buckling| buckles| catching| catches| clicks and catches| locking|
        locks), (knee|ankle|hip) ___ (catches| catching| clunk| clunks| snag| clunk snag| gives
        out| gives way| giving way| giving out| buckles), goes out from under me, gives out on me,
        (clunk|clunks|snag|clunk snag) on
    """,
    "many_massages": """
        ({number}| third| fourth| fifth| sixth| several| loads of| lots of| countless| a few|
        another) (massages| massage| massage sessions| sports massages| rounds of massage|
        sessions of massage), (treated|seen|rolled) (him|her|it|them|me)
        (three|four|five|six|{number}) times, had (him|her|it) (three|four|five|{number}) times,
        massaged ({number}|three|four|five) times, {number} sports massages, massage
        (eight|four|five|six|three|{number}) times, did massage {from_3} times,
        ({from_3}|four|three|five|six) done and its no, four sessions with, {from_3} sessions with
        ___ (massage|therapist|physio|osteo), fifth massage, fourth massage, sixth massage,
        another massage
    """,
    "keeps_going_again": """
        (calf| hamstring| achilles| groin| hammy| quad| shin| knee| hip| itb| it band| foot)
        (keeps|kept) (going|coming back|tearing|pulling|pinging|returning|flaring|recurring),
        (calf|hamstring|hammy|groin) (has|s|is|) gone again, calfs gone again,
        (calf|hamstring|hammy|groin|achilles|knee) ___ (third|fourth|fifth|sixth) time this
        (year|season|summer|winter), gone again ___ (third|fourth|fifth|sixth) time, keeps coming
        back every time i run, its been going on me since, going on me since
    """,
    "numb_place": """
        {foot}, {toe}, {heel}, {calf}, {shin}, {leg}, {thigh}, {hamstring}, {ankle}, outer thigh,
        bum, buttock, glute, little toe, sole, ball of, two toes, outside toes, outside of thigh,
        toes, backside, ball of the foot, ball of my foot, fourth toe, underneath of my, top of
        (his|her|my) foot, big toe
    """,
    "odd_feeling": """
        numb, numbness, tingling, tingle, tingles, tingly, pins and needles, pins n needles, pins
        needles, electric shocks, electric shock, shoots, zaps, zapping, zings, zinging, buzz,
        buzzes, fizz, fizzes, fizzing, fizzy, fuzzy, prickling, prickly, goes to sleep, gone to
        sleep, went to sleep, falls asleep, stays asleep, like cardboard, woolly, furry, dull like
        after, gone dull, after the dentist, a bee in, going dead, goes dead, lost feeling, less
        feeling, cant feel, sciatica, wearing a sock, fuzzy socks, feels wooden, ants walking,
        ants crawling, zap, jolts, electric jolts, electric jolt, spark goes, sparks, stings like
        nettles, cotton wool, live wire, someone elses skin, turns into cardboard, dull patch,
        skin has gone, dead patch, bee in the shoe, zips, like cold tea, like cold water,
        trickling water, buzzing in, buzzing down, buzzing and, burning soles, burning ball,
        burning toes, burn {number} min, shooting pain, shooting pains, burns between, burning
        between, burning and numb, toes burn
    """,
    "nerve_in_leg": """
        {numb_place} __ {odd_feeling}, {odd_feeling} (in| down| on| at| along| to| into| between|
        under| across| of| through| up| from| all down| right down| out) ___ {numb_place},
        {odd_feeling} {numb_place}, shoots (down|from|to|into) ___ {numb_place}, shooting
        (down|from|pain down|pains down|into) ___ {numb_place}, {odd_feeling} ___
        (bum|back|backside|buttock|glute) ___ to ___ {numb_place}, (bum|backside|buttock|back)
        (to|down to) ___ {numb_place} ___ {odd_feeling}, {numb_place} ___ (goes numb| go numb|
        going numb| went numb| gone numb| goes to sleep| pins and needles| tingles| tingling|
        cardboard| live wire| cotton wool| asleep| stays numb), sciatica down, {toe}
        (burn|burns|burning) {number}, {toe} (burn|burns|burning) ___ (run|runs)
    """,
    "again_on_runs": """
        every run, each run, most runs, every time, each time, every long run, on runs, on long
        runs, when i run, on every, on my runs, at mile {number}, at {number}, mile three, mile
        two, mile four, min into, minutes into, mins in, minutes in, comes on when, comes each
        time, keeps, keeps coming, stays, still there, still dull, still tingling, still numb,
        lingers, all day after, for hours after, till bed, until bedtime, till supper, through
        supper, next day, {lasting_weeks}, for weeks, weeks now, every day, never used to, in a
        row, after runs, after my run, even barefoot, whatever the shoes, new shoes later, wont
        go, dont come back, already one month, going on a month, on every jog, till bedtime, miles
        in, from about three miles, for a month, every jog, two weeks, started {number} weeks ago,
        {number} weeks ago, when i overstride, past two months, most runs since, weeks whatever, a
        few weeks, five weeks, three weeks, a fortnight, asleep on, stays asleep, a month
    """,
    "numb_harmless": """
        cold, freezing, ice bath, ice, winter, snow, laces too tight, too tight, loosened
        (them|the laces|my laces|it) and, fixed it, solved it, sat on, sat cross, sitting
        cross, crossed legs, legs crossed, slept on, dentist yesterday, lactic, after
        squats, last {number} metres, sprint finish, saddle, on the turbo, on the bike,
        cycling, {improving}, gone in a minute, gone when i stand, relaced and gone, fine in
        a minute, in a minute, hasnt come back, not come back, slackened, {once_only}, cheap
        saddle, slimming world, buzzing by, leaves my legs, legs great, wetsuit, compression
        socks too tight, crossed, new lacing cured, cured it, sorted it
    """,
    "swollen_thing": """
        {knee}, {ankle}, {achilles}, {foot}, {toe}, {heel}, {hip}, {shoulder}, elbow, wrist,
        joint, {shin}, heel cord, tendon, bursa, knees, hand, fingers
    """,
    "looks_swollen": """
        swollen, swelling, swelled, swells, swells up, puffy, puffed, puffed up, puffiness,
        ballooned, fat, fatter, fat and shiny, fuller, bigger, thick, thickened, thicker,
        enlarged, up like a loaf, up like a, like an elephants, an elephants, fluid, filled up,
        fills up, filling up, full of fluid, effusion, squashy, blown up, big, comes up like, came
        up like, cankle, boggy, bulging, egg on, red and warm, hot and, warm and, shiny, red, warm
        to touch, hot to touch
    """,
    "part_swollen": """
        {swollen_thing} ___ {looks_swollen}, {looks_swollen} {swollen_thing}, {looks_swollen}
        (in|on|at|of|around|round|over|behind|above|below|under|inside) ___ {swollen_thing},
        (water|fluid) on the knee, {swollen_thing} ___ (grapefruit| balloon| melon| tangerine|
        loaf| sausage| bun| like an egg| up like| violet| purple| thick as| a bit of a bun| plump|
        cut in half| double the other| dimples), dimples ___ (gone|vanished), {swollen_thing} ___
        (puffing up| puffs up| keeps puffing| comes up| stays up| been up| still up| still a
        balloon), (fat pad|squashy) ___ {swollen_thing}, packed with cotton wool, elbow tip ___
        (swollen|squashy), {swollen_thing} __ __ {looks_swollen}, plump since, turned my ankle ___
        (up like|egg|bruise), up like an egg, balloon day, thick shiny and
    """,
    "days_and_days": """
        {days_lasting}, {from_3} days, (three|four|five|six|seven|eight|nine|ten) days, a week,
        {from_2} weeks, one week, fortnight, a month, {lasting_weeks}, weeks, since last, since
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last), after every run, after
        runs, every run, every time i run, each run, keeps, again, gone by, wont go down, hasnt
        gone down, still, still puffy, still swollen, comes and goes, stayed, for days, day
        {from_3}, fourth day, fifth day, sixth day, since last week, today is friday, thursday
        now, its thursday, its friday, evening after each run, since i rolled, since volleyball,
        five weeks of that, since monday, comes up after
    """,
    "swelling_harmless": """
        both feet, feet swell, in the heat, heat, hot weather, hot run, sock marks, {improving},
        down again, same as it always, shrinking, insect, bite, stung, pregnant, swollen ego, gone
        down, went down, back to normal, blister, ingrown, gone by morning, flight, bunion, yellow
        and, yellow now, gone yellow, at the end of the day, end of a long shift, both ankles, all
        fine now, all good now, last year, sock line, sunburn, sunburnt, both the same, both shins
    """,
    "bruise_unexplained": """
        (bruise|bruises|bruising|bruised) ___ __ (no reason| from nothing| from nowhere| out of
        nowhere| for nothing| for no reason| just came up| just come up| just appeared),
        (loads|lots|a lot|big|massive|huge|tonnes) (of|) (bruise|bruising|bruises) ___
        (small|little|slight|tiny) (twist|knock|tweak|roll|run), (easily|easy) (bruising|bruised),
        bruise (easily|easy), bruising (easily|easy), bruise ___ havent
        (knocked|hit|banged|met|bumped), havent (knocked|hit|banged|bumped|met) ___ bruise, havent
        been kicked by anything, havent met any, (bruise|bruising) ___ (still
        coming|spreading|grown|growing|getting bigger), bruise come up ___ nothing, dont remember
        ___ bruise, (bumped|hit|knocked|banged) nothing that i, {shin} bumped nothing
    """,
    # Whole-body illness
    "weight_gone": """
        {weight_loss}, losing (a lot of|loads of|) weight, weight (is|has been|keeps|just|)
        (going|falling|dropping|coming off|fallen|dropped|melting), (down|dropped|lost|shed)
        (about|nearly|over|another|) {number} (lbs|pounds|lb|kg|kilos|stone|kgs),
        (down|dropped|lost) a stone, (belt|trousers|jeans|shorts|clothes) (are|is|keep|)
        (hanging|falling|down two|down a|loose|looser|down another|a belt job), shorts are
        hanging, wasting away, down two holes, weight is going, (gone|going|taken) in
        (two|three|{number}|a few) (holes|notches), (in|down) {number} holes,
        (trousers|clothes|shorts|jeans|pants) falling off, falling off me, near two stone, down
        near {number} stone, belts on the last hole, gone to nothing, lost a bit of weight,
        dropped another {number}, another nine, (down|lost|dropped) ___
        (stone|lbs|pounds|kilos|kg) since, id go s now, hanging off me
    """,
    "no_diet": """
        {not_trying}, havent been trying, not been trying, wasnt trying, im not trying, no diet,
        not on a diet, eat like a horse, eating like a horse, eating loads, eating properly, eat
        the same, no idea why, no idea i eat, not dieting, eating as normal, without meaning, off
        my food, off her food, off his food, off food, no appetite, cant be bothered with food,
        lost my appetite, gone off my food, without dieting, with no diet, just not fussed, leave
        half, haha no diet, same breakfast, wasting away
    """,
    "wet_nights": """
        {night_sweats}, soaks the sheets, soak the sheets, soaking (the|my|through)
        (sheets|pjs|pyjamas|bed|bedding|my pjs|t shirt), soaking through, drenched in bed,
        (drenched|soaked|wringing|dripping) ___ (night|nights|sheets|bed|pyjamas|pjs), change the
        sheets, changing the sheets, sheets (are|were|) (soaked|drenched|wringing|wet), soaked
        pjs, soaked pyjamas, soaked through at night, waking damp, wake up damp, chucking off the
        doona every night, four nights out of, through my pjs, sheets most nights, wake up
        wringing, wringing wet, wakes wringing
    """,
    "fever_evenings": """
        (a fever| fever| a temperature| ive a temperature| my temperature| his temperature| her
        temperature| a temp| temps| feverish) ___ (most evenings| every evening| each evening|
        evenings| by teatime| every night| most nights| every day| for weeks| weeks| fortnight| on
        and off| off and on| comes and goes| from last| since {number} days| for {from_8} days|
        last {from_8} days| over a week), (evening|on and off|low grade|nightly)
        (fever|fevers|temperature|temp|temps), ({from_8} days|weeks|fortnight) of
        (fever|fevers|temps)
    """,
    "drained": """
        always tired, always knackered, knackered all the time, exhausted all the time, tired all
        the time, constantly tired, tired constantly, constantly exhausted, no energy, zero gas,
        zero energy, wiped out, worn out all the time, shattered all the time, permanently
        knackered, dog tired all, pale, washed out, tired the whole time, fatigued, run down, bone
        tired, weary, tired off, really tired, so tired, exhausted, knackered, so so tired, look
        grey, shattered, wiped, zonked, always wiped
    """,
    "bruises_easily": """
        bruising easily, bruise easily, bruises easily, bruises from nothing, bruises (on|all
        over) ___ (nothing|nowhere|no reason), unexplained bruises, random bruises, bruises
        everywhere, easy bruising, bruises i cant explain, all the bruises, bruises and no i
        didnt, bruises on my arms, bruising for no reason, bruises on my legs from nothing, gums
        bleed, my gums too, bleeding gums, no i didnt fall
    """,
    "menopause_or_room": """
        perimenopause, hot flushes, hot flashes, heating on, thick duvet, heatwave, slimming
        world, weight watchers, ive been dieting, im dieting, im on a diet, was dieting, trying to
        lose, diet plan, cutting weight, goal weight, wegovy, ozempic, mounjaro, lost it on
        purpose
    """,
    "had_cancer": """
        {cancer}, prostate radiotherapy, lumpectomy, mastectomies, cancers, melanoma, carcinoma,
        myeloma, hodgkins, non hodgkins, breast surgery and, radio iodine, kidney removed, whole
        kidney out, bowel done, the bowel done, the prostate done, the breast done, had the
        prostate, had the breast, had the bowel, thyroidectomy, thyroid cancer, in remission,
        remission, secondaries, orchidectomy, stem cell transplant, psas been, psa has been, beat
        (cancer|kidney|breast|lymphoma), cancer survivor, lung op for cancer, for cancer in,
        kidney out for cancer, prostate out, breast in, radiation in, the radiation in, radio in,
        bowel cancer, cancer in my, lymph cancer, prostate with the radiation, had lymphoma, had a
        melanoma
    """,
    "kin_cancer": """
        (gran| nan| grandad| grandfather| grandmother| grandma| granny| uncle| aunt| auntie|
        friend| mate| neighbour| colleague| boss| mother in law| father in law) ___ {cancer},
        (mum|mom|dad|father|mother|sister|brother|wife|husband|mam|da|partner) ___ {cancer},
        {cancer} in the family, family history of ___ {cancer},
        (mums|moms|dads|sisters|brothers|mothers|fathers|wifes|husbands) __ {cancer}, cancer
        charity, for {cancer}, runs in the family
    """,
    "cancer_kin_hurts": """
        (his|her|their|dads|mums|moms|hers) __ {msk_part} ___ {hurting}, {hurting} (in|on)
        (his|her|their) __ {msk_part}, has (a|) (sore|painful|aching) {msk_part},
        (his|her|mothers|mums|dads) {msk_part}, hip bone is paining, (his|her|dads|mums|moms)
        {hurting} {msk_part}, complaining of ___ (rib|hip|back|shoulder|shin|bone), (his|her)
        (shin|hip|rib|back|collarbone|pelvis|upper arm bone|arm bone|thigh) (is|s|has
        been|been|bone|at), his shins at him, (his|her) __ (collarbone|collarbones) ___ sore, her
        (arm|upper arm|hip) bone, (his|her) collarbones been sore
    """,
    "bone_ache_place": """
        {spine_part}, {rib_part}, {hip}, {bone}, {shin}, {thigh}, {shoulder}, {arm}, {groin},
        {leg}, {knee}, pelvis, thigh bone, {buttock}, {neck}, {foot}, {heel}, hip bone
    """,
    "bone_ache": """
        {bone_ache_place} ___ {hurting}, {hurting} {bone_ache_place}, {hurting} (in| on| at| of|
        around| round| down| behind| under| inside| along| across| near| deep) ___
        {bone_ache_place}, {bone_ache_place} (is|has been|s|thats|thats been|been|was|been a bit)
        __ {hurting}, {bone_ache_place} thats at me, {rib_part} ___ at me, (rib| ribs| collarbone|
        pelvis| hip| shin| thigh bone| shoulder blade| breastbone| sternum| upper arm| spine) ___
        (sore|ache|aches|aching|at him|at me|niggling|pain|pains), complaining of ___
        (rib|ribs|hip|shoulder blade|pelvis|back), ache (over|in|at|round|deep in) ___
        (pelvis|rib|ribs|hip|shin|spine|sternum|breastbone|thigh|bone), pain deep in, making my
        collarbone sore, {bone_ache_place} ___ __ {hurting}, {bone_ache_place} ___
        (complaining|complains|sore|paining)
    """,
    # Lumps
    "lump_word": """
        lump, lumps, lumpy bit, nodule, mound, lipoma, ganglion, knobble, hard swelling, firm
        swelling, bony knob, hard thing, ball under skin, ball under the skin, soft lump, squidgy
        lump, fat lumps, thing in the meat, yoke, bump (on|in|above|below|behind|under)
        (my|the|his|her|a), swelling (in|on|above|below|behind|under|deep in) (my|the|his|her|a),
        growth on (my|his|her), mass in (my|his|her)
    """,
    "grows": """
        getting bigger, got bigger, gets bigger, growing, growing back, grown, grows, grew,
        bigger, enlarging, doubled, doubled in size, keeps growing, bigger since, bigger each,
        bigger every, bigger than, larger, expanding, increasing in size, increasing, chunkier,
        size of a golf ball, golf ball, size of an egg, boiled egg, clementine, walnut, a lime,
        plum, tangerine, kiwi, satsuma, apricot, tennis ball size, came back, come back
    """,
    "fixed_deep": """
        wont move, doesnt move, not moving, cant move it, fixed, doesnt slide, doesnt budge, deep,
        hard as, rock hard, hard, firm, solid, stuck to, doesnt roll, doesnt rub out, doesnt go
        down
    """,
    "lump_grows": """
        {lump_word} ___ {grows}, {grows} {lump_word}, {grows} ___ {lump_word},
        (lump|lumps|mass|growth|nodule|mound|lipoma) ___ {fixed_deep}, {fixed_deep}
        (lump|mass|growth|nodule), golf ball sized __ (lump|swelling|mass|knot),
        (lump|swelling|knot|mound) ___ (big as|like half|longer than) ___ {grows},
        (pea|grape|cherry|walnut|marble|sultana|blueberry|pebble|raisin|olive) ___ (golf ball|
        lime| plum| egg| satsuma| clementine| ping pong| tangerine| orange| lemon),
        (marble|pea|grape|walnut|cherry|blueberry|egg|golf ball) sized, (another|second) one
        (has|s|is|) come up beside, (knob|lump|hard thing) ___ (wasnt there|doubled|bigger), each
        month more big, its doubled, (lump|knot|hard thing|swelling) ___ (more like a|now a), used
        to be a (pea|grape|marble), jeans feel tight on, {lump_word} (above|below|behind|in|on)
        ___ (bone hard|like bone), muscle knot ___ (weeks|months) ___ bigger, more like a
        (plum|lime|egg|golf ball|satsuma), was a (pea|grape|marble|walnut) ___ (golf
        ball|lime|plum|egg|satsuma|clementine|tangerine), (knot|swelling|mass) ___
        (doubled|getting bigger|keeps growing|twice the size it was), golf ball sized lump,
        (bump|lump) on ___ getting (larger|bigger), lipoma ___ grown, swelling in ___ bigger
        (each|every) (week|month)
    """,
    "lump_private": """
        (lump|bump|nodule|knot|mass|swelling|hard bit|pea) (in|on|at|inside|by|under) ___ (breast|
        boob| breasts| nipple| armpit| testicle| testicles| nut| ball| balls| scrotum| bollock|
        groin crease| teste| nuts| arm pit| boobs| tit| left ball| right ball| left nut| right
        nut), (breast|boob|testicle|testicular|groin|armpit) lump, (glands|gland|lymph node|lymph
        nodes|nodes) ___ (up|swollen|big|bigger|weeks|months|chunkier|hard), swollen (glands|lymph
        nodes|gland|node|nodes), bump on (my|his) (left|right) (nut|ball|testicle), (pea|lump|hard
        thing|bump|thing) ___ (right ball|left ball|nut|balls|testicle|breast|boob),
        (balls|ball|testicle|breast|boob) ___ (hard pea|lump|bump|pea),
        (lumps|lump|yoke|gland|glands) (on|in|at) ___ neck, side of my neck since, (balls|ball)
        has a hard
    """,
    "lump_harmless": """
        unchanged, (hasnt|not) changed (at all|in (years|months|ages)|since|for|one bit),
        same size, shrinking, smaller, getting smaller, haematoma, bunion, bakers cyst, bump
        in the road, speed bump, race bump, bumps, baby bump, mileage, feet, growing pains,
        rubs out, gone by, goes by
    """,
    # A knot or a muscle, unless it grows.
    "lump_knot": """
        lump of (a|) (knot|muscle|tight muscle), (knot|knots) of muscle, lumps and knots,
        knots and lumps, lump when i flex, lump (if|when) (i|you) (flex|tense|make a muscle)
    """,
    # Energy
    "periods_gone": """
        {no_period}, (my period| her period| periods| my cycle| her cycle| cycles| monthlies| my
        monthly| her monthly| my bleed) (have|has|had|just|kind of|sort of|all but|completely|)
        (gone| stopped| vanished| disappeared| packed in| packed up| dried up| ceased| not
        arrived| never arrived| not come| never come| went missing), periods (are|have
        been|been|is) (gone|missing|absent|non existent), lost (my|her) (period|periods|cycle),
        (havent|hasnt|not) (had|seen|got|needed|been on|come on) (a|my|her|any|one|the)
        (period|periods|cycle|tampon|monthly|bleed|monthlies) (since|in|for), (havent|hasnt)
        (needed|bought) a tampon, havent bled (since|in|for), dont get (a|my) (period|cycle), dont
        get periods, (my period|her period|periods|monthly|monthlies|my cycle|her cycle)
        (hasnt|havent|has not|have not|didnt|never|has never|have never)
        (come|started|arrived|shown|turned|been), never (had|started) (a|her|my) (period|periods),
        no (period|periods|cycle|bleed|monthly) (since|for|in|now|anymore|any more|at all),
        missing periods, missed (three|four|five|six|several|{from_3}) periods, no cycle, no rags,
        periods nope, ive had none since, no periods for, (period|cycle) kind of stopped, havent
        come on, dont get a cycle, dont get my cycle, never arrived, monthlies have never, monthly
        has not come, not come even one time, saves on tampons, come off it and no, no bleed
        since, my cycle just, cycle just ___ stopped, none since so thats {number} months, ive had
        none since so, havent bled since
    """,
    "period_reason": """
        menopause, perimenopause, coil, mirena, the pill, on the pill, implant, depo,
        breastfeeding, one late period, {number} days late, hysterectomy, postmenopausal,
        pregnant, period pains, period pain, period cramps, post menopause, hormonal
    """,
    "food_control": """
        eating disorder, anorexia, anorexic, bulimia, bulimic, scared to eat, scared of carbs,
        scared of food, terrified of carbs, skipping meals, make myself sick, making myself sick,
        purging, purge, low energy availability, not eating enough, under eating, undereating,
        under fuelling, underfuelling, underfueling, hate eating, guilty when i eat, guilty for
        eating, starving myself, earn my food, earned it, earn my dinner, burn off everything,
        burn off what i eat, logs every, logging every, weighs every, cutting out bread, cut out
        carbs, no carbs, only salad, eats only salad, afraid of gaining, so i dont gain, dont let
        myself, dont deserve, picks at her food, picks at his food, lunch is an apple, eating so
        little, restricting, restricts, food rules, calorie counting, counting calories, throw up
        after, comfy with about, makes herself sick, makes himself sick, binge, binges, binging,
        laxatives, so i stay light, keep lean, stay lean, to stay light, eating super clean, i
        make myself sick, light for saturdays, get rid of it after, id put it on, dont like eating
        before, dropped to race weight, cut carbs, cutting carbs, 1500 calories, under {number}
        calories, stay light, im light for
    """,
    "run_compulsion": """
        cant stop running, cant stop even, cries if, cry if i, panic if i miss, panics if, have to
        run even, cant take a rest day, cant take a day off, run even when injured, runs even when
        injured, runs on a sprained, runs injured, if i miss a run, if she misses, if he misses,
        feel guilty if i, guilty on rest days, run through every injury, running through injury,
        compulsive, addicted to exercise, exercise addiction, get horrible if i dont, i get
        horrible if, ran on the cracked, ran on the broken, runs on a sprained ankle, she has to
        skip one, has to skip
    """,
    "bones_again": """
        third stress fracture, second stress fracture, another stress fracture, fourth stress
        fracture, {from_2} stress fractures, stress fracture again, (third| fourth| second| fifth|
        another| {from_2}| number two| number three| 3rd| 4th| 2nd| 5th) (stress)
        (fracture|fractures|reaction|reactions|injury|injuries),
        (third|fourth|second|another|2nd|3rd) (foot|bone|shin|metatarsal) (crack|break|fracture),
        (boot|stress fracture) number (two|three|four), stress
        (fracture|reaction|fractures|reactions) ___ (again| in two years| this year| in a year| in
        {number} years| in {number} months), always bony ones, stress fracture (then|and) another,
        not mending, fracture not healing, slow to heal, wont heal bone, {from_3} stress, shins
        keep cracking, bones keep cracking, second foot crack, foot crack since, boot number
        three, third stress reaction, always bony, stress fracture number,
        (third|fourth|second|another) (one|stress one) this year stress
    """,
    "hormone_low": """
        {low_drive}, sex drive ___ (gone|zero|nil|none|lost), no sex drive, libido ___
        (gone|zero|nil|low|lost|none|through the floor), low t, testosterone ___ (low|on the
        floor|rock bottom), morning (glory|wood|erections) ___ (gone|stopped|lost|none|missing),
        no morning wood, nothing stirs, nothing stirs of a morning, morning thing, not fussed
        either, no interest in (the wife|sex|my wife|my girlfriend), no interest either
    """,
    "lean_living": """
        {drained}, always injured, always ill, fasted, weight dropping, very thin, too thin,
        calories, injured again, {bones_again}, {stress_fracture_thought}, low mood, snappy,
        irritable, cold all the time, {part_hurts}, {run_compulsion}, {periods_gone}, always cold,
        always freezing, freezing n knackered, freezing and knackered, shins keep cracking, third
        cold, three colds, taking forever, {hormone_low}, foot crack, not mending, cry at stupid,
        tired constantly, not hungry though
    """,
    # Exertional legs
    "tight_bursting": """
        (shin| shins| calf| calves| lower leg| lower legs| legs| forearm| forearms| front of my
        shins| leg| front of the shins| both calves| both shins| front of my legs| feet) ___ (rock
        hard| rock solid| solid| like rock| like rocks| like wood| like concrete| like stone| like
        stones| burst| bursting| pump| pumped| pumps| balloon| balloons| balloon up| ballooned|
        bricks| like bricks| drum| drums| like drums| split| splitting| sausages| so tight| too
        tight| tight| tighten| tightens| tightening| tightness| swell| swells| swell up| swelling|
        full| hard| blown up| bulge| bulges| explode| exploding| rolling pin| massive hard| cramp
        up| burn| burns| snare drum| vice), (tight|tightness|bursting|pressure|burst tight)
        (in|on|of|down) ___ (shin|shins|calf|calves|lower leg|lower legs|forearm|forearms|legs),
        (tight|burst tight) (lower legs|shins|calves|forearms), compartment syndrome, cecs,
        exertional compartment, (shins|shin|calves|legs|lower legs|both legs|forearms|front of
        (my|her|his|the|both) legs|fronts of her legs|legs in front) ___ (swell up solid| like
        balloons| blow up| become hard| become stone| turns to concrete| concrete| filling up|
        fill up| fills up| so pumped| pumped up| stone| hard like wood| solid| pumping them up|
        tight as a| go tight| bursting| like sausages), bike pump, bicycle pump, fill up at,
        filling up at, swell tight, blow up like, legs get so pumped
    """,
    "set_point": """
        {compartment_pattern}, every time, every session, each session, every single run, every
        run, each run, every trail run, every practice, every match, at mile {number}, mile
        {number}, always mile, always lap, always at, always level, same point, same spot, same
        mark, same place, same distance, same bench, same gate, same lamp post, same bend, lap
        {number}, by the second lap, by lap, at {number}, {number} mark, the {number} mark, by the
        {number}, after {number} (minutes|mins|min|yards|metres|meters|m|km|miles|metre), at
        {number} (minutes|mins|min|yards|metres|meters|km|k|miles|metre|lap), around {number}
        (minutes|mins), {number} (minutes|mins|min) (into|in), (at|by) exactly, at about {number},
        near the same, in every round, about {number} (yards|metres|minutes|mins), only running,
        only when running, a mile in, right about mile {number}, around {number} miles, at minute
        {number}, minute {number}, eight minute mark, {number} minute mark, hour mark, at {number}
        to the dot, to the dot, the hour mark, every long run, each time after {number}, around
        the {number}, into any run, at every, any run, church hill, at the second bend, second
        bench, second bend, same shop, same distance after, same place daily, every rep, bridge
        calf, at the church, lamp posts, after {number}, {number} meters, half a block, at the
        third mailbox, by the third, the third rep, past {number}, always about, near temple,
        third rep every session, going up to, walking up to, up hills, going uphill, uphill,
        coming up from, halfway up
    """,
    "stops_it": """
        {eases_on_stop}, gone (in|within|after|by) (a|an|about|{number}) ___
        (minutes|mins|min|minute|hour), off in (ten|{number}), (ease| eases| eased| easing|
        settle| settles| fine| gone| normal| ok| grand| disappears| go| goes| goes off| lifted|
        lifts| lets go| quits| goes away| totally normal| all good| nothing| im fine| theyre fine|
        theyre ok| its gone| its fine| better) (when|if|once|after|within|in|about)
        (i|you|he|she|they|a|an|{number}|the|ten|twenty|about|we) ___ (stop| stopped| stops|
        stand| standing| stands| rest| sit| walk| minutes| mins| min| minute| lean| break| slow|
        hour), {number} (minutes|mins|min) (later|after) ___
        (fine|gone|normal|ok|grand|giggling|nothing|good), (stand|stood|standing|sit|sits|sat)
        (still|down|) ___ (minutes|mins|min|normal|fine|gone|grand|goes|quits|lets go|lifted),
        (within|in) (a quarter of an hour| half an hour| ten minutes| twenty minutes| fifteen
        minutes| {number} minutes| {number} mins| minutes| three minutes| few minutes), quarter
        hour and, then a ___ sit and fine, by half time theyre, ease when i stand, gone when i
        stop, to normal in, again ok, eases off standing, settles standing, stop shake out gone,
        gone by the time, fine by the time, melts off, draining as soon, i rest it goes,
        (could|can) start again, off i go again, off again, then off, its like nothing happened,
        like nothing happened, youd never know, rest it is perfect, {number} minutes rest,
        {number} min totally normal, stop {number} min, totally normal, gone completely, could
        play, eases (half|an|a|{number}) ___ after, i sit ___ gone, sit and fine, stop gone, i
        stop it quits, and poof, drains, theyre grand, fine after, giggling again, by half time,
        lets go completely, it disappears, disappears until, goes when i stop for, is the cure, it
        lets go, it lifted, come back normal, come it back normal, (goes|gone)
        (a|the|within|couple|about|in) ___ (minutes|minute|stop|rest|break), gone about {number}
        minutes, minutes later im fine, grand again, totally fine, pinks up
    """,
    "limb_cramp": """
        (calf| calves| buttock| bum| bum cheek| butt cheek| butt| glute| thigh| foot| leg| legs|
        hamstring) ___ (cramp| cramps| cramping| cramped| grips| gripping| seizes| seizing| seize|
        burns| burn| burning| squeezes| squeeze| tightening| tightens| aches| ache| pain| goes
        dead| dead| heavy| locks| goes tight| knots),
        (cramp|cramping|cramps|burning|tightness|tightening|pain|ache|burn) (in|of) ___
        (calf|calves|buttock|bum|bum cheek|butt|foot|thigh|glute), (calf| calves| cheek| bum
        cheek| butt cheek| thigh| arch of the foot| foot| backside) ___ (grips| gripping| goes on
        me| complains| winds up| lock| locks| burns| gets a grip| going at| squeezes up|
        squeezing| like a vice), burn in the cheek, cheek of my backside, cramp ___ (calf|arch of
        the foot|calves)
    """,
    "walking_stop": """
        (stand|stood|standing|stop|stopped|stops) (still|)
        (for|a|{number}|two|three|till|until|and|to|near|at) ___ (minutes| mins| min| minute|
        goes| gone| quits| lifts| lifted| lets| ok| fine| normal| talk| passes| eases| off),
        {number} (minutes|mins|min) and (its|it is|it) (gone|goes|off|ok|fine), {number}
        (minutes|mins|min) standing, settles standing, eases (if|when) i (lean|stand|stop), goes
        when i stand, both ease when, gone when i stop, i stop it quits, (stop|stand) (and|then)
        it (goes|quits|lifts|eases|passes|comes back), stand and look ___ minute,
        (stand|standing|stood|sit|stop|stopping) ___ (minute| minutes| mins| min| off i go| gone|
        goes| cure| lets go| come back| lifted| quits| grand| disappears), (until|till) i stand
        still, goes when i stop, off again, off i go, stop gone, when i stand still it goes, two
        minute breather, standing at the top
    """,
    "vessel_risk": """
        smoker, smoked, ex smoker, smokes, smoking, off the smokes, {diabetic_known}, im
        {older_age}, poor circulation, bad circulation, narrowed arteries, pad, peripheral
        arterial, popliteal, entrapment, claudication, no hair on, hair gone, lost the hair, feet
        hair, hair loss, high cholesterol, statin, statins, forty a day, twenty a day, a day since
        i was, off the fags, fag, fags, for a fag, shiny legs, hairs fallen off, hair has fallen,
        bad arteries, metformin, used to smoke, cigarettes, no hair, foot pale, foot pales, pale
        ish, feels cold to, foot cold, foot feels cold, foot goes pale, {older_age} and,
        {older_age} smoked, {older_age} diabetic, {older_age} ex, twenty years smoked
    """,
    "foot_pales": """
        (foot|toes|feet) ___ (white|pale|cold|numb and cold|blanched|blanches|grey|blue) ___ (when
        i run| on hills| on runs| hill reps| after intervals| when i stop| in reps| in the reps|
        on hill| in fast| when running| every run| reps| repetitions| on the hills| uphill|
        intervals| comes back), (foot|toes) (goes|go|become|becomes|turns|turn|gets|feels|went)
        (white|pale|cold|blanched|grey) (and|) (numb|cold|pale|white|), foot
        (become|becomes|goes|went|gone|turns|turned|gets) (white|cold|pale) and
        (cold|white|numb|pale), foot goes pale in, (foot|toes) (goes|go) white
    """,
    "vessel_word": """
        claudication, popliteal entrapment, popliteal artery, peripheral arterial disease, poor
        circulation in (my|his|her) legs, bad circulation in (my|his|her) legs
    """,
    # Stiffness that is more than a run
    "long_morning": """
        (stiff| stiffness| seized| rusty| rusted| puffy| plank| swollen| creaky| tin man| locked
        up| wooden) ___ (every morning| each morning| of a morning| in the mornings| mornings| in
        the morning| every am| on waking| when i wake| first thing), (every morning| each morning|
        of a morning| in the mornings| mornings| morning) ___ (stiff| stiffness| seized| rusty|
        rusted| plank| tin man| puffy| creaky| swollen| hour| board), morning stiffness,
        (stiff|rusty|rusted|plank|seized|stiff as a board|hinges) ___ (till| until| for an hour|
        for over an hour| for two hours| for hours| an hour), stand up straight of a morning, (tin
        man| board| plank| un pretzel| rusted| rusty| full of sand| granny| sideways) ___
        (every|till|until|morning|mornings|hour), (hour|hours|minutes) ___ every morning, every
        morning ___ (hour|hours|tight|un pretzel|fingers|tin man|back|shuffle|fist), first hour of
        a morning, mornings are the worst, (fist|hands|fingers|knuckles|rings) ___ every morning,
        for the first hour, morning ___ (fist wont close|tin man|plank)
    """,
    "hour_long": """
        an hour, over an hour, for an hour, hour every, two hours, 45 minutes, 40 minutes, 90
        minutes, till lunch, until lunch, till midday, till noon, till ten, till about ten, till
        eleven, until ten, until eleven, until noon, half the morning, all morning, second coffee,
        hot shower, {number} minutes to loosen, first hour, {from_2} hours, an hour to, seventy
        five minutes, one to two hours, hour and a half, hour hour and, by lunch, till my second,
        an hour or so, hour b4, takes an hour, the first hour, sixty minutes, 60 minutes, 75
        minutes
    """,
    "moving_helps": """
        (running|moving|a run|movement|exercise|walking|a jog|jogging) ___ (helps| loosens| eases|
        loosen| feels wonderful| sorts it| relief| better| makes it better| fixes),
        (better|looser|loosens|eases|relief|fine|loosens off|loosen) (once|when|after|with|in|as)
        (i|ive|a|im|running|moving|movement|i get) ___
        (going|moving|run|running|moved|jog|move|exercise), (worse|misery|bad) (with|after|when)
        (rest|resting|sitting|sat|lying|i rest|i sit), worse resting, better running, relief in
        running, lying in makes it worse, sitting makes it worse, only thing that helps, {number}
        ___ back, wakes me at 4, running when its best, runnings when its best, never bad once im
        running, running loosens, evening run i am free, in running, rest days are worse, worse
        than running days, get up and walk ___ better, running helps tbh, fine once ive run, walk
        the hallway, couch is bad, pacing the landing, pace the landing
    """,
    "spine_stiff": """
        (back| spine| hips| bum| buttock| neck| lower back| low back| sacroiliac| si joint) ___
        (stiff|stiffness|plank|locked|board|pain|hurts|ache|aches|sore),
        (stiff|plank|board|sore|painful|aching) (back|spine|lower back|low back|neck), both sides
        of my bum, back pain, stiff as a board, stiff as a plank, back pain in sleeping, buttock
        pain that swaps, swaps sides, alternates sides, lower back, butt hurts, my butt, lower
        back and bum, whole lower back, low back, switches to the other, (back|bum|butt) (one
        side|sides), un pretzel
    """,
    "joints_several": """
        (hands| knees| fingers| knuckles| joints| wrists| toes| feet| heels| fingers and toes|
        hands and knees) ___ (puffy| swollen| stiff| creaky| rusty| rusted| swelling| pebbles|
        wont close| sore), (swollen|puffy|stiff|sore|creaky)
        (hands|knuckles|joints|fingers|wrists|toes), fist wont close, several joints, cant make a
        fist, cant do up my, both hands, joints (are|all|feel) __ (stiff|swollen|sore|puffy)
    """,
    "sausage_digit": """
        sausage (toe|finger|toes|fingers|digit), (toe|finger|toes) ___ (sausage|hot
        dog|cocktail|weenie|chipolata|frankfurter), dactylitis, three fat toes, fat toes, fat toe,
        toe ___ like a (little|wee|small|cocktail) (hot dog|sausage|weenie|chipolata), toe looks
        like a, little hot dog
    """,
    "autoimmune_known": """
        {inflammatory}, psoriasis, psoriatic, scaly, scaly patches, scaly elbow, crohns, colitis,
        uveitis, iritis, ankylosing, hla b27, rheumatoid, lupus, spondylitis, fused spine,
        inflamed eye, ulcerative, reactive arthritis, gout in several, eye went red and sore, red
        eye, scaly thing, scaly elbow thing, fused spine thing
    """,
    "both_ends_sore": """
        both (achilles|heels|heel|ankles|knees|hands|feet), bottoms of both heels, both my heels,
        balls of both feet, heels and, {spine_stiff}, {joints_several}, takes an hour, stiff,
        lower back, deep back massage, heel on the other side, sore heels, heel pain, heel ___
        sore, bum ___ sore, back ___ (stiff|sore|hurts|pain|hour), knees ___ sore
    """,
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
        toilet ___ little bit red
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
        vaccine, vaccination, jab, jabbed, flu jab, covid jab, booster, hay fever, back to full,
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
    "sore_veins": """
        (vein|veins) ___ (ache| aches| aching| itch| itchy| itches| throb| throbs| throbbing|
        sore| painful| hurt| tender), (achy|aching|itchy|throbbing|sore|tender|painful)
        (vein|veins), varicose ___
        (ache|aches|aching|itch|itchy|throb|throbbing|sore|painful|hurt|hot),
        (red|tender|sore|hard) cord (on|down|along|in) ___ {calf},
        (veins|cords|ropes|grapes|worms) ___ (ache|aches|itch|throb|itchy|throbbing)
    """,
    "once_only": """
        first time ever, never before, never since, only once, just once, just the once, one off,
        once last, just one session, hasnt come back, havent had it since, never again, the one
        time, last night only, only the one
    """,
    "nsaid_learning": """
        mechanism, case study, trainee, half life, i take none, nobody on it, pharmacology exam,
        for my exam, once last summer, none since, history essay, why do runners, why does, why do
        people, how does ibuprofen, how does, is aspirin a, what does ibuprofen, what does aspirin
    """,
    "quinolone_long_gone": "cipro in {number}, years ago, no tendon trouble, no pain today",
    "steroid_figurative": """
        like im on steroids, on steroids lol, a beast on steroids, steroids up my nose, nasal,
        nose spray, hydrocortisone cream, steroid cream, plan on steroids, hill on steroids,
        parkrun on steroids, spray up my nose, eczema cream, steroid spray
    """,
    "hot_or_stood_up": """
        stand up, standing up, stood up, get up quick, got up quick, out of bed, hot bath, blood
        test, low blood pressure, after standing, gas and air, roundabout, twizzled, ferry,
        hangover, too fast off the sofa
    """,
    "heart_cleared": """
        cardiologist, cleared, happy for me, under the, signed off, said i can, charity, yearly
        check, checked every year, specialist says
    """,
    "getting_fit": """
        week two of, couch to 5k week two, better every, week one, just started running, first week,
        new to running and, hay fever today, dusty, dust, one run, sanding, weighted vest, mask,
        unfit, buff, altitude, c25k, couch to 5k, new to running, beginner, smoke, pollen, goose, my
        dog, the dog
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
    "massage_talk": """
        how do the, what do the, each go about, still (love|enjoy|like|rate) (it|them)
    """,
    "scan_clear": """
        mri clear, scan clear, scans clear, mri and it was clear, clear mri, oncology happy, team
        happy, bone scan fine, scanned this, {improving}, gone by the
    """,
    "warms_up_out": """
        for the first, first ten minutes of, first few minutes, first mile then, first km then,
        warms up, loosens off, loosens up, in the first k, first {number} minutes of, last rep,
        last 50, flat out, once last, the one time, first go in
    """,
    "knocked_toe": """
        knocked it, knocked my toe, stubbed it, stubbed my toe, going down, dropped a, kicked the
    """,
    "distant_kin_cancer": """
        (gran| nan| grandad| grandfather| grandmother| grandma| granny| uncle| aunt| auntie|
        cousin) ___ {cancer}
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
    "inhaler_planned": """
        hard sessions only, as planned, nurse planned, as the asthma nurse, as my asthma nurse,
        nurse said, plan says, only before races, well controlled, under control
    """,
    # Phase 5
    "partner_pregnant": """
        (wife|girlfriend|partner|sister|friend|boss|daughter) is pregnant so,
        (wifes|partners|girlfriends) pregnant so
    """,
    "night_ache": """
        {part_hurts} ___ (every night| most nights| all night| day and night| night and day| round
        the clock| all the time), (every night|most nights|all night|at night) ___ {part_hurts},
        constant ___ {part_hurts}, {part_hurts} is constant
    """,
    "far_off_person": """
        (boss|colleague|neighbour|neighbor|landlord|teacher) (had|has|is|just had) ___ {op_word},
        (aunt| auntie| uncle| colleague| boss| neighbour| neighbor| cousin| gran| nan| grandad)
        (is|has|had|is having|having) ___ (chemo|radiotherapy|chemotherapy)
    """,
    "heel_jump": """
        i jump, off the chair, pulls away, agony, through the roof, i yelp, nearly cry, jump out
        of my skin
    """,
    "raced_yesterday": """
        {doms}, after yesterdays, after saturdays, after sundays, after a marathon, after my
        marathon, after the marathon
    """,
    # Phase 8: the table's own words
    "bone_ache_new": """
        (new|now) __ {bone_ache}, {bone_ache} for weeks, {spine_part} (is|are)
        (killing|sore|aching), new {rib_part} pain
    """,
    "worse_pain_itself": """
        pain ___ {worse_trend}, pain worse (week|every|each), pain (is|) (going|climbing|creeping)
        up (every|each), (used to|only) (start|hurt|come on) at {from_3} (miles|mile|km|k|)
        (now|and now) (starts|hurts|comes on|its|it) ___ {number}, (each|every) run hurts
        (sooner|earlier|more), now hurts (walking|to walk), hurts (walking|to walk) now, limping
        after every run now, (from|went from) (a|) niggle to ___ (limping|hobbling|agony),
        {from_8} out of (10|ten) and climbing, (gone|going) (down hill|downhill) (over|in|these)
        {number} weeks, its (getting|got) worse every (week|run), (getting|steadily)
        (progressively|) worse (even with|despite|over) ___ (rest|month|weeks|resting)
    """,
    "night_pain_itself": """
        (pain|ache|shin|hip|foot|knee|heel|calf|thigh|leg|bone|throbbing)
        (keeps|keeping|wakes|waking|woke) (me|him|her) (awake|up|at|most|every), wakes me ___ with
        ___ {msk_part} {hurting}, {msk_part} ___ (throbs|throbbing|aches|aching) (at night|in
        bed|all night|even lying|lying down), ache in ___ all night, pain (doesnt|does not|wont)
        go when i rest, hurts (all the time|even) ___ (sat still|sitting still|lying still|lying
        down|in bed), constant (pain|ache) day and night, {cannot} sleep (cos|because|for|with|due
        to) ___ {msk_part} {hurting}, {cannot} sleep (cos|because|for|with) ___ bone aches, hurts
        more (in bed|at night|at rest|lying down) than (running|when i run), bone ache at rest,
        worse at night every night, {msk_part} ___ (worse|worst) at night, aches even lying down,
        it (throbs|aches) (at night|all night|even lying down|at rest)
    """,
    "nerve_plain": """
        (pins and needles| tingling| electric shocks| electric shock| shooting pain| shooting
        pains| numbness| numb| buzzing feeling| burning and numb| sciatica) (in|down|into|to|down
        to|down into|all down) (my|his|her|the|one|a|) (left|right|whole|)
        (leg|foot|toes|calf|shin|ankle|sole|heel|big toe), burning and numb ball of foot, sole ___
        feels like cardboard, numbness in ___ with back pain, outer thigh numb
    """,
    "swollen_and_warm": """
        {swollen_thing} ___ (thick|swollen|puffy|red|fat|shiny) and
        (hot|warm|red|swollen|shiny|sore), (red|swollen|hot|puffy) and (warm|swollen|hot|red)
        (round|around|on|at|over) ___ {swollen_thing}, swelling (wont|hasnt|isnt) (go|gone|going)
        down, (knee|ankle) (is|) full after every run, swollen (knee|ankle) cant (kneel|bend),
        {swollen_thing} ___ red and swollen
    """,
    "long_enough_itself": """
        (plantar fasciitis|shin splints|achilles tendinopathy|runners knee) (for|)
        (about|over|nearly|) {span_months}, {part_hurts} __ {span_months} (not|no|and)
        (better|still|counting|now), {part_hurts} {span_months} not better, (rested|resting|been
        resting) {from_3} weeks and still (hurts|sore|hurting|there), (this|my|the)
        (niggle|injury|ache|pain) (just|) (wont|will not) (go|shift|go away|settle), months of ___
        (pain|rehab) ___ (not working|no better|still)
    """,
    "vessel_named": """
        claudication, popliteal entrapment, popliteal artery, popliteal artery entrapment,
        peripheral arterial disease
    """,
    "compartment_chronic": """
        chronic compartment, chronic exertional compartment, exertional compartment, compartment
        syndrome chronic, cecs
    """,
    "compartment_over": """
        symptom free, fasciotomy in, years ago, worked a treat, no trouble since, sorted it, cured
    """,
    "named_learning": """
        (what is| whats| what are| what does| define| meaning of| read about| tell me about| how
        common is| signs of) ___ (claudication| popliteal| compartment| exertional compartment|
        peripheral| cecs)
    """,
    "kin_story": """
        {far_kin} (is|was|takes|took|has|just had|s|got|gets|swears|on|died|who), {far_kin}
        had
        (a|an|his|her|the|two|some|bad|varicose|bypass|cancer|dvt|thrombosis|clots|surgery|chemo|heart|blood|vein|type|diabetes|steroid|knee|hip),
        {near_kin} (was|took|died|used to (be|have|take|get)|once had), {near_kin} had
        (a|an|his|her|the|two|some|bad|varicose|bypass|cancer|dvt|thrombosis|clots|surgery|chemo|heart|blood|vein|type|diabetes|steroid|knee|hip),
        on nothing, i take none, im on none
    """,
    # Who lives elsewhere and is only told of; what is wrong with them now counts where hands are
    # to be laid on them (`hands_on_other`).
    "far_kin": """
        nan, nana, nans, gran, granny, grandma, grandad, grandpa, aunt, auntie, uncle,
        cousin, boss, colleague, neighbour, stepdad, mother in law, father in law, brother
        in law, sister in law
    """,
    "near_kin": """
        mum, mums, mom, dad, dads, wife, wifes, husband, sister, brother, mate, friend,
        partner, boyfriend, girlfriend, housemate
    """,
    "hands_on_other": """
        (massage|massaging|rub|rubbing|roll|rolling|knead|kneading|gun|work on|working
        on|give|giving|do|doing|press|pressing|scrape|cup|foam roll|use the gun on|use a gun
        on|use my gun on) (her|him|his|them|their|the|my|)
        (client|clients|wifes|wife|husbands|husband|mums|dads|nans|grans|partners|mates|)
        (own|poor|sore|tight|swollen|achy|left|right|)
        ({lower_limb}|{upper_limb}|{spine_part}|{shoulder}|{neck}|calf|calves|a
        (massage|rub|rub down|back rub|foot rub|foot massage|leg massage)),
        (massage|massaging|rub|rubbing|knead|foam roll) (her|him|them|my
        (wife|husband|mum|dad|nan|gran|grandad|partner|client|mate|friend|sister|brother))
    """,
    "kin_now": """
        {far_kin}, {near_kin}, client, clients
    """,
    "dizzy_innocent": """
        in the shade, completely normal, right as rain, skipped breakfast, bonk, bonked, hungry,
        lolly, coke sorted, with the kids, playground, spinning, too quick, too fast, view,
        altitude, fine after, then fine, heat, roasting, boiling, hot day
    """,
    "beats_innocent": """
        coffee, coffees, caffeine, espresso, pre workout, energy drink, red bull, cadence lock,
        nerves, nervous, before the gun, start line, crush, excited, excitement, back down in,
        zones, settles, recovers
    """,
    "foot_healed": """
        healed, healed up, feet checked, avoid blisters, prevent blisters, stop blisters, anti
        blister, all clear
    """,
    "child_lively": """
        bouncing off, bouncing about, zooming, running round, running around, charging about,
        football kick, growing pains, stubbed, right as rain, fine now, grazed, scraped, plaster,
        tired legs, copy, copying, copies, pretending, monkey, kit bag
    """,
    "warm_indoors": """
        swimming, swim, in the shower, pink up in, pinks up in, by the fire, indoors
    """,
}
