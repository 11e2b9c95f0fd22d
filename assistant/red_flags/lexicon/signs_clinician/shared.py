"""Signs of level clinician. Slots that many signs share."""

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
        (is| its| been| are| slowly| now| and| definitely| gradually| steadily| really| already|
        thats| much| its all) (improving| getting better| settling| on the mend| easing off| going
        down| healing| coming down| shrinking| fading), better every, better each, easing each,
        easing every, nearly gone, almost gone, all but gone, better than it was, less each, less
        every, fine since, grand now, pain free now, painfree now,
        (pain|its|has|have|all|swelling|is|nearly|completely) gone now, its gone
        (now|away|completely|totally|since|today|and|so|thanks|entirely|by|after|when|but), totally
        better, much better, slowly better, loosened out, nearly normal, all gone, went away, gone
        since, havent felt it, forgot about it, no trouble since, never since, on the mend, been
        fine since, gone after two, it was gone, stayed gone, went and, pain free these days, all
        fine now, all good now, all fine these days, healed and cleared, silent for, silent since
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
}
