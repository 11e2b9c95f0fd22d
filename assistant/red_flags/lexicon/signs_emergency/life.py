"""Signs of level emergency. Life itself, and too many tablets."""

CONCEPTS: dict[str, str] = {
    # Life itself.
    "wants_to_die": """
        {suicidal}, want to end it (all|now|since|tonight|today), dont see (a|any) reason to live,
        wish i (wouldnt|didnt|dont) wake up, rather die than live, planning to jump (off|from|in
        front|since), taken all (my|the|his|her) (tablets|pills|meds), rather not be (alive|here),
        want to stop existing, stop existing, finish my life, tired of (being alive|living|life),
        sick of (being alive|living), dont plan on being (around|here), not plan on being around,
        not planning on coming back, not (wanting|want) to come (home|back), wont need a plan where,
        (everyone|everybody|they|theyd|theyll|family|kids|wife|husband|world|people|all|you|youd|
        mum|dad|dog|partner) ___ be (better|happier) (off|) without me, be (better|happier) off
        without me, be (better|happier) (off|) if i (wasnt|was gone|was
        dead|werent|died|disappeared|were|didnt exist|wasn|vanished|never), better with another mum,
        better with a different mum, better if i was gone, if i was gone (tomorrow|forever|for
        good|theyd|they|nobody|no one|everyone|who), be doing everyone a favour, whats even the
        point of me, what im the point of me, no point carrying on, no point (being here|in
        anything|anymore|going on), only a burden, im a burden, a burden (in|to|on)
        (everyone|everybody|them|him|her|people|others|you|life|all|society|any|anyone|my
        (family|kids|wife|husband|mum|dad|parents|partner|friends|mates|children|daughter|son|girls|
        boys)|the (family|kids|world|house)|this (family|world|life|house)), gutted to have woken,
        pray to sleep and not, (just|and|to|sleep|could|simply|rather|id) not wake up,
        (just|and|to|could|simply|rather) not get up (again|ever|any more|anymore), dont see why i
        should wake, hope i dont wake, want that it stops, look for the way to not be, the way to
        not be, cant keep myself safe, keep myself safe, (im|i am|feel|hes|shes|he is|she is) not
        safe (tonight|now|alone|on my own), dont trust myself (tonight|alone|right now|any
        more|anymore|with (the|my|these) (pills|tablets|meds|knife|knives|car)|not to
        (do|hurt|end)|here|on my own|at night|near|around), hurt myself again, hurting myself, wont
        have to put up with me, letters to people for after, letter to my sister, written one
        letter, nothing left to feel, (nobody|no one|noone) would (even|) (notice|clock|miss|care)
        (me|if (i|im) (was|wasnt|died|disappeared|vanished|didnt come|never came|went|were|gone)|im
        gone), dont see me still being here, still being here when, (anyone|anybody|wonder if they)
        would (even|) notice if i (was|wasnt|died|disappeared|vanished|didnt come|never
        came|went|were), not be here much longer, how to tell them sorry, what stay for, for what i
        stay, decided to finish (it all|everything|with life|things), have decided to finish my
        life, dont intend to see, not going to see the (spring|summer|winter|new year), put
        (my|the|his|her) papers in order, given away (his|her) (medals|dog|watch)
    """,
    "suicide_drill": """
        suicides, burpees, on this treadmill, on this turbo, in this gym, grinning, this boring
        plan, being the treadmill
    """,
    "over_the_rail": """
        outside of the (rail|railing|railings|parapet|barrier|fence), (wrong|far|other) side
        of the (rail|railing|railings|parapet|barrier),
        (climb|climbed|climbing|swing|swung|leg|legs|sit|sat|sitting|lean|leaning|leaned)
        (over|on|out over) (to|) the (outside|rail|railing|railings|parapet|ledge|barrier)
    """,
    "high_place": """
        viaduct, bridge, flyover, overpass, cliff, cliffs, multi storey, roof, tower, dam, platform
    """,
    # Too many tablets.
    "sweet_tablets": """
        glucose, dextro, dextrose, salt tablets, (handful|packet|bag) of (_|)
        (sweets|chews|gels|haribo|haribos|sweeties|electrolytes), jelly babies, jelly baby, energy
        gels, percy pigs, dioralyte, salt tabs
    """,
    "many_tablets": """
        {from_8} (paracetamol|panadol|ibuprofen|nurofen|tylenol|tylenols|acetaminophen|co
        codamol|cocodamol|tablets|pills|caps|painkillers|naproxen|aspirin|codeine|of those
        tabs|tabs), ({tablets}|{paracetamol}|{nsaid}) ___ {from_8} (tablets|times|caps|of
        them|today|since|in), ive had {from_8}, {from_8} of those tabs, {from_8} of those tablets,
        {from_8} tablets, taken {from_8}, like {from_8} {tablets}, {from_8} odd since, twenty odd,
        taken eleven tablets, {from_8} caps, had {from_8} today, had like {from_8}, {from_8} today,
        {from_8} {tablets}, probably {from_8} caps, had {from_8} of
    """,
    "took_handful": """
        (swallowed|took|taken|necked|tipped|chomping|popped|had|ate|eaten|taking|chomped) ___
        (handful|fistful|loads|a load|lots|whole packet|whole box|whole pack|whole strip|all of|too
        many|by the handful|a lot more), handful of
        (tablets|pills|painkillers|nurofen|paracetamol|aspirin|ibuprofen), fistful, by the handful,
        lost count, dunno how many, dont know how many, {overdose}, overdosed on, took a lot more of
        my, a lot more of my painkillers, took loads of, together which includes, {somebody} od, a
        load of his painkillers, cant say how many are gone
    """,
    "tablets_taken": """
        tablets, tablet, pills, painkillers, painkiller, caps, capsules, tabs, {paracetamol},
        {nsaid}, {opioid}, panadol, dolo, efferalgan, doliprane, combiflam, crocin, myprodol,
        panado, patches, acetaminophen, sleeping tablets, muscle relaxants, extra strength, cold and
        flu, nyquil, medicine box, extra strengths
    """,
    "child_took": """
        (toddler|two year old|baby|little one) ___ (race bag|bottle
        open|tablets|strip|naproxen|ibuprofen|pills|paracetamol),
        (daughter|son|kid|child|grandson|granddaughter|nephew|niece|boy|girl|{number} year old) ___
        (ate|eaten|swallowed|got into|been in|got hold of|had) ___ (race
        bag|tablets|strip|naproxen|ibuprofen|pills|paracetamol|medicine), (got in|got into|been
        in|had) my race bag, toddler got, strip is open, holes popped, ate my
        (naproxen|ibuprofen|tablets|paracetamol), ibuprofen bottle open
    """,
    "dose_time": """
        {number} at {number}, {number} at (noon|midnight|teatime|bedtime|lunch|breakfast), {number}
        just now
    """,
    "double_dosed": """
        {number} extra (strength|strengths) ___ (times|every), all the same stuff, the same stuff,
        every (four|three|two|{number}) hours ___ (on top|plus), plus ___ sachets, {number} g
        (paracetamol|of paracetamol) every, {number}g (paracetamol|of paracetamol) every, two two
        tablets, nine times since, {from_6} times since yesterday, {from_6} times a day, {dose_time}
        {dose_time} {dose_time} {dose_time} {dose_time}, {from_6} at {number} {from_6} at {number},
        {from_6} at noon {from_6} at, same medicine twice, not know that ___ same, {number} extra
        strengths every {number} (hours|hrs), {number} extra (strength|strengths) every {number}
    """,
    "overdose_plain": """
        overdosed, i overdosed, took an overdose, taken an overdose, od on
        (painkillers|tablets|paracetamol|pills|ibuprofen), oded, accidental overdose, accidently
        overdosed
    """,
    "drugged_drowsy": """
        {drowsy}, so sleepy, nodding, nodding mid, dribbling, slurring, slurred, {cannot} stay
        awake, keep dropping off, {cannot} keep my eyes open, cant lift his lids, ages between
        breaths, prop her, keep propping, woolly, so so sleepy, slow breathing, breathing slow,
        pupils like, keep him awake
    """,
    "sedative_taken": """
        {opioid}, morphine, tramadol, oxycodone, oxy, sleeping tablets, patches, pain patches,
        fentanyl, co codamol, muscle relaxants, slow release
    """,
    "rail_reason": """
        to get to, to stretch, for a (photo|selfie|stretch), short cut, shortcut
    """,
}
