"""Signs of level clinician. Heart and breath."""

CONCEPTS: dict[str, str] = {
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
        (chat| natter| talk) ___ (cant| now| dont), blowing like a whale, i sound like a kettle,
        sounds like a kettle, sounding like a kettle,
        (breath| breathing) (is| s) short when, breath is short, short breath, (week {number}| week
        two) pace has me blowing, puff like a, cant chat now, i do the listening, (stairs| landing|
        hoover| bed making) ___ (puff| puffed| breath| breathless| air), (stop| stopping) on ones i
        used to run, (now| just) nod, (pant| panting) and cough
    """,
    # A cough that somebody had in another month is over.
    "cough_had": """
        (cough|wheeze|wheezing|coughing) (i|he|she|we|that i|that he|that she) (had|got over|shook
        off) ___ (ago|last|in|back)
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
}
