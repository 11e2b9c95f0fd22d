"""Figures of speech, gear and sport words that sound like findings: masked before anything is read.

A phrase here is masked wherever it stands, so it must never be part of a real complaint ("chest
out" is one, in "a tight chest out of nowhere"), and each is here because a labelled harmless
conversation, or one of the tests, raises an alarm without it.
"""

PHRASES: dict[str, str] = {
    "gear": """
        chest strap, chest straps, chest press, chest day, fell shoes, golf ball, back pocket,
        practice epipen,
        (foot pod|footpod|sensor|strap|monitor|hrm|treadmill|watch|garmin)
        (has|shows|showed|reads|gives|says|said|finds|got|with) no pulse, it shows no pulse,
        (garmin|watch|sensor|app) core temp, oxygen tent, oxygen tents, no pulse reading, no pulse
        detected (because|on|when|if|as), no pulse showing on the
        (treadmill|grips|watch|machine|screen|monitor|bike), no pulse on my (watch|garmin),
        (shoe|trainer|boot) tongue, tongue of (my|the|) (shoe|shoes|trainer|boot),
        (phone|laptop|engine|car) (overheated|overheats|overheating),
        collapsed the (gazebo|tent), (doesnt|dont|wont|didnt) slip,
        (phone|watch|garmin|laptop|screen|app|torch|headphones) (went|is|was|gone) unresponsive,
        (phone|screen|garmin|headphones|earbuds|telly|laptop|torch|head
        torch|headtorch|gps|sat nav|treadmill|my watch|the watch|his watch|her
        watch|fitbit|strava|app|bike computer|tablet screen) (just|has|had|suddenly|)
        (blacked out|passed out|conked out|keeled over|collapsed|flatlined|had a fit|had a
        seizure|threw a fit|fainted|sparked out),
        is (locked|stuck) (behind|inside|under) (the|my|a) (_|) (door|shed|cupboard|locker),
        (cant|cannot) breathe in (these|those|this|my)
        (tights|shorts|leggings|jeans|bra|top|wetsuit|dress),
        dvt (info|information|leaflet|leaflets|advice|socks|stockings|warning|warnings|poster),
        bleeding (dye|colour|ink|red dye|all over the wash)
    """,
    "training": """
        stroke rate, breast stroke, breaststroke, suicidal (pace|start|speed), suicide
        (pace|drill|drills|runs|sprints|shuttles|for (my|the)), weak (glutes|core|hips), locked in
        (for|on) (this|the|my) _ (block|plan|season|cycle),
        (im|am|was|be|been|being|go|going|went|come|came|coming|just|now|week|weeks|day|days
        |straight|right|first|month|feels|feel|good|is) back in
        (action|business|shape|town|school|the (game|day|gym|pool|saddle|office|house|car)
        |(january|february|march|april|may|june|july|august|september|october|november|december
        |spring|summer|autumn|winter|{number})),
        (form|technique|posture|pace|splits|race|arches|arch|cadence|plans|plan|morale|schedules)
        (has|had|just|totally|completely|really|kind of|sort of|) collapsed, knocked out {number}
        (before|in|at|easy|today|this|yesterday|miles|mile|km|k|reps|laps|lengths),
        red eye (flight|flights|coach|train|bus), hr max {number} back (down|) to {number}
        (in|inside|within|by), (hr|heart rate|pulse) drops (really|) (fast|quickly) after,
        (cant|cannot) (talk|chat) and (run|jog), knee wont go past (the|my|your) toes, (knee|knees)
        (locks|lock) out (top|fully|on squats), (squat|squats|lunge|lunges|stance|bridge|plank)
        (is|was|a bit|) wobbly, (class|session|workout|bench|circuits|climbing)
        (murdered|destroyed|wrecked) my chest, (calm|press|rub|work|loosen|knead) down both sides of
        (my|the|your) (back|spine), (5k|10k) runner, is it still (the|) {number}
        (and|to|compressions|chest|breaths|presses|seconds), jump (in|into) (the|a) (pool|
        bath|shower|ice bath|plunge pool|car|hot tub|lake after), jump into (ultras|ultra running)
    """,
    "overdone": """
        (legs|lungs|quads|calves|feet|hamstrings|glutes|thighs|knees|body|shins)
        (want|wants|wanted|wanting|wanna) to die, (wanted|want|wanting) to die by (the|)
        (last|second|third|fourth|fifth|) (rep|mile|lap|hill|set|interval|kilometre),
        (tell|tells|telling) me (that|) im killing myself, overdosed (on|) (the|)
        (hills|hill|caramel|mileage|miles|speedwork|stretching|training
        |intervals|cake|chocolate|sugar|gels|carbs|pasta|flapjack|flapjacks|biscuits|sweets|pizza
        |cheese|crisps|pudding|mince pies|haribo),
        (end|ending|ended|ends) it (all|here|) (the|my|our) (_|)
        (streak|plan|challenge|block|season|subscription|membership), (point|sense) (in|of|)
        (going|carrying|keeping) on with (my|the|this|these|those|any more|more|)
        (heel|calf|strength|rehab|running|marathon|foam|)
        (plan|plans|training|block|marathon|raises|exercises|rehab|physio|stretches|stretching
        |session|sessions|race|run|programme|program|massage|massages|treatment|rolling|drops
        |insoles|tape|taping|work), no point (in|) (going|carrying) on with (my|the|this|marathon)
        (plan|training|block|marathon), my head against a brick wall with, a burden to (my|the|our)
        (relay|team|club), hurt myself (again|) on (that|the|a|this)
        (root|kerb|rock|treadmill|hurdle|trail|stairs), broke my (pb|record), sick of,
        (top|topping|topped|tops) (myself|yourself|himself|herself) (up|off with)
    """,
    "told_as_a_joke": """
        (keeled over|passed out) laughing, (breathe|breath) (for|from|with) laughing,
        (could|might|would|nearly|almost|practically) (ve|of|have|) (keeled over|fainted|passed
        out|died|collapsed|dropped dead|had a heart attack|had a stroke|had a fit|had a seizure)
        (when|at|over|from|with) (i|the|my|that|) (saw|seen|heard|read|opened|got|)
        (the|my|that|his|her|) (entry|race|)
        (price|prices|cost|costs|bill|fee|fees|invoice|quote|embarrassment|shame|excitement
        |boredom), nearly (fainted|died) when (i|she|he) (saw|heard|read),
        (gave|gives|giving|give) me (palpitations|heart failure|a heart attack|a stroke|a
        coronary|a fit|a seizure) ___ (rent|price|prices|fee|fees|bill|
        cost|exam|boss|results|email|invoice|quote), heart (nearly|almost|just|literally|)
        (stopped|skipped a beat|skips a beat) when (she|he|they|my crush|my ex|the email|the
        ballot|the results) (liked|texted|smiled|waved|kudosed|replied|messaged|followed|winked
        |landed|arrived|came), heart (nearly|almost|) (stopped|skipped a beat) when i
        (saw|heard|opened|read|got), (my|her|his) face (dropped|fell) when (i|she|he) saw the,
        headache of my life (is|was|)
        (choosing|picking|planning|booking|sorting|deciding|organising),
        (drooping|droopy|droops|lopsided) in (every|all|most) __ (photo|photos|pic|pics|selfie),
        (unresponsive|dead to the world) (when|while|once) the (footballs|football is|footys|match
        is|tellys|telly is|tv is|tvs|cricket is|crickets|rugby is) on, (unresponsive|not responding)
        to (my|) (texts|messages|emails|email|calls|comments), (sunstroke|heatstroke) of genius,
        had a fit on the (track|phone|way) about
    """,
    "other_meanings": """
        septic (tank|tanks), hay fever, (fever|fevers) of the (ballot|chase), passed out
        (flyers|leaflets|water|medals|gels|bibs|cups|sweets), passed out (from|of) (the|)
        (police|army|naval|navy|military|air force|fire|sandhurst), blackout runners, bridge on
        (our|my|the) _ collapsed, pulse in (the|this) (music|song|track|tune|city), breathless
        (prose|account|commentary|excitement|reporting|write up), limp
        (handshake|lettuce|biscuit|excuse|finish), closing time,
        (dog|dogs|cat|cats|horse|horses|puppy) (has|have|had|having|gets|get|getting) (a|) (fit|fits
        |seizure|seizures|heat stroke|heatstroke), calf (as in|the) (baby|) cow, lump of
        (mud|clay|coal|cheese|dough|wax|snow|ice|butter|sugar|wood|metal|gum),
        (many|few|more|extra|some|of|the|my|his|easy|last|first|{number}) kms, kms
        (a|per|each|every) (week|day|month), (tablets|tablet|bars|bar) of
        (soap|stone|chocolate), period (off (work|school)|drama|of (calm|rest|grace|history)),
        (snap|crack|pop) underfoot ___ twig, dislocated my whole schedule, (died|passed away)
        (of|from) (breast|bowel|lung|skin|prostate|bone|brain|) cancer, wee blood (pressure|sugar),
        (puff|puffs|puffing) like a (steam|) (train|engine),
        (do|does|doing) (my|me|his|her|our|your) (head|nut) in
    """,
    "nothing_wrong": """
        fell asleep, fall asleep, (muscle|muscles|glute|glutes|core) (is|are|being|still|) asleep,
        out cold on the (sofa|couch), hot shower, dead legs, (the|my|your) blood pumping, how (the|
        my|your|) blood (runs|flows|moves|goes), blue in (the|an|my) ice bath, normal brown, (poo|
        poos|wee|pee) like normal, back to (straw|yellow|clear|normal colour), non diabetic, at
        {number} tablets only, tight quads, nothing (is|) getting (any|) (worse|sorer), no breathing
        and (all that|everything|that|the rest) (is|was|all|) (fine|ok|okay|good|normal), no
        breathing (issue|issues|problem|problems|trouble|difficulty|difficulties|bother), (breathe|
        breathing) through (my|your|the) (nose|mouth), breathing through (his|her) mouth, not
        breathing hard, no reaction to (my|the|a|our) (new|) (gel|gels|tape|cream|shoe|shoes|plan|
        insoles), (back|knee|knees|hip|neck|calf|hamstring|legs|quads|shoulder|muscles) (completely|
        totally|just|) seized up, tingling and bumpy, both big (nails|toenails), (bloods|height)
        weight chest, when i was pregnant with my, (a|retired|im a|as a) midwife, midwife here, no
        (cold|colds|flu|covid) or (flu|cold|covid), no (high|low|) blood pressure
        (or|and|no|problems|issues|tablets|that), no (high|low) blood pressure, no blood
        (test|tests|work|results), no heat (pack|packs|pad|pads|rub|patch|cream|lamp), no pain
        (meds|medication|relief) (in|at|here|left|to hand|on me), fever (free|tree|pitch), blind in
        (one|my|his|her) (left|right|) eye (since|from) (birth| childhood|i was (born|a
        (kid|child|baby))) (any|so|can|could|what|which|do|does|is it|how| should), was a
        (kid|child|teenager|schoolboy|schoolgirl), (in|runs in) (my|the|our|his|her) family that
        runs
    """,
    "small_words": """
        (itb|it band|band|fascia|knot|knots|hamstring|hamstrings) (wont|doesnt) budge, (that|where)
        (my|the) (shoe|heel tab|boot) catches, (tight|sore|achy|stiff) round the side, dull ache
        down there, at a right angle for, walk (down|down the|) (stairs|downstairs), (make|makes)
        (your|peoples) (feet|hands|toes|fingers) go white, (does|do|can|will|would) a
        (torn|healed|old) (muscle|tear|calf|hamstring|quad|strain) ___ leave a (dent|lump),
        (son|daughter) in law, ball of (my|the|your), balls of (my|the|your), heel fat pad,
        (blow|blows|blew|blowing|blown) hot and cold, like a (cat|dog|bear)
        (got|scratched|clawed|had|bit) (me|it), curls up like, (nearly|almost)
        (bit|got|nipped|had) (me|us|him|her|my), {fluoroquinolone} (for (a|an|my|the|) _|)
        ({from_2}|some|many|a few|several|) (years|yrs) (ago|back),
        (stood|stand|curl|curled|sit|sat|jump|jumps|jumped|get|got|wake|woke|light|lit|give|gave) up
        like a, (i|we) came out, (i|we|they) went up,
        (go|going|goes|went|gone|build|building|built|get|getting|got|ramp|ramping|start|run|ran|
        walk|walked|climb|climbed) back up
    """,
    # How it was before explains nothing now.
    "earlier": """
        no limp (before|until|till|up to) (it|that|this|then)
    """,
}
INNOCENT = ",".join(PHRASES.values())

# In these the first word is read as `ALONG`, and what is said of the place stands: "tight across"
# is a chest, and "tight across the front of my shin" isn't.
ALONG = "along"
ELSEWHERE = """
    across (the|) (front|top|side|sides|middle|back|bottom|width|whole|) (of|)
    (my|the|his|her|both|each|your|one|) (left|right|lower|upper|inner|outer|)
    ({lower_limb}|{hip}|{buttock}|it band|itb|toe box|bridge of),
    (round|around) the front of (my|the|his|her|both|each|your|one|)
    (left|right|lower|upper|inner|outer|) ({lower_limb}|{hip})
"""
