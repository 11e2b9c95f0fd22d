"""Words that tell how a finding is meant: denied, over, supposed, learnt about, somebody else's."""

CONCEPTS = {
    # Denials. A noun denial takes what follows ("no swelling"); a verb denial needs it to be near
    # ("don't have any swelling"), so that "the gel didn't help my chest pain" denies nothing.
    "neg_noun": """
        no, without, zero, nor, nobody, nobodys, no one, noone, noones, neither, (neither|none)
        of (us|them|you), free of, free from, none of, nothing like, absence of, ruled out any,
        negative for, denies, denied, denying, deny, (not|without|no|never) (had|felt|seen|got|) so
        much as, (havent|hasnt|hadnt|didnt|dont|doesnt) (had|have|felt|feel|got|get|) so much as,
        nothing (is|has|feels|looks|seems|gets|got)
    """,
    # A form's own words, copied with it.
    "form_frame": """
        question {number} (have|do|are|did) you
    """,
    # What nothing helps is there.
    "nothing_helps": """
        nothing (_|) (to|been|) (stopping|stop|stops|stopped|helping|help|helps|helped|getting|
        shifting|shift|shifts|touching|touch|touches|easing|ease|eases|settling|settle|settles|
        fixing|fix|fixes|relieving|relieve|relieves|working|works|work|clearing|clears|clear|does|
        brings|bring), nothing (gets|got|get|has got|would get|will get) (the|my|it|this|rid)
    """,
    "neg_verb": """
        not, isnt, arent, wasnt, werent, aint, dont, doesnt, didnt, havent, hasnt, hadnt,
        never, cant say ive, cant say i have, cant say theres, wouldnt say, wouldnt call it,
        no longer
    """,
    "history_cue": """
        years ago, year ago, months ago, decades ago, ages ago, used to (have|get|be|), back in
        {number}, in {number} i, when i was {child_age}, when i was (16|17|18|19), when i was (a
        kid|young|younger|little|at school|at uni|in my), when i was {number}, as a
        (kid|child|teenager|baby|toddler|infant), when (he|she|they) (was|were) {number},
        (school|uni) days, (a few|couple of|several|many|{from_2})
        (winters|summers|springs|autumns|seasons) (back|ago), last
        (year|winter|summer|spring|autumn|season|decade), the
        (year|winter|summer|spring|autumn|season) before last, (a few|couple
        of|several|many|{from_2}) (years|yrs) (back|ago), in the past, long ago, once had, since
        cleared, fully recovered, fully healed, healed up, long healed, has healed, have healed, had
        healed, all healed, back when, in (my|his|her) childhood, back in the
        (day|eighties|nineties), seizure free, {number} years clear, (his|her|my) younger days,
        {bystander} (collapsed|fainted|passed out|keeled over|went down|dropped) ___ ___
        {first_aid_came}
    """,
    # What was done about it, or may have caused it, made no difference.
    "unchanged": """
        no (better|change|different|difference|improvement|relief|good), (not|isnt|wasnt|hasnt|no)
        __ (better|helped|helping|changed|that), (made|makes) no difference, (still|but its|but it
        is) (wakes|there|hurts|numb|swollen|sore|the
        same|going|getting|bad|happening|racing|white|cold), getting worse, but
        (this|today|now|my|its|im|i) ___ (worse|too|no|not|slurred|numb|weak|cant)
    """,
    # A sentence that says of the one beside it what it was.
    "points_back": """
        it was (the|a|an|my|his|her|just|only|from|because|all|that|when|after|on), its
        (the|just|only|from|because|all|that|when|after), (thats|that is|that was|this was|this is)
        (the|a|an|my|just|only|from|because|all|when|after), (they|these|those) (were|are)
        (the|just|only|all|from), theyre (the|just|only|all|from), ones, one sorry, i mean, i meant,
        turns out, turned out, (because|cos|from|due to) (the|a|my|that), caused by, blame, just
        (the|a|my|her|his), that was it, thats it, my favourite, (they|it|which|and)
        (vanished|stopped|cleared|settled), it isnt (pain|about pain), (mine|mines|wee)
        (is|are|itself|clear|fine) __ (clear|normal|fine|), dry since, smelt of, smelled of ,
        (called|calls|call) it, (nothing|not) since, no repeat, (went|gone|was|all) (off|away|gone),
        all gone, not on (it|them|any), any of (it|that|them), (not|never|hasnt|didnt)
        (come|came|happened|been) (back|again|since)
    """,
    # What stands before it is over; what follows ("in 2017, all well till this ache") isn't.
    "year_cue": """
        in {past_year}, in the year {past_year},
        (spring|summer|autumn|winter|march|april|may|june|july|august) {past_year}
    """,
    "current_cue": """
        still, again, now, today, tonight, this morning, this afternoon, this evening, this
        week, currently, at the moment, right now, lately, recently, yesterday, last night,
        since last (year|summer|winter|spring|autumn|season), since then, come back, came back,
        is back, keeps coming, keeps happening, just had, ive just, i have just, started, im
        having, ive got, i have got, ive had, getting, a new (pain|ache|lump), new
        (pain|ache|constant|back|hip|rib|bone), growing back, grown back, left over from,
        till this, until this, (in|over|within) the (past|last) (_|)
        (minute|minutes|hour|hours|day|days|week|weeks), {number} (miles|mile|k|km|kms) (in|into)
    """,
    "suppose_cue": """
        if i (ever|get|got|had|have|start|feel|felt|fainted|collapsed|should), if you
        (ever|get|got|have|had|feel|felt|faint|collapse|cough|develop), if someone, say a mate, say
        someone, suppose a, suppose someone, if a runner, if somebody, if anyone, if it ever, if
        (my|the) __ ever, what if, in case (i|of|it (gets|happens|turns|comes|starts|swells)),
        should i ever, could i get, can you get, can i get (a clot|a blood
        clot|dvt|rhabdo|cellulitis|a stroke|a heart attack|heat
        stroke|heatstroke|hypothermia|concussion|cancer|sepsis), could you get, do runners get, do
        people get, how (do|can|would) (i|you|we|runners) (avoid|prevent|stop getting), how to
        (avoid|prevent), to (avoid|prevent), (avoid|avoiding|prevent|preventing)
        (a|an|getting|another|any|), worried about getting, scared of getting, frightened of
        getting, afraid of getting, risk of, chance of, chances of, likely to get, would
        (a|that|this|it) cause, does running cause, can running cause, could running cause, does
        massage cause, can massage cause, at what point (would|should|do|does), when (should|would)
        (i|you|a runner|someone|we) (worry|call|see|go|stop), suppose one, imagine if,
        (more|less|most|as) likely to, (are|is) __
        (teens|kids|children|youngsters|teenagers|people|runners|women|men|girls|boys|beginners) __
        prone to, (more|less) prone to
    """,
    "learn_cue": """
        how many days should (runs|running|a run), (what|how (high|low|fast|long|much|often)) should
        a runners ___ be, should (deep|sore|tight) (knots|muscles|calves|hamstrings|quads|spots|
        tissue|glutes|hips) be (handled|treated|dealt), according to the (article|articles|blog),
        what lies behind, what proportion, what (is|are|r) (a|an|the|)
        (difference|definition|signs|symptoms|sign|symptom|warning|meaning|causes|cause|red flags),
        what does (a|an|the|) ___ (feel|look) like, what do (a|an|the|) ___ (feel|look) like, whats
        the difference, difference between, (signs|symptoms|warning signs) of, how
        (do|would|can|could|does) (i|you|one|we|a runner|runners|someone|people|anyone)
        (know|tell|spot|recognise|recognize|check), how to (spot|recognise|recognize), how to tell
        (if|whether|when|apart|the difference|a|between), explain
        (how|what|why|the|to|in|me|it|this|your), can (you|someone|anyone|somebody) explain, please
        explain, define, what does ___ mean,
        (learn|learning|teach|teaching|know|knowing|curious|wondering) about, how common, how
        dangerous, is it true, do you know what, tell me about, read that, i read, ive read, heard
        that, myth, in general, generally speaking, hypothetically, theoretically, for information,
        out of interest, just curious, read about, reading about, in plain english,
        what (do|does) (the|) (studies|trials|papers|experts|researchers|research|
        evidence|science|literature) (say|show|find), according to (the|)
        (studies|trials|research|evidence|science|literature), is there (any|)
        (research|evidence|science), (studies|trials|research) (on|into|about), what goes first, a
        caution for, contraindicated, contraindication, contraindications, presentation, workshop,
        my course, (doing|did|done|been on|went on|taking|booked on|booked|for) a (_|) course,
        revision, a quiz, job interview, interview for, dissertation, my dissertation
    """,
    "writing_cue": """
        my novel, a novel, my book, my essay, an essay, my thesis, my blog, blog post,
        (for|on|writing|write|wrote|update) (the|a|our) blog, my article, an article (about|on|for),
        my story, short story, a story, screenplay, my script, my character, the character, main
        character, coursework, for (my|our|the|a)
        (exam|exams|test|quiz|class|module|course|degree|students|club
        newsletter|newsletter|talk|presentation|poster|leaflet|podcast|workshop|lecture|lesson|
        training day), first aid (course|exam|refresher|training|class|quiz|certificate|kit list),
        revising, reciting, flashcards, anatomy exam, pub quiz, crossword, role play, roleplay,
        scenario, webinar, cpd, (went to|been to|sat through|attended|heard) (a|the|this)
        (talk|lecture|seminar), textbook, study guide, training video, risk assessment, risk
        assessments, case study, case studies, interview question,
        (written|writing|wrote|drafted|drafting) (a|an|my) (questionnaire|checklist|survey|form)
        (that|for (my|our|the) (group|club|members|team|clients|class)), for (my|our)
        (group|club|members) (form|questionnaire), dnd, d and d, safeguarding module, module asks, e
        learning, elearning, (for|teaching|taught|covered|did) __ science lesson, year {number}
        science, lesson on, info page, placeholder text, copy for, radio procedure, brief says,
        marshal brief, into french, into spanish, i translate, translate this, brochure, printed
        guide, emergency card, what wording, safety slide, medical plan, drafting the, draft the,
        quiz night, (doing|making|filming) a (tiktok|reel|video|podcast), {fiction_cue}, into
        (german|italian|portuguese|english|welsh), translate (this|the|into|for|to|these|a),
        translation (of|for|into), for an exam, for my exam, for a quiz, my draft, how do you say
        ___ ___ in (french|spanish|german|italian|portuguese|polish|welsh|english), teaching ___
        first aid, on my ___ diploma, quiz (question|scenario|answer|round),
        (for|giving|writing|preparing|my|the) lecture (notes|slides|on|about),
        (poster|leaflet|handbook)
        (on|about|for|in|text|wording|copy|draft|says|said|lists|list|reads|tells|mentions|has),
        (from|on|in|for|read|with) (the|a|my|our|this) (_|) (_|) (poster|leaflet|handbook), (bus
        stop|surgery|waiting room|physio|club|race|hospital) (poster|leaflet|handbook), lecture
        (uses|slide|slides)
    """,
    "fiction_cue": """
        (my|a|the|our|his|her|this|crime|brothers|sisters|mates|sons|daughters) (novel|short
        story|screenplay|poem|thriller|dialogue|radio play|stage play), (my|a|our|his|her)
        story, (my|brothers|sisters) script, write (dialogue|a scene|the scene|a story), write
        me a (scene|story), (writing|wrote|read|reading) (a|my|this|that|another) __
        (story|memoir|thriller|whodunnit|novel), purely fiction, its fiction,
        (opening|chapter|scene) (of|one|where|for), my character, main
        character, dialogue, crime novel, screenplay, stage directions, a character
    """,
    "stranger_cue": """
        in the news, on the news, on (tv|telly|youtube|tiktok|instagram|strava|reddit|netflix|the
        radio), news story, hospital drama, tv drama,
        (in|from|watch|watched|watching|saw|seen|on|about|of) (the|a|an|this|my) __
        (film|movie|documentary), an episode, casualty last night, read about a, heard about a,
        famous (runner|athlete|player), footballer, (pro|elite) (runner|athlete|cyclist),
        {bystander} (collapsed|fainted|passed out|keeled over|went down|dropped) ___ ___
        (hes|shes|theyre|he is|she is|he was|she was) (fine|ok|okay|home|well|alright|all
        right|grand|recovering), watching (casualty|holby|greys anatomy|silent witness|a
        (film|drama|series|documentary|soap|thriller)), podcast (ep|episode|about), (on|in|from)
        (that|the|this|a) podcast, podcast (said|says|guest|host), (listened|listening) to __
        podcast (about|on|where), my (guy|man|character|player|avatar) in the game
    """,
    "bystander": """
        (a|some|one)
        (man|woman|lad|lass|girl|guy|bloke|lady|chap|fella|fellow|runner|boy|kid|stranger),
        someone, somebody
    """,
    # Who was looked after then needs nobody now.
    "first_aid_came": """
        (medics|medic|paramedics|first aiders|st john|ambulance|ambulance crew|marshals|stewards|
        volunteers) (had|took|got|helped|sorted|saw to|looked after|were with|were on|carried|
        brought) (him|her|them), (an|the) ambulance came, (helped|taken|carried|treated|looked
        after|seen to) (away|off|) (by|to) (the|) (medics|medic|paramedics|first aiders|st
        john|ambulance crew|marshals| stewards|medical tent|first aid tent)
    """,
    "clearing_doctor": """
        doctor, gp, dr, hospital, a and e, er, clinic, urgent care, walk in, walk in centre, minor
        injuries, consultant, specialist, surgeon, cardiologist, cardiology, neurologist, neuro,
        urologist, urology, haematologist, oncologist, oncology, orthopod, paediatrician
    """,
    "clearing_person": """
        {clearing_doctor}, physio, podiatrist, nurse, midwife, paramedic, paramedics, medics, 111,
        they
    """,
    "clearing_test": """
        ecg, scan, mri, xray, x ray, ultrasound, bloods, tests, ct, doppler, d dimer, blood
        test, echo, angiogram, holter,
        stress ecg, stress echo, tilt table, eeg, angiography, heart tracing, stress test,
        bike test, treadmill test, two week monitor
    """,
    "clearing_words": """
        cleared (me|him|her|it|us|them), gave (me|it|him|her) the all clear, ruled
        (it|that|them) out, ruled out (a|the|any|everything|anything), checked
        (me|him|her|them) over, found nothing, signed (me|him|her) off, discharged
        (me|him|her), said (its|it was|it is|im|i was|hes|shes|all) (just|only|all|perfectly|)
        {all_well}, found (nowt|hee haw|zilch|zero|sod all|naff all|bugger all|no cause|nothing
        wrong), waved (me|him|her) off, closed my file, released (me|him|her)
    """,
    # Counts of a doctor alone: a physio who is fine with chest pain has ruled nothing out.
    "clearing_opinion": """
        happy with it, happy for (me|him|her) to run, happy in, fine with, says fine, no
        concerns, not worried, not concerned, said carry on running, said crack on, said run
    """,
    "found_none": """
        found (nothing|nowt|hee haw|zilch|zero|sod all|no cause)
    """,
    "all_well": """
        fine, ok, okay, clear, good, muscular, a strain, a pulled muscle, a sprain, anxiety,
        a stitch, cramp, normal, negative, nothing, nothing serious, nothing to worry about,
        a bruise, all clear, clean,
        benign, all well, all lovely, all flowing, all open, nothing wrong, nothing to fuss
        over, unremarkable
    """,
    "nothing_found": """
        no (clot|dvt|fracture|break|stress fracture|infection|tear|rupture|damage|concussion),
        not a (stroke|clot|fracture|break|heart attack)
    """,
    "cleared": """
        {clearing_person} (has|have|had|) (scanned|checked|examined|assessed|looked at|xrayed|x
        rayed) ___ ({all_well}|{nothing_found}), {clearing_person} (said|says) (that|)
        (my|the|his|her) __ (is|was|are|were) (all|perfectly|) {all_well}, {clearing_person} ___
        {clearing_words}, {clearing_test} ___ {clearing_words}, {clearing_test} (was|were|came
        back|is|are|come back|all came back|showed|all) (all|completely|totally|) {all_well}, all
        clear (from|by|off|after|given), given the all clear, got the all clear, had the all clear,
        (been|got|was|were|had it|had that|had them) (fully|already|properly|all|)
        (checked|seen|assessed|investigated|scanned) ___ {all_well}, cleared by (my|the|a|)
        {clearing_person}, (dvt|clot|fracture|heart attack) (was|has been|were) (ruled
        out|excluded), {clearing_test} ruled out, nothing broken said, nothing broken according,
        heart work up ___ (normal|clear|all clear), (ecg|echo|cardiology|cardiologist|tests|24 hr
        tape|loop recorder|treadmill test) ___ (all|everything|came back) (normal|clear|fine), went
        through everything all normal, discharged with no (limits|restrictions), rehab and signed
        off, (surgery|gp|doctor|doctors|doc|clinic|hospital) ___ ___ (its|it is) (just|) my usual
        (gout|migraine|raynauds|asthma), ecg and bloods (were|) ({all_well}|clean), {clearing_test}
        and {clearing_test} both {all_well}, {clearing_test} {all_well}, (both|all) negative for a
        clot, ecg (was|) (normal|clear|fine|clean), {clearing_person} ___ (signed
        (me|him|her) off|discharged|gave (me|it) the all clear|(looked at|checked|tested|did)
        every), {clearing_doctor} ___ {clearing_opinion}, {clearing_test} ___ (all clear|came
        back clear|was clear|were clear|clean), (was|been|got|were) cleared, (looked at|checked|
        tested) everything ___ (nothing|fine|clear|normal),
        (doc|doctor|gp|physio|nurse|consultant|podiatrist) (said|says|calls it|told me its|reckons
        its) (growing pains|raynauds|raynaud|normal|harmless|nothing|fine|benign), {clearing_person}
        (checked|saw|looked) ___ {all_well}, {clearing_person} (checked|examined|looked
        at|felt|tested|saw) ___ ___ (its|it is|it was|thats) (just|only) (muscle|muscular|a
        bruise|bruising|a strain|tightness|a knot), (got|had|getting|having) (it|that|this|them)
        (scanned|checked|xrayed|x rayed) (clear|all clear|fine|normal|negative), {found_none}
        (and|then|so|) (they|) (signed|discharged|sent|let) (me|him|her) (off|home|go),
        (cardiology|cardiologist|neurology|neurologist|consultant|hospital) ___ ___ {found_none},
        (had|did|got|done) (the|a|an|my) {clearing_test} ___ ___ (all flowing|all open|clean|all
        clear|benign|nothing wrong|all well|{nothing_found}), {clearing_test} and
        (mri|ct|scan|{clearing_test}) (test|) (normal|clear|fine|clean|benign),
        (bones|arteries|veins|kidneys) (all|) (clear|clean|open|normal), (ck|kidneys|troponin|d
        dimer) (and ck|) normal,
        (cardiologist|neurology|neurologist|urologist|consultant|specialist|early pregnancy unit)
        ___ ___ (benign|no limits|no meds|all well|signed me off|carry on), (scanned|checked) ___
        ___ ({nothing_found}|all well|bones clear)
    """,
    # A test of the heart tells nothing about a calf.
    "heart_test": """
        ecg, ekg, echo, echocardiogram, angiogram, holter, 24 hr tape, 24 hour tape, loop recorder,
        treadmill test, stress test, troponin, cardiologist, cardiology
    """,
    # What follows is another matter: "the pink was a false alarm but it is still bigger".
    "turning_cue": "but, though, although, except, however, still, yet, only",
    # After an all-clear: what was looked into goes on all the same.
    "goes_on_still": """
        still (there|happening|dragging|dripping|tripping|bleeding|limping|mumbling|confused|numb|
        brown|swollen|shaking|being|can|cant|wont|feel|hurts|happens|going
        on|coming|comes|getting|get|got|having|have|doing|does) (it|them|this|that|back|on|), still
        the same, keeps (happening|coming|returning|doing it), (keep|still keep) (getting|having)
        (it|them|this|these|that), (getting|gets|got|is) (worse|more frequent|more often),
        (hasnt|havent|not) (gone|settled|stopped|cleared up| improved|got better), no better,
        (happened|happening|happens|came back|come back) again, (its|it is|it has|theyre)
        (back|ongoing|continuing)
    """,
    "stood_still": """
        (stand|standing|stood|sit|sitting|sat|lie|lying|lay|hold|holding|held|keep|keeping|kept|
        stay|stayed|staying|stock) (dead|perfectly|very|completely|) still
    """,
    # "I mean the phone": the thing itself must stand beside the explaining words.
    "figure_thing": """
        (phone|watch|laptop|telly|tv|computer|car|house)
        (screen|battery|signal|alarm|lights|app), phone, phones, mobile, watch, garmin,
        strava, app, screen, tracker, gps, laptop, ipad, tablet screen, telly, tv, router,
        wifi, broadband, printer, headphones, earbuds, speaker, treadmill, turbo, car, van,
        tyre, engine, boiler, fridge, oven, kettle, lights, windows, tent, gazebo, sofa,
        curtains, blinds, job, work, boss, career, course, uni, degree, project, plan, team,
        season, league, show, programme, series, episode, film, movie, book, song, album,
        lyrics, band, game, video game, level, character, wallet, bank, budget, economy,
        cake, dinner, coffee, tea, pasta, curry, website, results page, group chat, sense of
        humour, social life, love life, motivation, the sport, stock market, nose
        (is|was|gets|s|) __ (blocked|bunged|stuffed|runny), weather app, weather forecast,
        forecast, thermometer outside
    """,
    "figure_explained": """
        (i mean|i meant|meant|as in|talking about|im on about|was on about|on about|referring to|
        thats|that was|its) (my|the|a|an|his|her|our|this|that|) {figure_thing}, (my|the|his|her|
        our|this|that) {figure_thing} (i mean|i meant|that is|im on about|i was on about|im talking
        about|i was talking about), (for|about|with|towards) (my|the|this|that|our) {figure_thing}
        (i mean|i meant|that is|obviously)
    """,
    # A story that goes on ("I mean the phone was in my hand when I went") explains nothing.
    "told_on": """
        (when|while|and|then|before|after|as|because|cos|so|until|once|where) (i|he|she|we|they|it),
        (during|in|on|at|after) (the|my|a|his|her) (race|run|parkrun|marathon|half|10k|5k|session)
    """,
    # What comes again is no false alarm, whatever was said in between.
    "come_again": """
        (its|it is|pain is|its all|thats|theyre|oh its) back, (pain|it|tightness|numbness|swelling)
        (has|just|) (came|come) back, (started|starting|happening) (up|) again, here it is again,
        (now|and now|but now) (its|it is|it has|hes|shes|im|ive)
        (back|happened|happening|started|got it|having it) again, (again|back) (this
        morning|today|last night|this week|yesterday|tonight|now)
    """,
    "reworded": """
        sorry i meant, i meant (my|the|a|his|her), meant my
    """,
    # "I meant my left calf" puts right where it is; it takes nothing back.
    "side_corrected": """
        meant (my|the|his|her|) (left|right|other), mean (my|the|his|her) (left|right|other)
    """,
    "taken_back": """
        false alarm, typo, autocorrect, (turns|turned) out (it was|its|it is|to be|he was|she
        was|that was) (just|only), was (only|just) (joking|kidding|messing|a joke|winding you up),
        only joking, just joking, just kidding, im joking, im kidding, jk, wrong word, ignore the
        typo, misspoke, ive none of (these|those), i have none of (these|those), none of
        (these|those) apply, (tick|ticked|answer|answered|say|said|put) no to (every
        one|each one|all of (them|these|those)|everything|each|all), its all (no|nos), all
        answered no, i got that wrong, mixed up, i misread, typed that wrong, winding
        (me|us|you) up, voice (typing|to text), speech to text, dictation, autocorrected,
        (phrased|worded|put) that (better|badly|wrong|differently), came out wrong, bad wording,
        not literally, figure of speech, just joking, was kidding, kidding lol, pasted the wrong,
        copied the wrong,
        (its|thats|that is|it is|this is|that was|it was|those are|oops|all for|that was
        for|sorry) ___ {fiction_cue}, sorry ___ scenario, (its|thats|that is|it is|this is|that
        was|it was|all|oops) (just|only|) (for|from|part of|out of|in) __ {writing_cue},
        (its|thats|this is|that was|it was) (just|only|) {writing_cue}, in (the|a|my|his|her) __
        (film|movie|episode|drawing|dream|nightmare|video game), (that|this|it) was
        (a|the|my|some) (note|notes|draft|essay|homework|handout|worksheet)
        (i|for|from|of|on), (this|that|it) (is|was)
        (the|a) (show|series|film|movie|episode|soap|song) (my|i|we|were|im|she|he|on), its the
        (band|song|film|show|series|podcast|game) (playing|on|my|i|we|at),
        (that|this|it) was (a|the|my|just) (practice|exam|quiz|test|revision|mock) question
    """,
}
