"""What a later turn puts right, rules out or explains, where that isn't what was told before.

"Typo, mile 6" corrects a number, "my bloods were fine in June" tells of another time, "no chest
pain right now" of this minute: none of them takes an alarm back.
"""

CONCEPTS = {
    "detail": """
        (mile|miles|km|kms|lap|rep|reps|week|day|question|page|bib|stage|leg|set|year) {number},
        {number} (mile|miles|km|kms|lap|laps|reps|weeks|week|days|percent|not|of us), {number}k, not
        {number}, (it was|was|its|make that|more like|meant|mean|to) {number}, {number} then, half
        marathon, full marathon, (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
        (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays),
        (the|my|that|a|last|this|wrong) (_|)
        (target|pace|time|distance|split|schedule|plan|entry|pics|photo|picture|lift|rep|reps|
        packet|spelling|name|date|day|hill|race|parkrun|gpx|route|screenshot|attachment|file|link),
        session, (deadlift|deadlifts|squat|squats|lunges|press ups|pull ups), (my|the|a|his|her)
        (_|) (key|keys|wallet|bib|spelling|grammar|english|bus|train|lift|kit|blood), about the,
        pic, splits, (calling|naming) (it|him|her), the (start|finish|brand|make|word),
        (before|after) the (start|finish), (his|her) name, of (a|the) (hill|climb|race|course), of
        (400s|800s|200s|intervals|hills|reps|races|sprints), tablets, pills, capsules, {number} mg,
        being (tired|slow|old|late), false alarm about
    """,
    # An all-clear of another time or another matter. What was found since still needs looking at.
    "other_time": """
        in (january|february|march|april|may|june|july|august|september|october|november|december),
        in (the|) (spring|summer|autumn|winter), in {past_year}, back in, {past_year}, last
        (year|spring|summer|autumn|winter|season), (a|{number}|two|three|few|couple of)
        (years|yrs|months) (ago|back|before), years ago, when i was, when i had, when he (did|took),
        as a (kid|child|teenager|baby), at (my|the|a) (_|) (medical|mot|review|check
        up|checkup|health check|entry medical|appointment), (im|i was|was) pregnant, {number} week
        scan, at {number} weeks, (my|the) last one, before (the race|this|that|it|i), for the (_|)
        (insurance|visa|job), for my visa, to (work|travel), at christmas, my first, that was
        before, this started after, started after, previous (one|episode|time), the last time, for
        the (headaches|lump|other), {number} (years|yrs) (ago|back)
    """,
    # Where what was told is of that time as well, and over, its all-clear counts.
    "settled_since": """
        nothing since, no repeat, {number} years of (racing|running) since, (not|never|hasnt|didnt)
        (_|) (recurred|returned|come back|came back|happened again), (not|no) (a|an|one) _ since,
        (painless|pain free|fine|symptom free|solid|good|well|perfect|clear|running) (ever|) since,
        no (restrictions|limits), (discharged|passed|cleared) (me|him|her) (for everything|from the
        clinic|with no), that was (the|in|back in|last) (_|) (_|) {past_year}, running (since|ever
        since), been running since, not a (twinge|flutter|blip|symptom|headache) since
    """,
    # Nor is it the runner who was looked at, or looked at by whom it takes.
    "other_patient": """
        vet, (the|my|our) (dog|cat|horse), the other
        (lad|lass|one|guy|girl|bloke|runner|man|woman|fella), other
        (leg|knee|foot|ankle|side|arm|eye), (my|his|her|our|the)
        (dad|mum|mom|dads|mums|sister|brother|sisters|brothers|cousin|uncle|aunt|nan|gran|grandad|
        dad
        in law|mate|mates|friend|friends|kids) (_|)
        (got|had|was|were|has|have|did|ecg|scan|scans|bloods|heart), his kids, nurse in the family,
        whatsapp, over the phone, on the phone, from an email, by email, hasnt seen me, havent seen
        me, (not|never) (seen|examined) me, didnt (look|check|scan|ask|examine), did not
        (look|check|scan|ask), never (looked|checked|scanned|asked), at boots, my
        (watch|app|oura|whoop), garmin, apple watch, fitbit, (running buddy|accountant|lads at the
        club|lads|the group), gait, new shoes, to run (london|manchester|boston|berlin|the), of
        (ice|snow|leaves|mud), road, roads, path, course, (but|though) that was
        (my|the|for|on|about|before), to go, to (work|travel|fly), occy health, occupational health,
        work (doctor|nurse), wait for, callback,
        (wrist|finger|thumb|elbow|tooth|teeth|gum|gums|smear|eyes|allergy|allergies|thyroid), dexa,
        foam roll, to (start|do) couch, couch to, the right one, the left one, right leg, left leg
    """,
    # Somebody else's view that nothing is the matter, or the runner's that it is better.
    # "Like in a film" makes no film of it.
    "likened_story": """
        (like|as) (_|) (_|) (in|from|of|out of) (a|the|some) (_|)
        (film|movie|series|drama|nightmare| dream|game|video game|soap|cartoon|show), like (im|i
        am|being|a scene) (in|from) (a|the) (_|)
        (film|movie|series|drama|nightmare|dream|game|show), in a (film|movie|video game|game)
        (this|that|it) would
    """,
    # What was written badly, and is there the more.
    "told_as_worse": """
        (typo|autocorrect|autocorrected|wrong word|misspoke|wording|wrong|badly) ___ (loads of|lots
        of|a lot|more than|way more|worse|really bad|so bad|very bad|still there|at rest too|all the
        time)
    """,
    "miswritten": """
        typo, autocorrect, autocorrected, wrong word, misspoke, typed that wrong, bad wording, came
        out wrong, (phrased|worded|put) that (better|badly|wrong|differently)
    """,
    "mere_view": """
        (missus|wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|mum|dad|sister|brother|mate|
        mates|coach|lads|friend|friends|mother
        in law|fella|he|she|they|everyone|lady|club|some|people) (_|)
        (thinks|think|reckons|reckon|says|say|said|thought|calls|called), id say, probably,
        (joking|kidding) (with|about), i guess, i suppose, i reckon, hopefully, feel
        (ok|okay|fine|better|good) now, back to normal (now|so), so (maybe|probably)
    """,
    # "No pain in my groin sitting down" tells of how somebody sits, and takes no pain back.
    "at_times": """
        at rest, sat here, sat down, sitting, sitting down, lying, lying down, standing still, when
        i (sit|lie|rest|stop|walk|sat|stopped|walked), (if|when|while) (im|i am)
        (sitting|sat|lying|resting|walking|still), walking, on the walk, in bed, on the (flat|bike),
        after (the|) (ibuprofen|paracetamol|painkillers|tablets|nurofen|walking|a minute|stopping),
        on (easy|flat) (runs|days)
    """,
    # It is better, which takes back nothing that mustn't happen once.
    "for_now": """
        now, right now, at the moment, just now, today, tonight, this morning, this afternoon, this
        evening, since, any more, anymore, any longer, at the minute
    """,
    # A cause told of another part, another time or another person explains nothing.
    "beside_the_point": """
        (i|he|she|we) also, unrelated, earlier in the, before that, at first, ages ago, in
        {past_year}, not now, (the|my|his|her) other (leg|foot|knee|ankle|hand|arm|eye),
        (the|my|his|her) other one (is|was|bends|moves|feels|looks|does|can), (right|left)
        (one|ones) (is|s|are), (right|left) ones, rest of us, mate who, (my|his|her)
        (mate|mates|neighbour|neighbours|neighbours dog) (was|is|did|ran|had|has), we thought,
        everyone thought, i thought it, thought it was, thought the, but
        (now|still|not|that|thats|this|then|i|my), then (jammed|locked|swelled|started) again, last
        week, crept up over, so (i|we) (_|) (wasnt|werent)
    """,
    # Nor does what stops a rule elsewhere, where it goes on all the same or is worse this time.
    "not_explained": """
        but (this|today|now|then|ive) (_|) (is|it|its|i|the|my|hes|shes|a|at|im), (and|then)
        (again|today|now) (its|it|the|my|i|im|hes|shes), again today, (it|that) (isnt|wasnt)
        (that|the), so (its|it is) not that, so not that, (not|never) like this, never (done|did)
        this, all over again, jammed again, (this|that) (isnt|hasnt|is different), ruled that out,
        but the other, not settling, hasnt helped, havent helped, didnt help, nothing helps, bigger
        (every|each), this time (it|its|the|my|i)
    """,
    # Whoever asks what it means that it happened to them today doesn't ask in general.
    "happened_to_me": """
        like (i|mine|he|she|my) (_|) did (today|yesterday|this|last|on|at|again), (its|it
        has|thats|it|this|which) (just|) (happened|happens|happening) (on|to|in|during)
        (both|me|my|us|him|her|the last|every|today), thats (me|him|her) (today|now|this|last),
        happened to (me|him|her) (today|yesterday|this|last|on|at|twice), (why|that) i keep, it
        happened on, get it (each|every|all the) time, happened (twice|again|three times|{number}
        times), (twice|two|three|again|{number}) this (month|week|year), new this (month|week),
        (if|case|when) i ___ ___ again, mine (is|are|does|goes|has|feels|started|comes|hurts),
        (has|have|had|showing|shows|got|getting|all) (_|) (signs|symptoms) of, i get (it|that), ive
        got (it|that|this), (avoid|prevent|stop) ___ ___ again
    """,
}
